package io.whosaid.wording.internal.transcript;

import io.whosaid.quote.Span;

/** Walks over the lines of a text. */
final class Lines {
  private final String text;
  private int next;

  /** The line, without its end and without blanks at its ends. */
  int begin;

  int end;

  Lines(String text) {
    this.text = text;
  }

  /** Goes to the next line; false after the last. */
  boolean next() {
    if (next > text.length() || (next == text.length() && next > 0)) {
      return false;
    }
    begin = next;
    int feed = text.indexOf('\n', begin);
    end = feed < 0 ? text.length() : feed;
    next = end + 1;
    trim();
    return true;
  }

  boolean isBlank() {
    return begin == end;
  }

  /** The trimmed line around {@code offset}. */
  static Span at(String text, int offset) {
    int begin = text.lastIndexOf('\n', offset) + 1;
    int end = text.indexOf('\n', offset);
    return new Span(begin, end < 0 ? text.length() : end);
  }

  private void trim() {
    while (begin < end && isBlank(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && isBlank(text.charAt(end - 1))) {
      end--;
    }
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || c == '\u00A0' || c == '\uFEFF';
  }
}
