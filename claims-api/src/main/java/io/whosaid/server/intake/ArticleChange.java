package io.whosaid.server.intake;

import com.fasterxml.jackson.annotation.JsonSetter;
import io.whosaid.server.articles.Article;
import io.whosaid.server.engine.Submission;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to change of an article. What is left out stays, null clears (JSON Merge Patch). */
@Schema(name = "ArticleChange")
public final class ArticleChange {
  @Schema(implementation = String.class, nullable = true, description = "The headline.")
  private Optional<@Size(max = 500) String> title;

  @Schema(implementation = String.class, nullable = true, examples = "https://example.org/news/1")
  private Optional<
          @Size(max = 2000) @Pattern(regexp = Submission.ADDRESS, message = Submission.NO_ADDRESS)
          String>
      url;

  @Schema(implementation = String.class, nullable = true)
  private Optional<@Size(max = 200) String> outlet;

  @Schema(implementation = String.class, nullable = true)
  private Optional<@Size(max = 500) String> byline;

  @Schema(implementation = LocalDate.class, nullable = true, examples = "2026-01-31")
  private Optional<LocalDate> published;

  @JsonSetter
  void setTitle(String value) {
    title = text(value);
  }

  @JsonSetter
  void setUrl(String value) {
    url = text(value);
  }

  @JsonSetter
  void setOutlet(String value) {
    outlet = text(value);
  }

  @JsonSetter
  void setByline(String value) {
    byline = text(value);
  }

  @JsonSetter
  void setPublished(LocalDate value) {
    published = Optional.ofNullable(value);
  }

  private static Optional<String> text(String value) {
    return Optional.ofNullable(value).map(String::strip).filter(words -> !words.isEmpty());
  }

  /** The details of an article that has {@code now}. */
  Article.Details of(Article.Details now) {
    return new Article.Details(
        or(title, now.title()),
        or(url, now.url()),
        or(outlet, now.outlet()),
        or(byline, now.byline()),
        or(published, now.published()));
  }

  @SuppressWarnings("OptionalAssignedToNull") // left out is not the same as null
  private static <T> T or(Optional<T> wanted, T now) {
    return wanted == null ? now : wanted.orElse(null);
  }
}
