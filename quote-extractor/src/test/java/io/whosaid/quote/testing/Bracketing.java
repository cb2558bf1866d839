package io.whosaid.quote.testing;

import io.whosaid.quote.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Writes a text with brackets around some of its spans. Spans may nest, touch and even cross. */
final class Bracketing {

  /**
   * A span with what stands behind its opening bracket.
   *
   * @param span a range of the text
   * @param label what follows the bracket
   * @param again what follows the bracket where the span is opened again after a crossing
   */
  record Mark(Span span, String label, String again) {}

  private static final Comparator<Mark> OUTER_FIRST =
      Comparator.comparingInt((Mark mark) -> mark.span().begin())
          .thenComparing(mark -> -mark.span().end());

  private final String text;
  private final String brackets;
  private final StringBuilder out = new StringBuilder();
  private final Deque<Mark> open = new ArrayDeque<>();

  private Bracketing(String text, String brackets) {
    this.text = text;
    this.brackets = brackets;
  }

  /** The {@code text} with {@code marks}; {@code brackets} are the opening and the closing one. */
  static String write(String text, String brackets, List<Mark> marks) {
    return new Bracketing(text, brackets).write(marks.stream().sorted(OUTER_FIRST).toList());
  }

  private String write(List<Mark> marks) {
    int next = 0;
    for (int at = 0; at <= text.length(); at++) {
      closeAt(at);
      while (next < marks.size() && marks.get(next).span().begin() == at) {
        open(marks.get(next), marks.get(next++).label());
      }
      if (at < text.length()) {
        Escapes.write(text, at, brackets, out);
      }
    }
    return out.toString();
  }

  private void closeAt(int at) {
    List<Mark> crossed = new ArrayList<>();
    while (open.stream().anyMatch(mark -> mark.span().end() == at)) {
      Mark top = open.pop();
      out.append(brackets.charAt(1));
      if (top.span().end() != at) {
        crossed.add(0, top);
      }
    }
    crossed.forEach(mark -> open(mark, mark.again()));
  }

  private void open(Mark mark, String label) {
    out.append(brackets.charAt(0)).append(label);
    open.push(mark);
  }
}
