package io.whosaid.article;

/**
 * Turns each tab into the spaces up to the next tab stop. A Markdown parser may consume a tab in
 * part, and then counts offsets in text that the file does not have.
 */
final class Tabs {
  private static final int TAB_STOP = 4;

  private Tabs() {}

  /** The part of {@code source} from {@code begin} on, without tabs. */
  static MappedText expand(String source, int begin) {
    if (source.indexOf('\t', begin) < 0) {
      return MappedText.verbatim(source, begin, source.length());
    }
    MappedText.Builder expanded = new MappedText.Builder(source.length() - begin + 64);
    int column = 0;
    for (int i = begin; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '\t') {
        for (int spaces = TAB_STOP - column % TAB_STOP; spaces > 0; spaces--) {
          expanded.append(' ', i, i + 1);
          column++;
        }
      } else {
        expanded.append(c, i, i + 1);
        column = c == '\n' || c == '\r' ? 0 : column + 1;
      }
    }
    return expanded.build();
  }
}
