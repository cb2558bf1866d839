package io.whosaid.claims.claims;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.whosaid.claims.articles.Article;
import io.whosaid.claims.http.Words;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A claim, as the API gives it. */
@Schema(name = "Claim")
public record ClaimView(
    long id,
    ArticleName article,
    @JsonUnwrapped FindingView finding,
    @Schema(enumeration = {"unreviewed", "verified", "unverified"}) String verdict,
    @Schema(description = "One more with each review; the ETag is \"v<version>\".") int version,
    @Schema(
            description = "When the verdict that holds was given; null while unreviewed.",
            nullable = true)
        Instant reviewedAt,
    Instant createdAt) {

  /** What {@code claim} is now. */
  public static ClaimView of(Claim claim) {
    return new ClaimView(
        claim.id,
        ArticleName.of(claim.article),
        FindingView.of(claim.quoted, claim.attributed),
        Words.of(claim.verdict),
        claim.version,
        claim.reviewedAt,
        claim.createdAt);
  }

  /** Which article a claim stands in. */
  @Schema(name = "ArticleName")
  public record ArticleName(
      long id,
      @Schema(nullable = true) String title,
      @Schema(nullable = true) String outlet,
      @Schema(nullable = true) String url,
      @Schema(nullable = true) LocalDate published) {

    static ArticleName of(Article article) {
      return new ArticleName(
          article.id, article.title, article.outlet, article.url, article.published);
    }
  }
}
