package io.whosaid.quote.internal.tagging;

import io.whosaid.quote.Span;
import io.whosaid.quote.internal.passage.SpanSearch;
import java.util.List;

/** The text that the contents of drafts take up. */
final class OccupiedSpans {
  private final SpanSearch contents;

  private OccupiedSpans(List<Span> sorted) {
    contents = new SpanSearch(sorted);
  }

  static OccupiedSpans of(List<CandidateQuotation> drafts) {
    return new OccupiedSpans(
        drafts.stream().flatMap(draft -> draft.content.stream()).sorted().toList());
  }

  /** Whether one of {@code others} shares a character with what is claimed. */
  boolean touch(List<Span> others) {
    return others.stream().anyMatch(contents::touches);
  }
}
