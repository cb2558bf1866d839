package io.whosaid.quote.internal.tagging;

import io.whosaid.quote.QuotedRegion;
import io.whosaid.quote.Span;
import io.whosaid.quote.internal.passage.RegionIndex;
import java.util.ArrayList;
import java.util.List;

/** Makes drafts of the proposals that are believed. */
public final class CandidateQuotations {
  private CandidateQuotations() {}

  /**
   * The drafts in the order of their content: those of {@code labelled}, and the chosen proposals
   * that claim nothing that these claim.
   */
  public static List<CandidateQuotation> of(
      TaggedPassages passages,
      RegionIndex regions,
      ProposalSelector judge,
      List<CandidateQuotation> labelled) {
    List<CandidateQuotation> drafts = new ArrayList<>(labelled);
    OccupiedSpans labels = OccupiedSpans.of(drafts);
    for (int p = 0; p < passages.size(); p++) {
      for (ProposalSelector.Judged judged : judge.choose(passages.get(p))) {
        CandidateQuotation draft = draft(judged, regions, p);
        boolean taken = labels.touch(draft.content) || labels.touch(draft.cue);
        if (!taken && !isNotice(draft, passages.text())) {
          drafts.add(draft);
        }
      }
    }
    drafts.sort((a, b) -> Integer.compare(a.begin(), b.begin()));
    return drafts;
  }

  /** Whether the source is no speaker but what a notice begins with. */
  static boolean isNotice(CandidateQuotation draft, String text) {
    return draft.source.size() == 1
        && draft.cue.get(0).of(text).equals(":")
        && EditorialNotices.isLabel(draft.source.get(0).of(text));
  }

  static CandidateQuotation draft(
      ProposalSelector.Judged judged, RegionIndex regions, int passage) {
    Proposal proposal = judged.proposal();
    String why =
        CandidateQuotation.JUDGED
            + Rounded.of(proposal.cueProbability())
            + ", quotation "
            + Rounded.of(judged.confidence());
    CandidateQuotation draft =
        new CandidateQuotation(
            proposal.spans(LabelSchemes.CONTENT),
            List.of(proposal.cueSpan()),
            proposal.spans(LabelSchemes.SOURCE),
            judged.confidence(),
            why,
            passage);
    for (Span span : List.copyOf(draft.content)) {
      addRegions(draft, span, regions);
    }
    return draft;
  }

  /** Widens content to the whole of the quoted regions that it holds the greater part of. */
  private static void addRegions(CandidateQuotation draft, Span span, RegionIndex regions) {
    for (int i = regions.firstEndingAfter(span.begin());
        i < regions.parts() && regions.part(i).begin() < span.end();
        i++) {
      Span part = regions.part(i);
      int common = Math.min(part.end(), span.end()) - Math.max(part.begin(), span.begin());
      if (common * 2 > part.length()) {
        draft.add(part);
        addFurtherParts(draft, regions, i);
      }
    }
  }

  /** A region over several paragraphs is one quotation. */
  private static void addFurtherParts(CandidateQuotation draft, RegionIndex regions, int part) {
    QuotedRegion region = regions.regions().get(regions.regionOf(part));
    for (Span further : region.parts()) {
      draft.add(further);
    }
  }
}
