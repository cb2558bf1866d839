package io.whosaid.quote.internal.region;

import io.whosaid.quote.Quotation;
import io.whosaid.quote.QuotedRegion;
import io.whosaid.quote.Span;
import io.whosaid.quote.internal.passage.SpanIndex;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** Which quotation holds a region. */
final class ContentIndex {
  private final SpanIndex<Quotation> contents;

  ContentIndex(List<Quotation> quotations) {
    contents = new SpanIndex<>(quotations, Quotation::content);
  }

  /** The quotation that covers most of {@code region} if all together cover more than half. */
  Optional<Quotation> holder(QuotedRegion region) {
    Shares shares = new Shares();
    int length = 0;
    for (Span part : region.parts()) {
      length += part.length();
      shares.begin(part);
      contents.forEachTouching(part, shares::add);
    }
    return shares.covered * 2 > length ? Optional.of(shares.holder) : Optional.empty();
  }

  /** How much of a region each quotation covers, and all of them together. */
  private static final class Shares {
    private final IdentityHashMap<Quotation, Integer> shares = new IdentityHashMap<>();
    private Span part;
    private int reached;
    private int covered;
    private int most;
    private Quotation holder;

    void begin(Span next) {
      part = next;
      reached = next.begin();
    }

    void add(Span content, Quotation quotation) {
      int begin = Math.max(content.begin(), part.begin());
      int end = Math.min(content.end(), part.end());
      covered += Math.max(0, end - Math.max(begin, reached));
      reached = Math.max(reached, end);
      int share = shares.merge(quotation, end - begin, Integer::sum);
      if (share > most) {
        most = share;
        holder = quotation;
      }
    }
  }
}
