package io.whosaid.cli.report;

import io.whosaid.article.SourceFile;
import io.whosaid.quote.Span;

/**
 * The part of a line that a finding begins on, and what to write under it.
 *
 * @param text the line, cut to what is near the finding, with control characters made visible
 * @param indent as wide as what stands before the finding
 * @param mark as wide as what the finding has of the line, cut where the line is
 */
record SourceLine(String text, String indent, String mark) {
  private static final int BEFORE = 40;
  private static final int WIDTH = 100;
  private static final String CUT = "…";

  static SourceLine of(SourceFile file, Span at) {
    int lineBegin = file.lineBegin(at.begin());
    int lineEnd = file.lineEnd(at.begin());
    int begin = Math.min(Math.max(at.begin(), lineBegin), lineEnd);
    int from = begin - lineBegin <= BEFORE ? lineBegin : begin - BEFORE;
    int to = Math.min(lineEnd, from + WIDTH);
    from = wholeCharacter(file.text(), from);
    to = wholeCharacter(file.text(), to);
    String before = (from > lineBegin ? CUT : "") + visible(file.text().substring(from, begin));
    String within = visible(file.text().substring(begin, Math.max(begin, Math.min(at.end(), to))));
    String after = visible(file.text().substring(Math.max(begin, Math.min(at.end(), to)), to));
    String end = to < lineEnd ? CUT : "";
    return new SourceLine(
        before + within + after + end, indentOf(before), "^".repeat(Math.max(1, width(within))));
  }

  /** Never parts a surrogate pair. */
  private static int wholeCharacter(String text, int at) {
    return at > 0
            && at < text.length()
            && Character.isLowSurrogate(text.charAt(at))
            && Character.isHighSurrogate(text.charAt(at - 1))
        ? at - 1
        : at;
  }

  private static String visible(String text) {
    return text.codePoints()
        .map(c -> c != '\t' && Character.isISOControl(c) ? 0xFFFD : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String indentOf(String before) {
    StringBuilder indent = new StringBuilder();
    before
        .codePoints()
        .forEach(c -> indent.append(c == '\t' ? "\t" : " ".repeat(CharacterWidth.of(c))));
    return indent.toString();
  }

  private static int width(String text) {
    return text.codePoints().map(CharacterWidth::of).sum();
  }
}
