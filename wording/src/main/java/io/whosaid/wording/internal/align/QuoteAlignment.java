package io.whosaid.wording.internal.align;

import io.whosaid.wording.internal.index.IndexedSource;
import io.whosaid.wording.internal.index.QuoteWords;

/** Two quotations, to be aligned as wholes. */
public final class QuoteAlignment {
  private static final int MOST_WORDS = 2000;

  /** The earlier one. */
  public final IndexedSource source;

  /** The later one. */
  public final QuoteWords quote;

  /** The words of the later one in the earlier one's vocabulary, or -1. */
  private final int[] ids;

  public QuoteAlignment(String earlier, QuoteWords later) {
    source = new IndexedSource("earlier", earlier);
    quote = later;
    ids =
        later.words.stream()
            .mapToInt(word -> source.tokens().vocabulary.find(word.folded()))
            .toArray();
  }

  /** Whether they can be compared: both have words, and not more than any quotation has. */
  public boolean isComparable() {
    return ids.length > 0 && source.tokens().size > 0 && longer() <= MOST_WORDS;
  }

  /** How many words the longer one has. */
  public int longer() {
    return Math.max(ids.length, source.tokens().size);
  }

  public Alignment alignment() {
    return new Aligner(source, quote, ids)
        .within(new QuoteWords.Fragment(0, ids.length), 0, source.tokens().size);
  }

  /**
   * The words that stand in both in the same order, as a share of the longer one's; 0 where it is
   * less than {@code least}, which most often shows without aligning them.
   */
  public double overlap(double least) {
    if (!isComparable() || most() < least * longer()) {
      return 0;
    }
    Alignment alignment = alignment();
    double overlap = alignment.first() < 0 ? 0 : alignment.matched() / (double) longer();
    return overlap < least ? 0 : overlap;
  }

  /**
   * How many words can match at most: those that the other has, and those that a line's end cut.
   */
  private int most() {
    int most = 0;
    for (int i = 0; i < ids.length; i++) {
      most += ids[i] >= 0 || quote.words.get(i).split() > 0 ? 1 : 0;
    }
    for (int i = 0; i < source.tokens().size; i++) {
      most += source.tokens().splits[i] > 0 ? 2 : 0;
    }
    return most;
  }
}
