package io.whosaid.server.intake;

import io.whosaid.server.articles.Article;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article in a list. */
@Schema(name = "ArticleSummary")
public record ArticleSummary(
    long id,
    @Schema(nullable = true) String title,
    @Schema(nullable = true) String url,
    @Schema(nullable = true) String outlet,
    @Schema(nullable = true) String byline,
    @Schema(nullable = true) LocalDate published,
    @Schema(nullable = true) String language,
    Instant createdAt,
    @Schema(description = "The number of its text and details; the ETag is \"v<version>\".")
        int version,
    @Schema(description = "How many quotations it has.") long claims,
    @Schema(description = "How many of them are reviewed.") long reviewed,
    @Schema(description = "How many of them have no source.") long unattributed) {

  /** How far the review of an article is. */
  record Progress(long claims, long reviewed, long unattributed) {
    static final Progress NONE = new Progress(0, 0, 0);
  }

  static ArticleSummary of(Article article, Progress progress) {
    return new ArticleSummary(
        article.id,
        article.title,
        article.url,
        article.outlet,
        article.byline,
        article.published,
        article.language,
        article.createdAt,
        article.version,
        progress.claims(),
        progress.reviewed(),
        progress.unattributed());
  }
}
