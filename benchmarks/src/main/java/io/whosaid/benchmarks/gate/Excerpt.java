package io.whosaid.benchmarks.gate;

import io.whosaid.article.SourceFile;
import io.whosaid.quote.Span;

/** A place in a file with what stands around it, for someone who judges it. */
final class Excerpt {
  private static final int BEFORE = 250;
  private static final int BEHIND = 160;

  private Excerpt() {}

  /** {@code path:line:column} and, on a line of its own, the text with the place in brackets. */
  static String of(SourceFile file, Span at) {
    String text = file.text();
    return file.path()
        + ":"
        + file.position(at.begin())
        + "\n   "
        + line(text.substring(Math.max(0, at.begin() - BEFORE), at.begin()))
        + "[["
        + line(at.of(text))
        + "]]"
        + line(text.substring(at.end(), Math.min(text.length(), at.end() + BEHIND)));
  }

  private static String line(String text) {
    return text.replaceAll("\\s*\\R\\s*", " / ");
  }
}
