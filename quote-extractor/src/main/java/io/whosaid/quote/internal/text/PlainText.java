package io.whosaid.quote.internal.text;

/** The text as the models know it: typewriter quote marks, plain blanks; every offset kept. */
public final class PlainText {
  private PlainText() {}

  public static String of(String text) {
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
