package io.whosaid.quote.internal.tagging;

import io.whosaid.quote.internal.crf.Features;
import io.whosaid.quote.internal.crf.Weights;
import io.whosaid.quote.internal.passage.RegionIndex;
import io.whosaid.quote.internal.passage.SpanSearch;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds a place for the quoted regions that no cue has claimed: more of the quotation beside them,
 * the former source speaking on, a floating quotation, or none at all (scare quotes, titles,
 * nicknames).
 */
public final class RegionResolver {
  /** A proposal that holds a quoted region is believed from this confidence on. */
  private static final double LEAST = .3;

  /** A floating quotation is believed from this probability on that it is a quotation at all. */
  private static final double SURE = .9;

  private static final int MAX_SPANS = 50;

  private final Weights weights;
  private final Features features = new Features();

  private final ProposalSelector judge;

  public RegionResolver(Weights weights, ProposalSelector judge) {
    this.weights = weights;
    this.judge = judge;
  }

  /** Adds regions to the drafts that they belong to, and drafts for those that stand alone. */
  public void resolve(
      RegionIndex regions, TaggedPassages passages, List<CandidateQuotation> drafts) {
    OccupiedSpans claims = OccupiedSpans.of(drafts);
    List<CandidateQuotation> alone = new ArrayList<>();
    int reach = 0;
    for (UnclaimedRegion bare : UnclaimedRegions.of(regions, passages, drafts)) {
      if (bare.span().begin() >= reach) {
        CandidateQuotation found = place(bare, regions, claims);
        if (found != null) {
          alone.add(found);
          reach = found.end();
        }
      }
    }
    drafts.addAll(alone);
  }

  /** Puts a region where it belongs; the new draft when it belongs to none, or null. */
  private CandidateQuotation place(
      UnclaimedRegion bare, RegionIndex regions, OccupiedSpans claims) {
    double[] probability = probabilities(bare);
    int label = 0;
    for (int i = 1; i < probability.length; i++) {
      label = probability[i] > probability[label] ? i : label;
    }
    boolean sentence = bare.isSentence();
    if (label == LabelSchemes.NONE && !sentence) {
      return null;
    }
    if (label == LabelSchemes.FORMER && takes(bare.former())) {
      bare.region().parts().forEach(bare.former()::add);
      return null;
    }
    if (label == LabelSchemes.FOLLOWING && takes(bare.following())) {
      bare.region().parts().forEach(bare.following()::add);
      return null;
    }
    ProposalSelector.Judged likeliest = judge.likeliest(bare.here(), bare.from(), bare.to());
    if (likeliest != null && likeliest.confidence() >= LEAST) {
      CandidateQuotation draft = CandidateQuotations.draft(likeliest, regions, bare.passage());
      boolean notice = CandidateQuotations.isNotice(draft, bare.passages().text());
      if (!notice && !claims.touch(draft.content)) {
        return draft;
      }
    }
    boolean carried =
        label == LabelSchemes.CARRIED
            && probability[label] * bare.former().confidence >= ProposalSelector.THRESHOLD
            && isApart(bare, bare.former());
    CandidateQuotation former = carried ? bare.former() : null;
    return former == null && !sentence && 1 - probability[LabelSchemes.NONE] < SURE
        ? null
        : draft(bare, former, probability[former == null ? LabelSchemes.FLOATING : label]);
  }

  /** Whether the region holds nothing of the draft's source. */
  private static boolean isApart(UnclaimedRegion bare, CandidateQuotation draft) {
    return SpanSearch.common(bare.region().parts(), draft.source) == 0;
  }

  private static boolean takes(CandidateQuotation draft) {
    return draft != null && draft.content.size() < MAX_SPANS;
  }

  private static CandidateQuotation draft(
      UnclaimedRegion bare, CandidateQuotation former, double probability) {
    String what = former == null ? "a floating quotation" : "the former source";
    return new CandidateQuotation(
        bare.region().parts(),
        List.of(),
        former == null ? List.of() : former.source,
        former == null ? probability : probability * former.confidence,
        "model: quote marks, " + what + " " + Rounded.of(probability),
        bare.passage());
  }

  /** How likely each label of {@link LabelSchemes#REGIONS} is. */
  private double[] probabilities(UnclaimedRegion bare) {
    float[] sums = new float[weights.columns];
    RegionFeatures.collect(features, bare);
    weights.addTo(sums, features);
    double[] probability = new double[sums.length + 1];
    double total = 1;
    for (float sum : sums) {
      total += StrictMath.exp(sum);
    }
    probability[0] = 1 / total;
    for (int i = 0; i < sums.length; i++) {
      probability[i + 1] = StrictMath.exp(sums[i]) / total;
    }
    return probability;
  }
}
