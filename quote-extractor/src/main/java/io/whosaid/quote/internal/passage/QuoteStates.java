package io.whosaid.quote.internal.passage;

import io.whosaid.quote.Span;

/** Where each word of a sentence stands to the quoted regions. */
public final class QuoteStates {
  public static final int OUTSIDE = 0;
  static final int OPENING = 1;
  static final int INSIDE = 2;
  static final int CLOSING = 3;

  /** The part of a region that covers a word, or -1. */
  final int[] part;

  private final byte[] state;

  /** Whether the sentence begins inside a region that began before it. */
  public final boolean beginsInside;

  /** Whether the sentence ends inside a region that goes on behind it. */
  public final boolean endsInside;

  QuoteStates(TokenColumns units, RegionIndex regions) {
    int size = units.size;
    part = new int[size];
    state = new byte[size + 2 * TokenColumns.MARGIN];
    boolean begins = false;
    boolean ends = false;
    for (int i = 0; i < size; i++) {
      int index = regions.partAt(units.begin[i]);
      part[i] = index;
      if (index >= 0) {
        Span span = regions.part(index);
        boolean first = units.begin[i] == span.begin();
        boolean last = units.end[i] >= span.end();
        state[i + TokenColumns.MARGIN] = (byte) (first ? OPENING : last ? CLOSING : INSIDE);
        begins |= i == 0 && !first;
        ends |= i == size - 1 && !last;
      }
    }
    beginsInside = begins;
    endsInside = ends;
  }

  public int state(int at) {
    return state[at + TokenColumns.MARGIN];
  }
}
