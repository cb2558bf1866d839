package io.whosaid.quote;

import java.util.ArrayList;
import java.util.List;

/** Finds quotations by rules over the quote structure and a lexicon of cues. */
final class RuleEngine implements Engine {
  private final CueLexicon lexicon = CueLexicon.shared();

  @Override
  public List<Quotation> quotations(Analysis analysis) {
    String text = analysis.document().text();
    List<QuotedRegion> regions = Lines.outermost(analysis.regions());
    List<Line> lines = Lines.of(analysis, regions);
    List<Draft> drafts = new ArrayList<>(Labels.find(text, analysis.paragraphs(), regions));
    for (Line line : lines) {
      drafts.addAll(CueRules.apply(text, regions, lexicon, line));
    }
    drafts.addAll(new BareRegions(text, regions, lines, drafts).attach());
    return drafts.stream().map(draft -> quotation(text, regions, draft)).toList();
  }

  private static Quotation quotation(String text, List<QuotedRegion> regions, Draft draft) {
    return new Quotation(
        Kinds.of(text, regions, draft.content),
        draft.content.stream().sorted().toList(),
        draft.cue == null ? List.of() : List.of(draft.cue),
        draft.source == null ? List.of() : List.of(draft.source),
        draft.confidence,
        draft.why);
  }
}
