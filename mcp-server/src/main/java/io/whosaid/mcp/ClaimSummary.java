package io.whosaid.mcp;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What an assistant is told of a claim; what does not apply is null. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClaimSummary(
    long id,
    String words,
    String kind,
    String speaker,
    String role,
    String affiliation,
    String attribution,
    String article,
    String outlet,
    String published,
    String url,
    String verdict,
    List<String> verdictReasons,
    String reviewedAt,
    String truth,
    String ratedBy,
    String page) {

  /** A claim as the API gives it. */
  static ClaimSummary of(JsonNode claim, ClaimsApi api) {
    JsonNode attribution = claim.path("attribution");
    JsonNode speaker = attribution.path("speaker");
    JsonNode article = claim.path("article");
    List<String> reasons = new ArrayList<>();
    claim.path("verdictReasons").forEach(reason -> reasons.add(reason.asText()));
    long id = claim.path("id").asLong();
    return new ClaimSummary(
        id,
        claim.path("text").asText(),
        claim.path("kind").asText(),
        text(speaker, "name"),
        text(speaker, "role"),
        text(speaker, "affiliation"),
        attribution.path("status").asText(),
        text(article, "title"),
        text(article, "outlet"),
        text(article, "published"),
        text(article, "url"),
        claim.path("verdict").asText(),
        reasons,
        text(claim, "reviewedAt"),
        text(claim, "truth"),
        text(claim, "ratedBy"),
        api.page(id));
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).isTextual() ? node.path(field).asText() : null;
  }

  /** Whether a person gave a verdict on it or rated it. */
  boolean isChecked() {
    return !verdict.equals("unreviewed") || truth != null;
  }
}
