package io.whosaid.cli.report;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** How many columns of a terminal a character takes, as most terminals have it. */
final class CharacterWidth {
  private static final Set<UnicodeScript> WIDE =
      Set.of(
          UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private CharacterWidth() {}

  static int of(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || codePoint == ZERO_WIDTH_JOINER) {
      return 0;
    }
    boolean wide =
        WIDE.contains(UnicodeScript.of(codePoint))
            || (codePoint >= 0x1F300 && codePoint <= 0x1FAFF)
            || (codePoint >= 0xFF01 && codePoint <= 0xFF60)
            || (codePoint >= 0x3000 && codePoint <= 0x303E);
    return wide ? 2 : 1;
  }
}
