package io.whosaid.server.sources;

/** Texts that must not be longer than a column. */
final class Texts {
  private Texts() {}

  /** The first {@code most} characters of {@code text}, without half a surrogate pair. */
  static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
  }
}
