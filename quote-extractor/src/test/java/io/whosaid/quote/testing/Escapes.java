package io.whosaid.quote.testing;

/**
 * How marked text writes what would be misread or not be seen: a backslash and the mark or the
 * backslash itself, or n, r, t, or u and four hexadecimal digits.
 */
public final class Escapes {
  private Escapes() {}

  /** Appends the character that is escaped at {@code at} to {@code out}; the offset after it. */
  static int read(String marked, int at, StringBuilder out) {
    char escaped = at + 1 < marked.length() ? marked.charAt(at + 1) : 0;
    switch (escaped) {
      case 'n' -> out.append('\n');
      case 'r' -> out.append('\r');
      case 't' -> out.append('\t');
      case 'u' -> {
        String digits = marked.substring(at + 2, Math.min(at + 6, marked.length()));
        if (!digits.matches("[0-9a-fA-F]{4}")) {
          throw error(marked, at, "'\\u" + digits + "' needs four hexadecimal digits");
        }
        out.append((char) Integer.parseInt(digits, 16));
        return at + 6;
      }
      case '{', '}', '[', ']', '\\' -> out.append(escaped);
      default -> throw error(marked, at, "'\\" + escaped + "' is no escape; write \\\\ for \\");
    }
    return at + 2;
  }

  /** Appends the character at {@code at}, escaped when it is one of {@code marks} or not seen. */
  public static void write(String text, int at, String marks, StringBuilder out) {
    char c = text.charAt(at);
    if (c == '\\' || marks.indexOf(c) >= 0) {
      out.append('\\').append(c);
    } else if (c == '\r') {
      out.append("\\r");
    } else if (c == '\t') {
      out.append("\\t");
    } else if (c != '\n' && c != ' ' && unseen(text, at)) {
      out.append(String.format("\\u%04x", (int) c));
    } else {
      out.append(c);
    }
  }

  /** An error that says where in a marked text it is. */
  static IllegalArgumentException error(String marked, int at, String message) {
    int line = (int) marked.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    int column = at - marked.lastIndexOf('\n', at - 1);
    return new IllegalArgumentException(
        "marked text:" + line + ":" + column + ": " + message + "\n" + marked);
  }

  private static boolean unseen(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }
    int type = Character.getType(c);
    return Character.isISOControl(c)
        || Character.isSpaceChar(c)
        || type == Character.FORMAT
        || type == Character.UNASSIGNED;
  }
}
