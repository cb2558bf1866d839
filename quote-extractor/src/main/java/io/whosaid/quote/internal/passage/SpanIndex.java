package io.whosaid.quote.internal.passage;

import io.whosaid.quote.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Finds quickly those of many spans that share a character with another, and whose they are. */
public final class SpanIndex<T> {
  private final List<Entry<T>> entries = new ArrayList<>();

  /** How far the spans up to each one reach: rises, whatever stands inside what. */
  private final int[] reach;

  private record Entry<T>(Span span, T owner) {}

  /** Indexes the spans of {@code owners}, which may overlap. */
  public SpanIndex(List<T> owners, Function<T, List<Span>> spans) {
    for (T owner : owners) {
      spans.apply(owner).forEach(span -> entries.add(new Entry<>(span, owner)));
    }
    entries.sort(Comparator.comparing(Entry::span));
    reach = new int[entries.size()];
    int farthest = 0;
    for (int i = 0; i < reach.length; i++) {
      farthest = Math.max(farthest, entries.get(i).span.end());
      reach[i] = farthest;
    }
  }

  /** Gives all spans that overlap {@code span} and their owners, in the order of the text. */
  public void forEachTouching(Span span, BiConsumer<Span, T> action) {
    for (int i = firstReaching(span.begin()); i < reach.length; i++) {
      Entry<T> entry = entries.get(i);
      if (entry.span.begin() >= span.end()) {
        return;
      }
      if (entry.span.overlaps(span)) {
        action.accept(entry.span, entry.owner);
      }
    }
  }

  /**
   * The number of the last of {@code spans}, which are in order, that begins at {@code offset} or
   * before; -1 if none does.
   */
  public static int lastBeginningBy(List<Span> spans, int offset) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).begin() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /** The first span that ends, or holds one that ends, after {@code offset}. */
  private int firstReaching(int offset) {
    int low = 0;
    int high = reach.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (reach[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
