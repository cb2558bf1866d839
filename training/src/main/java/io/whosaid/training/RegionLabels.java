package io.whosaid.training;

import io.whosaid.quote.Quotation;
import io.whosaid.quote.internal.passage.SpanSearch;
import io.whosaid.quote.internal.tagging.CandidateQuotation;
import io.whosaid.quote.internal.tagging.LabelSchemes;
import io.whosaid.quote.internal.tagging.UnclaimedRegion;
import java.util.List;

/** What a bare region should be called, by the gold quotations. */
public final class RegionLabels {
  private RegionLabels() {}

  static int of(List<Quotation> gold, UnclaimedRegion bare) {
    Quotation holder = null;
    for (Quotation quotation : gold) {
      if (SpanSearch.common(quotation.content(), bare.region().parts()) * 2
          >= bare.span().length()) {
        holder = quotation;
      }
    }
    if (holder == null) {
      return LabelSchemes.NONE;
    }
    if (isOf(holder, bare.former())) {
      return LabelSchemes.FORMER;
    }
    if (isOf(holder, bare.following())) {
      return LabelSchemes.FOLLOWING;
    }
    boolean sameSource =
        bare.former() != null && SpanSearch.common(holder.source(), bare.former().source) > 0;
    return sameSource ? LabelSchemes.CARRIED : LabelSchemes.FLOATING;
  }

  private static boolean isOf(Quotation gold, CandidateQuotation draft) {
    return draft != null
        && SpanSearch.common(gold.cue(), draft.cue) > 0
        && SpanSearch.common(gold.content(), draft.content) > 0;
  }
}
