package io.whosaid.benchmarks;

import io.whosaid.quote.Span;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What was found in one article as a line of JSON, offsets in code points: {@code {"article": "x",
 * "attributions": [{"source": [[0, 3]], "cue": [[4, 8]], "content": [[9, 20]]}]}}.
 */
final class PredictionLine {
  private PredictionLine() {}

  static String of(Article article, List<Annotation> found) {
    return found.stream()
        .map(
            annotation ->
                "{\"source\": "
                    + spans(article.text(), annotation.source())
                    + ", \"cue\": "
                    + spans(article.text(), annotation.cue())
                    + ", \"content\": "
                    + spans(article.text(), annotation.content())
                    + "}")
        .collect(
            Collectors.joining(
                ", ", "{\"article\": \"" + article.name() + "\", \"attributions\": [", "]}"));
  }

  private static String spans(String text, List<Span> spans) {
    return spans.stream()
        .map(span -> "[" + points(text, span.begin()) + ", " + points(text, span.end()) + "]")
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static int points(String text, int offset) {
    return text.codePointCount(0, offset);
  }
}
