package io.whosaid.quote.internal.region;

import io.whosaid.quote.Span;

/** How words begin. */
public enum Capitals {
  /** No small letter at all. */
  ALL,
  /** Most words longer than three letters with a capital, the first and the last among them. */
  TITLE,
  /** As in a sentence. */
  SOME;

  private static final int SMALL = 3;

  /** How the words of {@code span} of {@code text} begin. */
  public static Capitals of(String text, Span span) {
    boolean anySmall = false;
    boolean last = false;
    boolean first = false;
    boolean any = false;
    int words = 0;
    int capitals = 0;
    int at = span.begin();
    while (at < span.end()) {
      int end = at;
      while (end < span.end() && isInWord(text.charAt(end))) {
        anySmall |= Character.isLowerCase(text.charAt(end));
        end++;
      }
      if (end > at && Character.isLetter(text.charAt(at))) {
        last = Character.isUpperCase(text.charAt(at));
        first = any ? first : last;
        any = true;
        words += end - at > SMALL ? 1 : 0;
        capitals += end - at > SMALL && last ? 1 : 0;
      }
      at = Math.max(end, at + 1);
    }
    if (any && !anySmall) {
      return ALL;
    }
    return first && last && words > 0 && capitals * 4 >= words * 3 ? TITLE : SOME;
  }

  private static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c) || c == '\'' || c == '’' || c == '-';
  }
}
