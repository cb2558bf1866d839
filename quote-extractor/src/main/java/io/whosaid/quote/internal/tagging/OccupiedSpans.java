package io.whosaid.quote.internal.tagging;

import io.whosaid.quote.Span;
import io.whosaid.quote.internal.passage.SpanIndex;
import io.whosaid.quote.internal.passage.SpanSearch;
import java.util.List;

/** The text that the contents of drafts take up. */
final class OccupiedSpans {
  private final SpanSearch contents;
  private final SpanIndex<Span> each;

  private OccupiedSpans(List<Span> sorted) {
    contents = new SpanSearch(sorted);
    each = new SpanIndex<>(sorted, List::of);
  }

  static OccupiedSpans of(List<CandidateQuotation> drafts) {
    return new OccupiedSpans(
        drafts.stream().flatMap(draft -> draft.content.stream()).sorted().toList());
  }

  /** Whether one of {@code others} shares a character with what is claimed. */
  boolean touch(List<Span> others) {
    return others.stream().anyMatch(contents::touches);
  }

  /** Whether more than half of {@code others} is claimed. */
  boolean hold(List<Span> others) {
    int[] claimed = {0};
    int length = 0;
    for (Span other : others) {
      length += other.length();
      int[] reached = {other.begin()};
      each.forEachTouching(
          other,
          (span, same) -> {
            int end = Math.min(span.end(), other.end());
            claimed[0] += Math.max(0, end - Math.max(span.begin(), reached[0]));
            reached[0] = Math.max(reached[0], end);
          });
    }
    return claimed[0] * 2 > length;
  }
}
