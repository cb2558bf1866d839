package io.whosaid.wording.internal.transcript;

import io.whosaid.quote.Span;

/** Reads time stamps: 0:12, 00:01:02, 00:01:02,345, bracketed or not. */
final class Times {
  private Times() {}

  /** Where the time at {@code at} ends, or -1 if none stands there. */
  static int end(String text, int at, int limit) {
    int fields = 1;
    int end = digits(text, at, limit);
    if (end == at || end - at > 3) {
      return -1;
    }
    while (end < limit && text.charAt(end) == ':') {
      int field = digits(text, end + 1, limit);
      if (field - end - 1 != 2) {
        return -1;
      }
      end = field;
      fields++;
    }
    if (fields < 2 || fields > 4) {
      return -1;
    }
    if (end < limit && (text.charAt(end) == '.' || text.charAt(end) == ',')) {
      int fraction = digits(text, end + 1, limit);
      end = fraction > end + 1 && fraction - end <= 4 ? fraction : end;
    }
    return end < limit && Character.isLetterOrDigit(text.charAt(end)) ? -1 : end;
  }

  /** Where the bracketed time at {@code at} ends, brackets included, or -1. */
  static int bracketedEnd(String text, int at, int limit) {
    char open = at < limit ? text.charAt(at) : ' ';
    if (open != '[' && open != '(' && open != '<') {
      return -1;
    }
    int end = end(text, at + 1, limit);
    char close = open == '[' ? ']' : open == '(' ? ')' : '>';
    return end >= 0 && end < limit && text.charAt(end) == close ? end + 1 : -1;
  }

  /** Whether {@code line} is a cue's timing: two times with an arrow between them. */
  static boolean isTiming(String text, Span line) {
    int at = blanks(text, line.begin(), line.end());
    int end = end(text, at, line.end());
    int arrow = end < 0 ? -1 : blanks(text, end, line.end());
    return arrow >= 0 && text.startsWith("-->", arrow);
  }

  static int blanks(String text, int from, int limit) {
    int at = from;
    while (at < limit && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  private static int digits(String text, int from, int limit) {
    int at = from;
    while (at < limit && at - from < 5 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
