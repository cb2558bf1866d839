package io.whosaid.server.evidence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.whosaid.server.claims.Claim;
import io.whosaid.server.claims.ClaimInText;
import io.whosaid.server.http.CurrentUser;
import io.whosaid.server.http.problems.Problem;
import io.whosaid.wording.Comparison;
import io.whosaid.wording.MatchClass;
import io.whosaid.wording.Quote;
import io.whosaid.wording.SourceText;
import io.whosaid.wording.SourceTexts;
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
import java.util.Objects;
import java.util.Optional;

/**
 * Compares claims with texts, and writes down what came of it together with the claim's wording.
 */
@ApplicationScoped
public class EvidenceService {
  /**
   * The words of a claim, the text of the article that they stand in, and others that may have
   * them.
   */
  private record Words(Quote quote, String text, List<OtherArticles.Other> others) {}

  private static final int MAX_PASSAGE = 20_000;

  private final OtherArticles otherArticles;
  private final CurrentUser user;

  EvidenceService(OtherArticles otherArticles, CurrentUser user) {
    this.otherArticles = otherArticles;
    this.user = user;
  }

  /**
   * Compares the claim {@code id} with {@code source}, or keeps the passage or the link if that is
   * all that is wanted.
   */
  EvidenceResource.View keep(long id, SourceBody source) {
    String who = user.name();
    if (source.isLink()) {
      return QuarkusTransaction.requiringNew()
          .call(() -> store(id, source, ComparisonView.NONE, null, who));
    }
    if (!source.compare()) {
      String passage = source.read("");
      if (passage.length() > MAX_PASSAGE) {
        throw SourceBody.wrong(
            "/text",
            "has %d characters; keep the passage alone, at most %d"
                .formatted(passage.length(), MAX_PASSAGE));
      }
      return QuarkusTransaction.requiringNew()
          .call(() -> store(id, source, ComparisonView.NONE, passage, who));
    }
    ComparisonView view = compare(id, source);
    return QuarkusTransaction.requiringNew().call(() -> store(id, source, view, null, who));
  }

  /** Takes a piece of evidence back. */
  EvidenceResource.View undo(long id, long number, String note) {
    String who = user.name();
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              Claim claim = locked(id);
              Evidence piece = replaceable(id, number);
              Evidence undo = new Evidence();
              undo.undoes = number;
              undo.claimId = id;
              undo.name = piece.name;
              undo.wording = MatchClass.NO_SOURCE;
              undo.comparison = ComparisonView.NONE;
              undo.note = note == null || note.isBlank() ? null : note;
              return stored(claim, undo, who);
            });
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
        new SourceTexts(List.of(SourceText.of(source.name(), text)), others).compare(words.quote());
    return ComparisonView.of(comparison, words.text(), Map.of(source.name(), text)).in(articles);
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
                        "Claim %d has no words in quote marks that could be compared. Send compare=false to keep the passage without a comparison."
                            .formatted(id))
                    .exception()),
        inText.text(),
        otherArticles.like(claim));
  }

  private EvidenceResource.View store(
      long id, SourceBody source, ComparisonView view, String passage, String who) {
    Claim claim = locked(id);
    if (source.corrects() != null) {
      replaceable(id, source.corrects());
    }
    Evidence evidence = new Evidence();
    evidence.claimId = id;
    evidence.name = source.name();
    evidence.url = source.url();
    evidence.locator = source.locator();
    evidence.fingerprint = source.isLink() ? null : fingerprint(source.read(""));
    evidence.wording = wording(view);
    evidence.comparison = view;
    evidence.passage = passage;
    evidence.corrects = source.corrects();
    evidence.note = source.note() == null || source.note().isBlank() ? null : source.note();
    evidence.compared = source.isLink() || passage != null ? null : claim.quoted.contentText();
    return stored(claim, evidence, who);
  }

  private static EvidenceResource.View stored(Claim claim, Evidence evidence, String who) {
    evidence.account = who;
    evidence.createdAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    evidence.persist();
    Evidence.flush();
    claim.wording = wording(claim);
    return EvidenceResource.View.of(evidence, evidence.undoes == null);
  }

  /** What the newest piece in force that compared the claim's words says about them. */
  public static MatchClass wording(Claim claim) {
    return Evidence.inForce(Evidence.of(claim.id)).stream()
        .filter(piece -> piece.says(claim.quoted.contentText()))
        .map(piece -> piece.wording)
        .findFirst()
        .orElse(MatchClass.NO_SOURCE);
  }

  private static Claim locked(long id) {
    Claim.known(id);
    return Claim.findById(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The piece of that number, if it still counts; throws a problem that says why not. */
  private static Evidence replaceable(long id, long number) {
    List<Evidence> all = Evidence.of(id);
    Evidence piece =
        all.stream()
            .filter(one -> one.id == number && one.undoes == null)
            .findFirst()
            .orElseThrow(
                () ->
                    Problem.of(404, "Claim %d has no evidence %d.".formatted(id, number))
                        .exception());
    if (!Evidence.inForce(all).contains(piece)) {
      String what =
          all.stream()
              .filter(one -> Objects.equals(one.undoes, number))
              .findFirst()
              .map(one -> "taken back by " + one.account)
              .orElse("replaced");
      throw Problem.of(409, "Evidence %d of claim %d was already %s.".formatted(number, id, what))
          .exception();
    }
    return piece;
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
