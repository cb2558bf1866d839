package io.whosaid.server.evidence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.whosaid.server.claims.Claim;
import io.whosaid.server.claims.ClaimInText;
import io.whosaid.server.http.Problem;
import io.whosaid.wording.Comparison;
import io.whosaid.wording.MatchClass;
import io.whosaid.wording.Quote;
import io.whosaid.wording.SourceText;
import io.whosaid.wording.Sources;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares claims with texts, and writes down what came of it together with the claim's wording.
 */
@ApplicationScoped
class EvidenceService {
  /**
   * The words of a claim, the text of the article that they stand in, and others that may have
   * them.
   */
  private record Words(Quote quote, String text, List<OtherArticles.Other> others) {}

  private final OtherArticles otherArticles;

  EvidenceService(OtherArticles otherArticles) {
    this.otherArticles = otherArticles;
  }

  /** Compares the claim {@code id} with {@code source}, or notes the link if that is all it is. */
  EvidenceResource.View keep(long id, SourceBody source) {
    if (source.isLink()) {
      return QuarkusTransaction.requiringNew().call(() -> link(id, source));
    }
    ComparisonView view = compare(id, source);
    return QuarkusTransaction.requiringNew().call(() -> store(id, source, view));
  }

  /** How the claim {@code id} compares with {@code source}; stores nothing. */
  ComparisonView compare(long id, SourceBody source) {
    Words words = QuarkusTransaction.requiringNew().call(() -> words(id));
    String text = source.read("");
    // Comparing may take a while, and so happens outside the transactions.
    Map<String, Long> articles = new HashMap<>();
    List<SourceText> others = new ArrayList<>();
    for (OtherArticles.Other other : words.others()) {
      articles.put(other.name(), other.id());
      others.add(SourceText.of(other.name(), other.text()));
    }
    Comparison comparison =
        new Sources(List.of(SourceText.of(source.name(), text)), others).compare(words.quote());
    return ComparisonView.of(comparison, words.text(), Map.of(source.name(), text)).in(articles);
  }

  private static EvidenceResource.View link(long id, SourceBody source) {
    Claim.known(id);
    return EvidenceResource.View.of(piece(id, source, ComparisonView.NONE));
  }

  private Words words(long id) {
    Claim claim = Claim.known(id);
    ClaimInText inText = claim.inText();
    Optional<Quote> quote = Quote.of(inText.text(), inText.quotation());
    return new Words(
        quote.orElseThrow(
            () ->
                Problem.of(
                        409,
                        "Claim %d has no words in quote marks that could be compared."
                            .formatted(id))
                    .exception()),
        inText.text(),
        otherArticles.like(claim));
  }

  private static EvidenceResource.View store(long id, SourceBody source, ComparisonView view) {
    Evidence evidence = piece(id, source, view);
    Claim claim = Claim.findById(id, LockModeType.PESSIMISTIC_WRITE);
    claim.wording = evidence.wording;
    return EvidenceResource.View.of(evidence);
  }

  private static Evidence piece(long id, SourceBody source, ComparisonView view) {
    Evidence evidence = new Evidence();
    evidence.claimId = id;
    evidence.name = source.name();
    evidence.url = source.url();
    evidence.locator = source.locator();
    evidence.fingerprint = source.isLink() ? null : fingerprint(source.read(""));
    evidence.wording = wording(view);
    evidence.comparison = view;
    evidence.createdAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    evidence.persist();
    return evidence;
  }

  private static MatchClass wording(ComparisonView view) {
    return io.whosaid.server.http.Words.parse(MatchClass.class, view.wording()).orElseThrow();
  }

  private static byte[] fingerprint(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
