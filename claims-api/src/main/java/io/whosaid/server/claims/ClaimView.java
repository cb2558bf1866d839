package io.whosaid.server.claims;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.whosaid.server.articles.Article;
import io.whosaid.server.http.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A claim, as the API gives it. */
@Schema(name = "Claim")
public record ClaimView(
    long id,
    ArticleName article,
    @JsonUnwrapped FindingView finding,
    @Schema(
            description = "Of a named source: its number over all articles, else null.",
            nullable = true)
        Long speakerId,
    @Schema(description = "Whether a reviewer corrected the attribution.") boolean corrected,
    @Schema(description = "Whether a reviewer found it, and not the engine.") boolean added,
    @Schema(description = "Whether a reviewer says that it is no claim; lists leave it out then.")
        boolean removed,
    @Schema(
            description =
                "The name of the account that means to review it; it changes without a new"
                    + " version.",
            nullable = true)
        String assignee,
    @Schema(description = "The sum of the weights of the signals.") int priority,
    @Schema(description = "Reasons to look at it before others.") List<SignalView> signals,
    @Schema(enumeration = {"unreviewed", "verified", "unverified"}) String verdict,
    @Schema(
            description = "Why it is unverified.",
            enumeration = {"not_found", "says_something_else", "nobody_could_be_asked"})
        List<String> verdictReasons,
    @Schema(
            description = "What the newest evidence says about its words.",
            enumeration = {"verbatim", "cosmetic", "elided", "altered", "not_found", "no_source"})
        String wording,
    @Schema(
            description =
                "One more with each review, rating, correction and marking; If-Match"
                    + " takes \"v<version>\".")
        int version,
    @Schema(
            description = "When the verdict that holds was given; null while unreviewed.",
            nullable = true)
        Instant reviewedAt,
    @Schema(
            description = "How true it is, which the verdict does not say; null until it is rated.",
            nullable = true,
            enumeration = {"false", "mostly_false", "half_true", "mostly_true", "true"})
        String truth,
    @Schema(description = "Whose rating that is.", nullable = true) String ratedBy,
    @Schema(nullable = true) Instant ratedAt,
    Instant createdAt,
    @Schema(description = "The version of its article's text that its offsets point into.")
        int textVersion,
    @Schema(
            description = "When it was not found in its article any more; null while it stands.",
            nullable = true)
        Instant withdrawnAt) {

  /** What {@code claim} is now. */
  public static ClaimView of(Claim claim) {
    return new ClaimView(
        claim.id,
        ArticleName.of(claim.article),
        FindingView.of(claim.quoted, claim.attributed),
        claim.speakerId,
        claim.corrected,
        claim.added,
        claim.removed,
        claim.assignee,
        claim.priority,
        claim.signals.stream().map(SignalView::of).toList(),
        Words.of(claim.verdict),
        claim.verdictReasons.stream().map(UnverifiedReason::valueOf).map(Words::of).toList(),
        Words.of(claim.wording),
        claim.version,
        claim.reviewedAt,
        Words.of(claim.truth),
        claim.ratedBy,
        claim.ratedAt,
        claim.createdAt,
        claim.textVersion,
        claim.withdrawnAt);
  }

  /** One reason to look at a claim. */
  @Schema(name = "Signal")
  public record SignalView(
      @Schema(
              enumeration = {
                "unattributed",
                "vague",
                "accusation",
                "headline",
                "number",
                "repeated"
              })
          String name,
      int weight) {
    static SignalView of(String name) {
      PrioritySignal signal = PrioritySignal.valueOf(name);
      return new SignalView(Words.of(signal), signal.weight());
    }
  }

  /** Which article a claim stands in. */
  @Schema(name = "ArticleName")
  public record ArticleName(
      long id,
      @Schema(nullable = true) String title,
      @Schema(nullable = true) String outlet,
      @Schema(nullable = true) String url,
      @Schema(nullable = true) LocalDate published) {

    /** The article's own fields. */
    public static ArticleName of(Article article) {
      return new ArticleName(
          article.id, article.title, article.outlet, article.url, article.published);
    }
  }
}
