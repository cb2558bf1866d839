package io.whosaid.wording.internal.compare;

import io.whosaid.quote.Span;
import io.whosaid.wording.ChangeType;
import io.whosaid.wording.DiffOp;
import io.whosaid.wording.internal.align.Alignment;
import io.whosaid.wording.internal.index.IndexedSource;
import io.whosaid.wording.internal.index.QuoteWords;
import io.whosaid.wording.internal.index.Tokens;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes alignments as the steps of a word diff. Stateful: one diff, one use. */
public final class Diff {
  private final IndexedSource source;
  private final QuoteWords quote;
  private final WordMarks marks;
  private final List<DiffOp> steps = new ArrayList<>();

  /** The step that is being gathered: words of the quote and of the source, from and to. */
  private boolean same;

  private int quotedFrom = -1;
  private int quotedTo;
  private int sourceFrom = -1;
  private int sourceTo;

  public Diff(IndexedSource source, QuoteWords quote) {
    this.source = source;
    this.quote = quote;
    this.marks = new WordMarks(source, quote);
  }

  public List<DiffOp> of(List<Alignment> alignments) {
    int word = 0;
    int place = -1;
    for (Alignment alignment : alignments) {
      flush();
      int first = alignment.first();
      if (place >= 0 && first > place) {
        sourceRange(place, first);
        flush(DiffOp.Kind.OMITTED);
      }
      if (word < alignment.from()) {
        quotedFrom = word;
        quotedTo = alignment.from();
        flush(DiffOp.Kind.INSERTED);
      }
      add(alignment);
      word = alignment.from() + alignment.size();
      place = alignment.last() < 0 ? place : alignment.last() + 1;
    }
    flush();
    if (word < quote.words.size()) {
      quotedFrom = word;
      quotedTo = quote.words.size();
      flush(DiffOp.Kind.INSERTED);
    }
    return steps;
  }

  private void add(Alignment alignment) {
    int place = alignment.first();
    for (int i = 0; i < alignment.size(); i++) {
      int partner = alignment.partner(i);
      boolean matched = alignment.match(i) >= 0;
      if (partner > place && hasWords(place, partner)) {
        turn(false);
        sourceRange(place, partner);
      }
      turn(matched);
      quotedFrom = quotedFrom < 0 ? alignment.from() + i : quotedFrom;
      quotedTo = alignment.from() + i + 1;
      if (partner >= 0) {
        sourceRange(partner, partner + 1);
        place = partner + 1;
      }
    }
  }

  private boolean hasWords(int from, int to) {
    for (int place = from; place < to; place++) {
      if (!source.tokens().isAside(place)) {
        return true;
      }
    }
    return false;
  }

  private void sourceRange(int from, int to) {
    sourceFrom = sourceFrom < 0 ? from : sourceFrom;
    sourceTo = to;
  }

  private void turn(boolean nowSame) {
    if (nowSame != same) {
      flush();
    }
    same = nowSame;
  }

  private void flush() {
    flush(
        same
            ? DiffOp.Kind.SAME
            : quotedFrom < 0
                ? DiffOp.Kind.DROPPED
                : sourceFrom < 0 ? DiffOp.Kind.ADDED : DiffOp.Kind.REPLACED);
  }

  private void flush(DiffOp.Kind kind) {
    if (quotedFrom < 0 && sourceFrom < 0) {
      return;
    }
    Set<ChangeType> why =
        kind == DiffOp.Kind.SAME
            ? EnumSet.noneOf(ChangeType.class)
            : marks.of(quotedFrom, quotedTo, sourceFrom, sourceTo);
    steps.add(new DiffOp(kind, quoted(), said(), why));
    quotedFrom = -1;
    sourceFrom = -1;
  }

  private Optional<Span> quoted() {
    return quotedFrom < 0
        ? Optional.empty()
        : Optional.of(
            new Span(
                quote.words.get(quotedFrom).span().begin(),
                quote.words.get(quotedTo - 1).span().end()));
  }

  private Optional<Span> said() {
    Tokens tokens = source.tokens();
    return sourceFrom < 0
        ? Optional.empty()
        : Optional.of(new Span(tokens.begins[sourceFrom], tokens.ends[sourceTo - 1]));
  }
}
