package io.whosaid.quote.internal.text;

import io.whosaid.quote.Span;

/** Counts words as people do: what stands between blanks and holds a letter or a digit. */
public final class WordCount {
  private WordCount() {}

  /** The number of words in {@code span} of {@code text}, or {@code limit} where there are more. */
  public static int of(CharSequence text, Span span, int limit) {
    int words = 0;
    boolean counted = false;
    for (int i = span.begin(); i < span.end() && words < limit; i++) {
      char c = text.charAt(i);
      if (Whitespace.is(c)) {
        counted = false;
      } else if (!counted && Character.isLetterOrDigit(c)) {
        words++;
        counted = true;
      }
    }
    return words;
  }
}
