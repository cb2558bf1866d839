package io.whosaid.quote.internal.text;

import java.util.Locale;
import java.util.Set;

/** What each character can be to the structure of quotations. */
public final class Glyphs {
  private static final String DOUBLES = "\"“”‟＂";
  private static final String SINGLES = "'’‘‛";
  private static final String OPEN_BRACKETS = "([{<";
  private static final String DASHES = "-‐‑‒–—―−";
  private static final String CLOSING_PUNCTUATION = ".,;:!?)]}…";

  /** Words whose first letters are left out, as in "'em": an apostrophe, no quote mark. */
  private static final Set<String> CLIPPED =
      Set.of(
          "em", "n", "til", "till", "cause", "cuz", "coz", "bout", "tis", "twas", "twere", "twill",
          "round", "nother", "fraid", "nuff", "neath", "ere", "ello", "tude", "burbs", "hood",
          "kay", "sup", "gainst", "tween", "pon", "o", "s", "d", "m", "t", "ll", "ve", "re");

  private static final int MAX_CLIPPED_LENGTH = 8;

  private Glyphs() {}

  static boolean isDouble(char c) {
    return DOUBLES.indexOf(c) >= 0;
  }

  public static boolean isSingle(char c) {
    return SINGLES.indexOf(c) >= 0;
  }

  public static boolean isGuillemet(char c) {
    return c == '«' || c == '»' || c == '‹' || c == '›';
  }

  public static boolean isLow(char c) {
    return c == '„' || c == '‚';
  }

  public static boolean isMark(char c) {
    return isDouble(c) || isSingle(c) || isGuillemet(c) || isLow(c) || c == '`';
  }

  static boolean isDash(char c) {
    return DASHES.indexOf(c) >= 0;
  }

  static boolean isClosingPunctuation(char c) {
    return CLOSING_PUNCTUATION.indexOf(c) >= 0;
  }

  /**
   * Whether a mark after {@code before} and in front of {@code after} looks like an opening one.
   */
  public static boolean looksOpening(char before, char after) {
    boolean free =
        Whitespace.is(before)
            || OPEN_BRACKETS.indexOf(before) >= 0
            || isDash(before)
            || before == '/'
            || before == '*'
            || before == '_'
            || before == '>';
    return free && !Whitespace.is(after) && (!isClosingPunctuation(after) || after == '…');
  }

  /** Whether a mark after {@code before} and in front of {@code after} looks like a closing one. */
  public static boolean looksClosing(char before, char after) {
    return !Whitespace.is(before) && !Character.isLetterOrDigit(after);
  }

  /**
   * The width of the double mark at {@code at}: 1 for one character, 2 for a pair of single marks,
   * 0 when none stands there.
   */
  public static int doubleWidth(String text, int at, int end) {
    char c = text.charAt(at);
    if (isDouble(c)) {
      return 1;
    }
    boolean pairs = c == '\'' || c == '’' || c == '‘' || c == '`';
    return pairs && at + 1 < end && text.charAt(at + 1) == c ? 2 : 0;
  }

  /**
   * The width of the value of an attribute of markup, {@code <a href="...">}, with its marks, when
   * it begins at {@code at} and ends before {@code end}; else 0.
   */
  public static int attributeWidth(String text, int at, int end) {
    char c = text.charAt(at);
    boolean begins = (c == '"' || c == '\'') && at > 0 && text.charAt(at - 1) == '=';
    int close = begins ? text.indexOf(c, at + 1) : -1;
    return close >= 0 && close < end ? close + 1 - at : 0;
  }

  /** Whether the single mark at {@code at} stands for letters or digits left out: '90s, 'em. */
  public static boolean isClipping(String text, int at, int end) {
    int wordEnd = at + 1;
    while (wordEnd < end
        && wordEnd - at <= MAX_CLIPPED_LENGTH
        && Character.isLetterOrDigit(text.charAt(wordEnd))) {
      wordEnd++;
    }
    String word = text.substring(at + 1, wordEnd).toLowerCase(Locale.ROOT);
    boolean year =
        word.length() >= 2
            && Character.isDigit(word.charAt(0))
            && Character.isDigit(word.charAt(1))
            && (word.length() == 2 || word.equals(word.substring(0, 2) + "s"));
    return year || CLIPPED.contains(word);
  }
}
