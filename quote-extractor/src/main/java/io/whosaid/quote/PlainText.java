package io.whosaid.quote;

/** The text as the models know it: typewriter quote marks, plain blanks; every offset kept. */
final class PlainText {
  private PlainText() {}

  static String of(String text) {
    char[] plain = new char[text.length()];
    for (int i = 0; i < plain.length; i++) {
      plain[i] = of(text.charAt(i));
    }
    return new String(plain);
  }

  private static char of(char c) {
    return switch (c) {
      case '“', '”', '„', '‟', '«', '»', '＂' -> '"';
      case '‘', '’', '‚', '‛', '‹', '›', '`' -> '\'';
      case '–', '—', '―', '−' -> '-';
      case '\u00A0', '\u2009', '\u202F', '\uFEFF', '\t' -> ' ';
      default -> c;
    };
  }
}
