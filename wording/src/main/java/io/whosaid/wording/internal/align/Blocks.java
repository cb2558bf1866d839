package io.whosaid.wording.internal.align;

import io.whosaid.wording.internal.index.QuoteWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Covers a quote with runs of words that stand somewhere in the source. */
public final class Blocks {
  private static final int SHORTEST = 4;
  private static final int MOST_WORDS = 4000;

  private final SeedFinder finder;
  private final int[] ids;

  public Blocks(SeedFinder finder, int[] ids) {
    this.finder = finder;
    this.ids = ids;
  }

  /** Runs of at least {@value #SHORTEST} words, in the order of the quote, none overlapping. */
  public List<Alignment> cover() {
    List<Alignment> blocks = new ArrayList<>();
    int at = 0;
    while (at + SHORTEST <= Math.min(ids.length, MOST_WORDS)) {
      QuoteWords.Fragment rest = new QuoteWords.Fragment(at, ids.length);
      int length = 0;
      int best = -1;
      for (int place : finder.exact(new QuoteWords.Fragment(at, at + SHORTEST))) {
        int common = finder.common(rest, place);
        if (common > length) {
          length = common;
          best = place;
        }
      }
      if (best >= 0) {
        blocks.add(Alignment.exact(new QuoteWords.Fragment(at, at + length), best));
      }
      at += Math.max(1, length);
    }
    return blocks;
  }

  /** The words from {@code from} to {@code to}, standing nowhere. */
  public static Optional<Alignment> gap(int from, int to) {
    if (from >= to) {
      return Optional.empty();
    }
    int[] nowhere = new int[to - from];
    Arrays.fill(nowhere, -1);
    return Optional.of(new Alignment(from, nowhere, nowhere, to - from));
  }
}
