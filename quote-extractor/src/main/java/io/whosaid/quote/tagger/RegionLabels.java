package io.whosaid.quote.tagger;

import io.whosaid.quote.Quotation;
import io.whosaid.quote.Span;
import java.util.List;

/** What a bare region should be called, by the gold quotations. */
final class RegionLabels {
  private RegionLabels() {}

  static int of(List<Quotation> gold, BareRegion bare) {
    Quotation holder = null;
    for (Quotation quotation : gold) {
      if (common(quotation.content(), bare.region().parts()) * 2 >= bare.span().length()) {
        holder = quotation;
      }
    }
    if (holder == null) {
      return Chains.NONE;
    }
    if (isOf(holder, bare.former())) {
      return Chains.FORMER;
    }
    if (isOf(holder, bare.following())) {
      return Chains.FOLLOWING;
    }
    boolean sameSource = bare.former() != null && common(holder.source(), bare.former().source) > 0;
    return sameSource ? Chains.CARRIED : Chains.FLOATING;
  }

  private static boolean isOf(Quotation gold, Draft draft) {
    return draft != null
        && common(gold.cue(), draft.cue) > 0
        && common(gold.content(), draft.content) > 0;
  }

  static int common(List<Span> a, List<Span> b) {
    int common = 0;
    for (Span x : a) {
      for (Span y : b) {
        common += Math.max(0, Math.min(x.end(), y.end()) - Math.max(x.begin(), y.begin()));
      }
    }
    return common;
  }
}
