package io.whosaid.quote.tagger;

import io.whosaid.quote.Span;
import java.util.List;

/** The text that the contents of drafts take up. */
final class Claims {
  private final SpanSearch contents;

  private Claims(List<Span> sorted) {
    contents = new SpanSearch(sorted);
  }

  static Claims of(List<Draft> drafts) {
    return new Claims(drafts.stream().flatMap(draft -> draft.content.stream()).sorted().toList());
  }

  /** Whether one of {@code others} shares a character with what is claimed. */
  boolean touch(List<Span> others) {
    return others.stream().anyMatch(contents::touches);
  }
}
