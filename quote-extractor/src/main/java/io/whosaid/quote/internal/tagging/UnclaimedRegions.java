package io.whosaid.quote.internal.tagging;

import io.whosaid.quote.QuotedRegion;
import io.whosaid.quote.Span;
import io.whosaid.quote.internal.passage.RegionIndex;
import io.whosaid.quote.internal.passage.TokenColumns;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Finds the quoted regions that no draft claims. */
public final class UnclaimedRegions {
  private UnclaimedRegions() {}

  /** The bare regions in order; {@code drafts} are in order too. */
  public static List<UnclaimedRegion> of(
      RegionIndex regions, TaggedPassages passages, List<CandidateQuotation> drafts) {
    OccupiedSpans claims = OccupiedSpans.of(drafts);
    return of(regions, passages, drafts, region -> !claims.touch(region.parts()));
  }

  /** The regions of which the drafts claim no more than half, in order; so are {@code drafts}. */
  public static List<UnclaimedRegion> notHeld(
      RegionIndex regions, TaggedPassages passages, List<CandidateQuotation> drafts) {
    OccupiedSpans claims = OccupiedSpans.of(drafts);
    return of(regions, passages, drafts, region -> !claims.hold(region.parts()));
  }

  private static List<UnclaimedRegion> of(
      RegionIndex regions,
      TaggedPassages passages,
      List<CandidateQuotation> drafts,
      Predicate<QuotedRegion> isFree) {
    List<UnclaimedRegion> bare = new ArrayList<>();
    int passage = 0;
    int next = 0;
    for (QuotedRegion region : regions.regions()) {
      Span part = region.parts().get(0);
      while (next < drafts.size() && drafts.get(next).begin() < part.begin()) {
        next++;
      }
      while (passage + 1 < passages.size()
          && passages.get(passage + 1).units().begin[0] <= part.begin()) {
        passage++;
      }
      if (passages.size() > 0 && isFree.test(region)) {
        UnclaimedRegion found =
            locate(
                region,
                passages,
                passage,
                next > 0 ? drafts.get(next - 1) : null,
                next < drafts.size() ? drafts.get(next) : null);
        if (found != null) {
          bare.add(found);
        }
      }
    }
    return bare;
  }

  private static UnclaimedRegion locate(
      QuotedRegion region,
      TaggedPassages passages,
      int passage,
      CandidateQuotation former,
      CandidateQuotation following) {
    TokenColumns u = passages.get(passage).units();
    Span part = region.parts().get(0);
    int from = first(u, part.begin());
    int to = from;
    while (to < u.size && u.begin[to] < part.end()) {
      to++;
    }
    return to > from
        ? new UnclaimedRegion(region, passages, passage, from, to, former, following)
        : null;
  }

  /** The first word that ends after {@code offset}. */
  private static int first(TokenColumns u, int offset) {
    int low = 0;
    int high = u.size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (u.end[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
