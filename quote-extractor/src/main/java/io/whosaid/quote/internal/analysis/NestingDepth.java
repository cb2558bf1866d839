package io.whosaid.quote.internal.analysis;

import io.whosaid.quote.QuotedRegion;
import io.whosaid.quote.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Puts regions in order and counts how many others each stands in. */
final class NestingDepth {
  private NestingDepth() {}

  /** The same regions, ordered by begin, outer before inner, with their depths. */
  static List<QuotedRegion> assign(List<QuotedRegion> regions) {
    List<QuotedRegion> sorted = new ArrayList<>(regions);
    sorted.sort((a, b) -> Span.outerFirst(a.span(), b.span()));
    List<QuotedRegion> result = new ArrayList<>(sorted.size());
    Deque<Integer> ends = new ArrayDeque<>();
    for (QuotedRegion region : sorted) {
      Span span = region.span();
      while (!ends.isEmpty() && ends.peek() <= span.begin()) {
        ends.pop();
      }
      result.add(new QuotedRegion(region.parts(), region.style(), ends.size(), region.closed()));
      ends.push(span.end());
    }
    return List.copyOf(result);
  }
}
