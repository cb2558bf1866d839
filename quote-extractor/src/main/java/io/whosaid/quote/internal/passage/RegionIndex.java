package io.whosaid.quote.internal.passage;

import io.whosaid.quote.QuotedRegion;
import io.whosaid.quote.Span;
import java.util.ArrayList;
import java.util.List;

/** The outermost quoted regions of a document, part by part, in the order of the text. */
public final class RegionIndex {
  private final List<QuotedRegion> regions = new ArrayList<>();
  private final List<Span> parts = new ArrayList<>();
  private final List<Integer> regionOf = new ArrayList<>();

  public RegionIndex(List<QuotedRegion> all) {
    int end = 0;
    for (QuotedRegion region : all) {
      if (region.style() != QuotedRegion.Style.BLOCK && region.span().begin() >= end) {
        for (Span part : region.parts()) {
          parts.add(part);
          regionOf.add(regions.size());
        }
        regions.add(region);
        end = region.span().end();
      }
    }
  }

  public List<QuotedRegion> regions() {
    return regions;
  }

  /** The index of the part that covers {@code offset}, or -1. */
  public int partAt(int offset) {
    int index = firstEndingAfter(offset);
    return index < parts.size() && parts.get(index).begin() <= offset ? index : -1;
  }

  /** The first part that ends after {@code offset}; {@link #parts()} when none does. */
  public int firstEndingAfter(int offset) {
    int low = 0;
    int high = parts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (parts.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  public int parts() {
    return parts.size();
  }

  public Span part(int index) {
    return parts.get(index);
  }

  /** The number of the region that a part belongs to. */
  public int regionOf(int part) {
    return regionOf.get(part);
  }
}
