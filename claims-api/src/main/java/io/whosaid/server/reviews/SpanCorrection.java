package io.whosaid.server.reviews;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.whosaid.quote.Quotation;
import io.whosaid.quote.ReportKind;
import io.whosaid.quote.Span;
import io.whosaid.server.claims.Attributed;
import io.whosaid.server.claims.Claim;
import io.whosaid.server.claims.ClaimKind;
import io.whosaid.server.claims.FindingView;
import io.whosaid.server.claims.Quoted;
import io.whosaid.server.http.Words;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Where a claim stands according to a reviewer, or that it is not a claim. Only ever added. */
@Entity
@Table(name = "marking")
@Immutable
public class SpanCorrection extends ClaimChange {
  /** What someone says of the engine's work. */
  public enum Action {
    /** It missed a claim. */
    ADD,
    /** Content, cue or source stand elsewhere. */
    CORRECT,
    /** It is no claim. */
    REMOVE,
    /** The newest marking was wrong. */
    UNDO
  }

  /** What was done. */
  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  public Action action;

  /** What held before; null of a claim that was added. */
  @JdbcTypeCode(SqlTypes.JSON)
  public Marked before;

  /** What holds since. */
  @JdbcTypeCode(SqlTypes.JSON)
  @Column(nullable = false)
  public Marked after;

  /** The version of the article's text that the offsets of {@link #after} point into. */
  @Column(nullable = false)
  public int textVersion = 1;

  /** All markings of a claim, the newest first. */
  static List<SpanCorrection> of(long claimId) {
    return list("claimId = ?1 order by version desc", claimId);
  }

  /** All markings of an article's claims, the oldest first. */
  public static List<OfClaim> ofArticle(long article) {
    return SpanCorrection.<SpanCorrection>list(
            "claimId in (select c.id from Claim c where c.article.id = ?1) order by id", article)
        .stream()
        .map(marking -> new OfClaim(marking.claimId, View.of(marking)))
        .toList();
  }

  /**
   * All that a marking can change of a claim.
   *
   * @param report null of a statement, and of what was marked before this was recorded
   * @param attributed its attribution
   * @param removed whether it counts as none
   */
  public record Marked(
      ClaimKind kind,
      ReportKind report,
      List<Span> content,
      List<Span> cue,
      List<Span> source,
      String contentText,
      String cueText,
      String sourceText,
      double confidence,
      String why,
      List<String> reasons,
      Attributed attributed,
      boolean removed) {

    /** What holds of {@code claim} now. */
    public static Marked of(Claim claim) {
      Quoted quoted = claim.quoted;
      return new Marked(
          quoted.kind(),
          quoted.report(),
          quoted.content(),
          quoted.cue(),
          quoted.source(),
          quoted.contentText(),
          quoted.cueText(),
          quoted.sourceText(),
          quoted.confidence(),
          quoted.why(),
          quoted.reasons(),
          claim.attributed,
          claim.removed);
    }

    /** The same as a claim holds it, in its article's {@code text}. */
    public Quoted quoted(String text) {
      Quotation quotation =
          new Quotation(kind.ofQuotation(), content, cue, source, confidence, why);
      Quoted quoted = Quoted.of(quotation, text).of(report);
      return kind == ClaimKind.STATEMENT ? quoted.asStatement(reasons) : quoted;
    }
  }

  /** A marking, as the API gives it. */
  @Schema(name = "Marking")
  public record View(
      long id,
      @Schema(enumeration = {"add", "correct", "remove", "undo"}) String action,
      @Schema(description = "Null of a claim that was added.", nullable = true) State before,
      State after,
      @Schema(description = "Of an undo, the marking that it takes back.", nullable = true)
          Long undoes,
      @Schema(nullable = true) String note,
      @Schema(description = "The version of the article's text that the offsets point into.")
          int textVersion,
      @Schema(description = "The version of the claim that it made.") int version,
      @Schema(nullable = true) String account,
      Instant createdAt) {

    /** What the API gives of {@code marking}. */
    public static View of(SpanCorrection marking) {
      return new View(
          marking.id,
          Words.of(marking.action),
          State.of(marking.before),
          State.of(marking.after),
          marking.undoes,
          marking.note,
          marking.textVersion,
          marking.version,
          marking.account,
          marking.createdAt);
    }
  }

  /** A marking with the number of its claim. */
  public record OfClaim(long claim, @JsonUnwrapped View marking) {}

  /** Where a claim stood, or stands, after someone marked it. */
  @Schema(name = "MarkedState")
  public record State(
      @Schema(enumeration = {"direct", "indirect", "mixed", "statement"}) String kind,
      List<Span> content,
      List<Span> cue,
      List<Span> source,
      String text,
      String cueText,
      String sourceText,
      FindingView.Source attribution,
      @Schema(description = "Whether it counts as no claim.") boolean removed) {
    static State of(Marked marked) {
      return marked == null
          ? null
          : new State(
              Words.of(marked.kind()),
              marked.content(),
              marked.cue(),
              marked.source(),
              marked.contentText(),
              marked.cueText(),
              marked.sourceText(),
              FindingView.Source.of(marked.attributed()),
              marked.removed());
    }
  }
}
