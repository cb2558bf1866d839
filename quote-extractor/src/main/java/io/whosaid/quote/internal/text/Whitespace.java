package io.whosaid.quote.internal.text;

import io.whosaid.quote.Span;

/** White space of any kind, the byte order mark included. */
public final class Whitespace {
  private Whitespace() {}

  /** Whether {@code c} is white space. */
  public static boolean is(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u0085';
  }

  /** The first offset from {@code from} on that is not blank, or {@code limit}. */
  public static int after(String text, int from, int limit) {
    int at = from;
    while (at < limit && is(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The span without the blanks at its ends, or null when nothing else is there. */
  public static Span trimmed(String text, int from, int to) {
    int begin = after(text, from, to);
    int end = to;
    while (end > begin && is(text.charAt(end - 1))) {
      end--;
    }
    return begin < end ? new Span(begin, end) : null;
  }
}
