package io.whosaid.lsp;

import io.whosaid.article.SourceFile;
import io.whosaid.quote.Span;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Places in a text as the protocol counts them: lines from 0, UTF-16 units from 0. */
final class Positions {
  private Positions() {}

  static Position of(int offset, SourceFile source) {
    int line = source.position(offset).line() - 1;
    // A byte order mark is a character of the first line to an editor that keeps it.
    int begin = line == 0 ? 0 : source.lineBegin(offset);
    return new Position(line, Math.min(offset, source.lineEnd(offset)) - begin);
  }

  static Range of(Span span, SourceFile source) {
    return new Range(of(span.begin(), source), of(span.end(), source));
  }

  /** Whether the ranges share a place, be it only an end. */
  static boolean touch(Range a, Range b) {
    return !isBefore(a.getEnd(), b.getStart()) && !isBefore(b.getEnd(), a.getStart());
  }

  private static boolean isBefore(Position a, Position b) {
    return a.getLine() < b.getLine()
        || (a.getLine() == b.getLine() && a.getCharacter() < b.getCharacter());
  }
}
