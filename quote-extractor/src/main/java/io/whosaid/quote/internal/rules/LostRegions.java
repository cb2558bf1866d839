package io.whosaid.quote.internal.rules;

import io.whosaid.quote.QuotedRegion;
import io.whosaid.quote.Span;
import io.whosaid.quote.internal.passage.RegionIndex;
import io.whosaid.quote.internal.passage.SpanIndex;
import io.whosaid.quote.internal.tagging.CandidateQuotation;
import io.whosaid.quote.internal.tagging.EditorialNotices;
import io.whosaid.quote.internal.tagging.TaggedPassages;
import io.whosaid.quote.internal.tagging.UnclaimedRegion;
import io.whosaid.quote.internal.tagging.UnclaimedRegions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Takes care that nothing is lost that people say in whole sentences: a quoted region of which
 * drafts hold no more than half becomes a part of the draft that reaches into it from outside, or
 * else a quotation of its own, in place of drafts that found a report within the quoted words.
 */
public final class LostRegions {
  private static final double CONFIDENCE = .5;

  private final SpanIndex<CandidateQuotation> contents;
  private final Set<CandidateQuotation> gone = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<CandidateQuotation> restored = new ArrayList<>();

  private LostRegions(List<CandidateQuotation> drafts) {
    contents = new SpanIndex<>(drafts, draft -> List.copyOf(draft.content));
  }

  /** Changes {@code drafts} so that each region that reads like something said is held. */
  public static void restore(
      RegionIndex regions, TaggedPassages passages, List<CandidateQuotation> drafts) {
    LostRegions lost = new LostRegions(drafts);
    for (UnclaimedRegion region : UnclaimedRegions.notHeld(regions, passages, drafts)) {
      if (isSaid(region, passages.text())) {
        lost.restore(region);
      }
    }
    drafts.removeIf(lost.gone::contains);
    drafts.addAll(lost.restored);
    drafts.sort((a, b) -> Integer.compare(a.begin(), b.begin()));
  }

  /** A long region in single marks may be text between two apostrophes. */
  private static boolean isSaid(UnclaimedRegion region, String text) {
    boolean single = region.region().style() == QuotedRegion.Style.SINGLE;
    return (region.isSentence() || (region.isLong() && !single))
        && !EditorialNotices.isInvitation(region.span().of(text));
  }

  private void restore(UnclaimedRegion lost) {
    List<CandidateQuotation> within = new ArrayList<>();
    for (Span part : lost.region().parts()) {
      contents.forEachTouching(part, (span, draft) -> within.add(draft));
    }
    if (within.stream().anyMatch(draft -> !draft.isJudged())) {
      return;
    }
    for (CandidateQuotation draft : within) {
      if (!gone.contains(draft) && isOutside(draft, lost)) {
        lost.region().parts().forEach(draft::add);
        return;
      }
    }
    gone.addAll(within);
    restored.add(
        new CandidateQuotation(
            lost.region().parts(),
            List.of(),
            List.of(),
            CONFIDENCE,
            "sentences in quote marks",
            lost.passage()));
  }

  /** Whether nothing of the draft's cue and source stands within the region. */
  private static boolean isOutside(CandidateQuotation draft, UnclaimedRegion lost) {
    Span whole = lost.span();
    return draft.cue.stream().noneMatch(whole::overlaps)
        && draft.source.stream().noneMatch(whole::overlaps);
  }
}
