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
    return drafts.stream().map(draft -> quotation(analysis, regions, draft)).toList();
  }

  static Quotation quotation(Analysis analysis, List<QuotedRegion> regions, Draft draft) {
    return new Quotation(
        Kinds.of(analysis.document().text(), regions, draft.content),
        draft.content.stream()
            .sorted()
            .flatMap(span -> byParagraph(analysis.paragraphs(), span).stream())
            .toList(),
        draft.cue == null ? List.of() : List.of(draft.cue),
        draft.source == null ? List.of() : List.of(draft.source),
        draft.confidence,
        draft.why);
  }

  /** A quotation over several paragraphs has a span in each. */
  private static List<Span> byParagraph(List<Span> paragraphs, Span span) {
    List<Span> parts = new ArrayList<>();
    for (int i = firstEndingAfter(paragraphs, span.begin());
        i < paragraphs.size() && paragraphs.get(i).begin() < span.end();
        i++) {
      int begin = Math.max(span.begin(), paragraphs.get(i).begin());
      parts.add(new Span(begin, Math.min(span.end(), paragraphs.get(i).end())));
    }
    return parts;
  }

  private static int firstEndingAfter(List<Span> spans, int offset) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
