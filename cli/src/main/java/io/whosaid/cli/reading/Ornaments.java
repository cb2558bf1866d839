package io.whosaid.cli.reading;

/**
 * Emoji, stars, arrows and ticks that stand before a quotation: a reader looks past them, and the
 * engine was trained on news that has none.
 */
final class Ornaments {
  private static final String OPENING = "\"“‘«„‹'";

  private Ornaments() {}

  /** {@code text} with as many blanks for those that come right before a quote mark. */
  static String blanked(String text) {
    StringBuilder blanked = null;
    int at = 0;
    while (at < text.length()) {
      int end = ornamentEnd(text, at);
      if (end > at && isBegin(text, at)) {
        int next = end;
        while (next < text.length()
            && (text.charAt(next) == ' ' || text.charAt(next) == '\u00A0')) {
          next++;
        }
        boolean opens = next < text.length() && OPENING.indexOf(text.charAt(next)) >= 0;
        if (opens) {
          blanked = blanked == null ? new StringBuilder(text) : blanked;
          for (int i = at; i < end; i++) {
            blanked.setCharAt(i, ' ');
          }
        }
        at = end;
      } else {
        at = Math.max(end, at + 1);
      }
    }
    return blanked == null ? text : blanked.toString();
  }

  private static boolean isBegin(String text, int at) {
    return at == 0 || Character.isWhitespace(text.charAt(at - 1));
  }

  /** The end of the symbols at {@code at}, blanks between them included. */
  private static int ornamentEnd(String text, int at) {
    int end = at;
    int next = at;
    while (next < text.length()) {
      int c = text.codePointAt(next);
      if (isSymbol(c)) {
        end = next + Character.charCount(c);
      } else if (c != ' ' || end == at) {
        break;
      }
      next += Character.charCount(c);
    }
    return end;
  }

  private static boolean isSymbol(int c) {
    if (c < 0xA1) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.OTHER_SYMBOL
        || type == Character.MODIFIER_SYMBOL
        || (type == Character.MATH_SYMBOL && c >= 0x2190)
        || "•‣◦⁃·▪".indexOf(c) >= 0
        || c == 0xFE0F
        || c == 0x200D;
  }
}
