package io.whosaid.quote.internal.passage;

import io.whosaid.quote.Token;

/** What is known of words by their letters alone: numbers that stand for them, shapes, endings. */
public final class WordHashes {
  /** What stands before a sentence's first word and after its last. */
  static final int EDGE = 0;

  private WordHashes() {}

  /**
   * A number for the word {@code text[begin, end)}, whatever its case and the look of its marks.
   */
  public static int lower(String text, int begin, int end) {
    int hash = 0x811C9DC5;
    for (int i = begin; i < end; i++) {
      hash = (hash ^ plain(Character.toLowerCase(text.charAt(i)))) * 0x01000193;
    }
    return hash == EDGE ? 1 : hash;
  }

  public static int of(String word) {
    return lower(word, 0, word.length());
  }

  /** A number for the last {@code length} letters. */
  public static int ending(String text, int begin, int end, int length) {
    return lower(text, Math.max(begin, end - length), end);
  }

  public static char plain(char c) {
    return switch (c) {
      case '“', '”', '„', '‟', '«', '»', '＂' -> '"';
      case '‘', '’', '‚', '‛', '‹', '›', '`' -> '\'';
      case '–', '—', '―', '−' -> '-';
      default -> c;
    };
  }

  /**
   * 0 for marks, 1 lower case, 2 Capitalised, 3 CAPITALS, 4 a capital letter, 5 digits, 6 mixed.
   */
  public static int shape(String text, int begin, int end) {
    int upper = 0;
    int lower = 0;
    int digit = 0;
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      upper += Character.isUpperCase(c) ? 1 : 0;
      lower += Character.isLowerCase(c) ? 1 : 0;
      digit += Character.isDigit(c) ? 1 : 0;
    }
    if (digit > 0) {
      return upper + lower == 0 ? 5 : 6;
    }
    if (upper == 0) {
      return lower == 0 ? 0 : 1;
    }
    if (lower == 0) {
      return upper == 1 ? 4 : 3;
    }
    return upper == 1 && Character.isUpperCase(text.charAt(begin)) ? 2 : 6;
  }

  /**
   * Where the clitic of {@code token} begins ("He’s", "Trump’s", "we’ll"), as an offset into its
   * text, or 0 when it has none.
   */
  public static int clitic(Token token) {
    String text = token.text();
    int length = text.length();
    for (int at = Math.max(1, length - 3); at < length - 1; at++) {
      if (plain(text.charAt(at)) == '\'' && isClitic(text.substring(at + 1))) {
        return at;
      }
    }
    return 0;
  }

  private static boolean isClitic(String letters) {
    return switch (letters) {
      case "s", "S", "d", "m", "ll", "re", "ve" -> true;
      default -> false;
    };
  }
}
