package io.whosaid.article.internal.frontmatter;

import io.whosaid.article.MappedText;

/**
 * Decodes a value of YAML or TOML from the characters of the file, so that each decoded character
 * leads back to those that it was written with. Line breaks become spaces.
 */
final class QuotedScalar {
  private static final String LETTERS = "abtnvfre0_";
  private static final String MEANINGS = "\u0007\b\t\n\u000B\f\r\u001B\u0000\u00A0";

  private QuotedScalar() {}

  /** A value without escapes. */
  static MappedText plain(String source, int begin, int end) {
    MappedText.Builder value = new MappedText.Builder(end - begin);
    for (int i = begin; i < end; i++) {
      char c = source.charAt(i);
      value.append(c == '\n' || c == '\r' ? ' ' : c, i, i + 1);
    }
    return value.build();
  }

  /** A value in which two single quotes stand for one. */
  static MappedText doubled(String source, int begin, int end) {
    MappedText.Builder value = new MappedText.Builder(end - begin);
    for (int i = begin; i < end; i++) {
      int length = source.startsWith("''", i) && i + 2 <= end ? 2 : 1;
      char c = source.charAt(i);
      value.append(c == '\n' || c == '\r' ? ' ' : c, i, i + length);
      i += length - 1;
    }
    return value.build();
  }

  /** A value with backslash escapes. */
  static MappedText escaped(String source, int begin, int end) {
    MappedText.Builder value = new MappedText.Builder(end - begin);
    int at = begin;
    while (at < end) {
      char c = source.charAt(at);
      if (c != '\\' || at + 1 == end) {
        value.append(c == '\n' || c == '\r' ? ' ' : c, at, at + 1);
        at++;
      } else {
        at = escape(source, at, end, value);
      }
    }
    return value.build();
  }

  /** Adds what the escape at {@code at} stands for; gives where it ends. */
  private static int escape(String source, int at, int end, MappedText.Builder value) {
    char kind = source.charAt(at + 1);
    int digits = kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
    if (kind == '\n' || kind == '\r') {
      int next = at + 1;
      while (next < end && Character.isWhitespace(source.charAt(next))) {
        next++;
      }
      return next;
    }
    if (digits > 0 && at + 2 + digits <= end) {
      int codePoint = hex(source, at + 2, digits);
      if (Character.isValidCodePoint(codePoint)) {
        for (char c : Character.toChars(codePoint)) {
          value.append(c, at, at + 2 + digits);
        }
        return at + 2 + digits;
      }
    }
    int letter = LETTERS.indexOf(kind);
    value.append(letter < 0 ? kind : MEANINGS.charAt(letter), at, at + 2);
    return at + 2;
  }

  private static int hex(String source, int begin, int digits) {
    int value = 0;
    for (int i = begin; i < begin + digits; i++) {
      int digit = Character.digit(source.charAt(i), 16);
      if (digit < 0 || value > Character.MAX_CODE_POINT) {
        return -1;
      }
      value = value * 16 + digit;
    }
    return value;
  }
}
