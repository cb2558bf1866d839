package io.whosaid.quote;

import java.util.List;

/**
 * Finds only the quotations whose source is set apart from them as a label: {@code “Content.” — Ada
 * Bright, mayor} in press releases and {@code “BRIGHT: Content.”} in transcripts that are quoted.
 */
public final class LabelEngine implements Engine {
  @Override
  public List<Quotation> quotations(Analysis analysis) {
    String text = analysis.document().text();
    List<QuotedRegion> regions = Lines.outermost(analysis.regions());
    return Labels.find(text, analysis.paragraphs(), regions).stream()
        .map(draft -> RuleEngine.quotation(analysis, regions, draft))
        .toList();
  }
}
