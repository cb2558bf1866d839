package io.whosaid.cli.output;

/** Text for a terminal: a file's name may hold characters that would change what is shown. */
public final class Visible {
  private Visible() {}

  /** {@code text} with each control character, line breaks too, as {@code \x1B}. */
  public static String of(String text) {
    StringBuilder visible = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) || isDirectional(c)) {
        visible = visible == null ? new StringBuilder(text.substring(0, i)) : visible;
        visible.append(
            c < 0x100 ? String.format("\\x%02X", (int) c) : String.format("\\u%04X", (int) c));
      } else if (visible != null) {
        visible.append(c);
      }
    }
    return visible == null ? text : visible.toString();
  }

  /** Whether it changes the direction in which what follows is shown. */
  private static boolean isDirectional(char c) {
    return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
  }
}
