package io.whosaid.quote.tagger;

import io.whosaid.quote.Span;
import java.util.ArrayList;
import java.util.List;

/** The text that the contents of drafts take up. */
final class Claims {
  private final List<Span> spans = new ArrayList<>();
  private final int[] reach;

  private Claims(List<Span> sorted) {
    spans.addAll(sorted);
    reach = new int[sorted.size()];
    int end = 0;
    for (int i = 0; i < reach.length; i++) {
      end = Math.max(end, sorted.get(i).end());
      reach[i] = end;
    }
  }

  static Claims of(List<Draft> drafts) {
    return new Claims(drafts.stream().flatMap(draft -> draft.content.stream()).sorted().toList());
  }

  /** Whether one of {@code others} shares a character with what is claimed. */
  boolean touch(List<Span> others) {
    for (Span other : others) {
      int before = countBeginningBefore(other.end());
      if (before > 0 && reach[before - 1] > other.begin()) {
        return true;
      }
    }
    return false;
  }

  private int countBeginningBefore(int offset) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
