package io.whosaid.benchmarks;

import io.whosaid.quote.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what {@link PredictionLine} writes. */
final class PredictionFile {
  private static final Pattern ARTICLE = Pattern.compile("\\{\"article\": \"([^\"]+)\"");
  private static final Pattern ATTRIBUTION =
      Pattern.compile(
          "\"source\": \\[([^a-z]*)\\], \"cue\": \\[([^a-z]*)\\], \"content\": \\[([^a-z]*)\\]\\}");
  private static final Pattern SPAN = Pattern.compile("\\[(\\d+), (\\d+)\\]");

  private PredictionFile() {}

  static String article(String line) {
    Matcher article = ARTICLE.matcher(line);
    if (!article.lookingAt()) {
      throw new IllegalArgumentException("no article in " + line);
    }
    return article.group(1);
  }

  static List<Annotation> annotations(String line, String text) {
    List<Annotation> found = new ArrayList<>();
    Matcher attribution = ATTRIBUTION.matcher(line);
    while (attribution.find()) {
      found.add(
          new Annotation(
              spans(attribution.group(1), text),
              spans(attribution.group(2), text),
              spans(attribution.group(3), text)));
    }
    return found;
  }

  private static List<Span> spans(String offsets, String text) {
    List<Span> spans = new ArrayList<>();
    Matcher span = SPAN.matcher(offsets);
    while (span.find()) {
      spans.add(new Span(utf16(text, span.group(1)), utf16(text, span.group(2))));
    }
    return spans;
  }

  private static int utf16(String text, String codePoints) {
    return text.offsetByCodePoints(0, Integer.parseInt(codePoints));
  }
}
