package io.whosaid.server.exports;

import io.whosaid.server.claims.ClaimView;
import io.whosaid.server.claims.FindingView;
import io.whosaid.server.claims.Truth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Claims in the words of the web: Web Annotation and schema.org. */
final class LinkedData {
  private LinkedData() {}

  /** A Web Annotation: the words, and who said them. */
  static Map<String, Object> annotation(ExportedClaim exported) {
    ClaimView claim = exported.view();
    FindingView finding = claim.finding();
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "TextualBody");
    body.put("purpose", "identifying");
    body.put("format", "text/plain");
    body.put("value", whoSaid(finding.attribution()));
    Map<String, Object> annotation = new LinkedHashMap<>();
    annotation.put("id", name(claim));
    annotation.put("type", "Annotation");
    annotation.put("created", claim.createdAt());
    annotation.put("motivation", "identifying");
    annotation.put("body", body);
    // The model counts code points.
    FindingView.Selector quote = finding.selectors().get(0);
    Map<String, Object> position = new LinkedHashMap<>();
    position.put("type", "TextPositionSelector");
    position.put("start", exported.points().begin());
    position.put("end", exported.points().end());
    annotation.put(
        "target", Map.of("source", article(claim), "selector", List.of(quote, position)));
    return annotation;
  }

  /** A Quotation that makes a Claim, in its article; a statement is the Claim alone. */
  static Map<String, Object> quotation(ClaimView claim) {
    FindingView finding = claim.finding();
    Map<String, Object> article = new LinkedHashMap<>();
    article.put("@type", "NewsArticle");
    article.put("@id", article(claim));
    put(article, "headline", claim.article().title());
    put(article, "url", claim.article().url());
    put(article, "datePublished", claim.article().published());
    if (claim.article().outlet() != null) {
      article.put(
          "publisher", Map.of("@type", "NewsMediaOrganization", "name", claim.article().outlet()));
    }
    Map<String, Object> made = made(claim);
    if (finding.kind().equals("statement")) {
      made.put("@id", name(claim));
      made.put("isPartOf", article);
      return made;
    }
    Map<String, Object> quotation = new LinkedHashMap<>();
    quotation.put("@type", "Quotation");
    quotation.put("@id", name(claim));
    quotation.put("text", finding.text());
    quotation.put("isPartOf", article);
    FindingView.Speaker speaker = finding.attribution().speaker();
    if (speaker != null) {
      quotation.put("creator", source(speaker));
    }
    quotation.put("about", made);
    return quotation;
  }

  /** A ClaimReview of a claim that was rated: whether it is true, by whom. */
  static Map<String, Object> review(ClaimView claim, ExportedClaim.Origin origin) {
    Truth truth = Truth.valueOf(claim.truth().toUpperCase(Locale.ROOT));
    String words = claim.truth().replace('_', ' ');
    Map<String, Object> rating = new LinkedHashMap<>();
    rating.put("@type", "Rating");
    rating.put("ratingValue", truth.value());
    rating.put("worstRating", Truth.FALSE.value());
    rating.put("bestRating", Truth.TRUE.value());
    rating.put(
        "alternateName", words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
    Map<String, Object> review = new LinkedHashMap<>();
    review.put("@type", "ClaimReview");
    review.put("@id", name(claim) + ":rating");
    review.put("url", origin.server().resolve("/?claim=" + claim.id()).toString());
    review.put("claimReviewed", claim.finding().text());
    review.put("datePublished", claim.ratedAt());
    review.put("author", Map.of("@type", "Person", "name", claim.ratedBy()));
    review.put("itemReviewed", made(claim));
    review.put("reviewRating", rating);
    return review;
  }

  /** The Claim that someone makes, or the article itself. */
  private static Map<String, Object> made(ClaimView claim) {
    Map<String, Object> made = new LinkedHashMap<>();
    made.put("@type", "Claim");
    made.put("text", claim.finding().text());
    made.put("appearance", Map.of("@id", article(claim)));
    FindingView.Speaker speaker = claim.finding().attribution().speaker();
    if (speaker != null) {
      made.put("author", source(speaker));
    }
    return made;
  }

  private static Map<String, Object> source(FindingView.Speaker speaker) {
    Map<String, Object> source = new LinkedHashMap<>();
    source.put(
        "@type",
        switch (speaker.kind()) {
          case "person" -> "Person";
          case "government" -> "GovernmentOrganization";
          case "document" -> "CreativeWork";
          default -> "Organization";
        });
    source.put("name", speaker.name());
    put(source, "jobTitle", speaker.role());
    if (speaker.affiliation() != null) {
      source.put("affiliation", Map.of("@type", "Organization", "name", speaker.affiliation()));
    }
    return source;
  }

  private static String whoSaid(FindingView.Source source) {
    if (source.speaker() != null) {
      return source.speaker().name();
    }
    return source.description() == null ? "nobody" : source.description();
  }

  private static String name(ClaimView claim) {
    return "urn:whosaid:claim:" + claim.id();
  }

  private static String article(ClaimView claim) {
    return claim.article().url() == null
        ? "urn:whosaid:article:" + claim.article().id()
        : claim.article().url();
  }

  private static void put(Map<String, Object> object, String name, Object value) {
    if (value != null) {
      object.put(name, value);
    }
  }
}
