package io.whosaid.wording.internal.compare;

import io.whosaid.quote.Span;
import io.whosaid.wording.Passage;
import io.whosaid.wording.internal.align.Alignment;
import io.whosaid.wording.internal.index.IndexedSource;
import io.whosaid.wording.internal.index.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Cuts the passage at which alignments stand out of a source. */
final class Passages {
  private Passages() {}

  static Passage of(IndexedSource source, List<Alignment> alignments) {
    Tokens tokens = source.tokens();
    String text = source.text();
    List<Span> pieces = new ArrayList<>();
    for (Alignment alignment : alignments) {
      if (alignment.first() < 0) {
        continue;
      }
      Span piece = new Span(tokens.begins[alignment.first()], tokens.ends[alignment.last()]);
      int last = pieces.size() - 1;
      boolean follows = last >= 0 && tokens.at(pieces.get(last).end()) == alignment.first();
      if (follows) {
        pieces.set(last, new Span(pieces.get(last).begin(), piece.end()));
      } else {
        pieces.add(piece);
      }
    }
    Span span = Span.cover(pieces);
    int from = whole(text, Math.max(0, span.begin() - Passage.CONTEXT));
    int to = whole(text, Math.min(text.length(), span.end() + Passage.CONTEXT));
    return new Passage(
        span,
        pieces,
        span.of(text),
        text.substring(Math.min(from, span.begin()), span.begin()),
        text.substring(span.end(), Math.max(to, span.end())),
        source.speakers().name(span.begin()),
        source.speakers().time(span.begin()));
  }

  /** {@code offset}, or the one before it if it would part a pair of surrogates. */
  private static int whole(String text, int offset) {
    boolean parts =
        offset > 0
            && offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    return parts ? offset - 1 : offset;
  }
}
