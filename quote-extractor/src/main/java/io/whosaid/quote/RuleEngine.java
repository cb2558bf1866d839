package io.whosaid.quote;

import java.util.List;

/** Finds quotations by rules over the quote structure and a lexicon of cues. */
final class RuleEngine implements Engine {
  @Override
  public List<Quotation> quotations(Analysis analysis) {
    return List.of();
  }
}
