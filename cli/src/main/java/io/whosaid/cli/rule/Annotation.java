package io.whosaid.cli.rule;

import io.whosaid.article.MarkupComment;
import io.whosaid.cli.reading.Reading;
import io.whosaid.quote.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A comment that says where a quotation comes from: {@code <!-- whosaid-source: https://... -->}.
 *
 * @param comment the comment
 * @param source what it says, never blank
 */
record Annotation(MarkupComment comment, String source) {
  private static final Pattern NEW_PARAGRAPH = Pattern.compile("\\R\\s*\\R");
  private static final Pattern SOURCE =
      Pattern.compile("(?s)\\s*whosaid-source\\s*:\\s*(\\S.*?)\\s*");

  /** Those of {@code reading}. */
  static List<Annotation> of(Reading reading) {
    return reading.article().comments().stream().flatMap(comment -> of(comment).stream()).toList();
  }

  private static Optional<Annotation> of(MarkupComment comment) {
    Matcher matcher = SOURCE.matcher(comment.text());
    return matcher.matches()
        ? Optional.of(new Annotation(comment, matcher.group(1)))
        : Optional.empty();
  }

  /**
   * Whether it is about the quotation at {@code content}: the last one that ends before the
   * comment, in the same paragraph or the one right before.
   */
  boolean isAbout(Span content, Reading reading) {
    int end = content.end();
    return end <= comment.at()
        && !NEW_PARAGRAPH
            .matcher(reading.prose().substring(end, comment.at()).stripTrailing())
            .find()
        && reading.extraction().quotations().stream()
            .mapToInt(other -> Span.cover(other.content()).end())
            .noneMatch(other -> other > end && other <= comment.at());
  }
}
