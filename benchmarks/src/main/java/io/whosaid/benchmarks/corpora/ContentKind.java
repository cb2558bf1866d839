package io.whosaid.benchmarks.corpora;

import io.whosaid.quote.Span;
import java.util.List;
import java.util.Locale;

/**
 * How much of a content stands in quote marks, read off the content alone, so that no engine's view
 * of the quote marks decides in which row of a table an attribution is counted. A content without
 * marks of its own is indirect, also inside a longer quotation.
 */
public enum ContentKind {
  /** All of it. */
  DIRECT,
  /** Some of it. */
  MIXED,
  /** None of it. */
  INDIRECT;

  private static final String OPENING = "\"“„‘'`«";
  private static final String CLOSING = "\"”“’'’»";

  public static ContentKind of(String text, List<Span> content) {
    boolean quoted = false;
    boolean plain = false;
    for (Span span : content) {
      int at = span.begin();
      int end = Math.min(span.end(), text.length());
      while (at < end) {
        int close = closing(text, at, end);
        if (close > at) {
          quoted = true;
          at = close;
        } else {
          plain |= Character.isLetterOrDigit(text.charAt(at));
          at++;
        }
      }
    }
    if (!quoted) {
      return INDIRECT;
    }
    return plain ? MIXED : DIRECT;
  }

  /**
   * The end of what is quoted from {@code at} on, {@code at} when nothing is; what is never closed
   * is quoted to the end.
   */
  private static int closing(String text, int at, int end) {
    int style = OPENING.indexOf(text.charAt(at));
    if (style < 0
        || (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)))
        || at + 1 >= end
        || CharacterOverlap.isSpace(text.charAt(at + 1))) {
      return at;
    }
    char mark = CLOSING.charAt(style);
    for (int i = at + 1; i < end; i++) {
      boolean inWord = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
      if (text.charAt(i) == mark && !inWord && !isDoubled(text, at, i)) {
        return i + 1;
      }
    }
    return end;
  }

  /** Whether the mark at {@code i} is the second half of an opening {@code ''}. */
  private static boolean isDoubled(String text, int at, int i) {
    return i == at + 1 && text.charAt(at) == text.charAt(i);
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
