package io.whosaid.server.revisions;

import io.whosaid.server.articles.Article;
import io.whosaid.server.articles.ArticleVersion;
import io.whosaid.server.engine.Submission;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The next text of an article. */
@Schema(
    name = "Revision",
    description = "The next text of an article. What is left out stays as it is.")
public record Revision(
    @NotBlank @Schema(description = "The whole text; offsets of claims point into it.") String text,
    @Size(max = 500) @Schema(description = "The headline.") String title,
    @Size(max = 2000)
        @Pattern(regexp = Submission.ADDRESS, message = Submission.NO_ADDRESS)
        @Schema(description = "Where it was published.", examples = "https://example.org/news/1")
        String url,
    @Size(max = 500) @Schema(description = "Who wrote it.") String byline) {

  /** What {@code article} is to be. */
  ArticleVersion of(Article article) {
    ArticleVersion next = new ArticleVersion();
    next.text = text;
    next.title = or(title, article.title);
    next.url = or(url, article.url);
    next.byline = or(byline, article.byline);
    return next;
  }

  private static String or(String value, String otherwise) {
    return value == null || value.isBlank() ? otherwise : value.strip();
  }
}
