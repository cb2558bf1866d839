package io.whosaid.quote.internal.passage;

import io.whosaid.quote.Span;
import java.util.List;

/** Finds out quickly whether a span shares a character with any of many. */
public final class SpanSearch {
  private final List<Span> sorted;
  private final int[] reach;

  /** Searches {@code sorted}, which is in order and may overlap itself. */
  public SpanSearch(List<Span> sorted) {
    this.sorted = sorted;
    reach = new int[sorted.size()];
    int end = 0;
    for (int i = 0; i < reach.length; i++) {
      end = Math.max(end, sorted.get(i).end());
      reach[i] = end;
    }
  }

  public boolean touches(Span span) {
    int before = countBeginningBefore(span.end());
    return before > 0 && reach[before - 1] > span.begin();
  }

  private int countBeginningBefore(int offset) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** How many characters {@code a} and {@code b} share. */
  public static int common(List<Span> a, List<Span> b) {
    int common = 0;
    for (Span x : a) {
      for (Span y : b) {
        common += Math.max(0, Math.min(x.end(), y.end()) - Math.max(x.begin(), y.begin()));
      }
    }
    return common;
  }
}
