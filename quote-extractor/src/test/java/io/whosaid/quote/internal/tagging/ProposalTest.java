package io.whosaid.quote.internal.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.whosaid.quote.Document;
import io.whosaid.quote.QuoteExtractor;
import io.whosaid.quote.internal.passage.CuePriors;
import io.whosaid.quote.internal.passage.Passages;
import io.whosaid.quote.internal.passage.RegionIndex;
import io.whosaid.quote.internal.passage.TokenColumns;
import io.whosaid.quote.internal.passage.TokenContext;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProposalTest {
  private static final String TEXT = "Prices rose, she said.";

  @Test
  void aCommaAloneIsNoContent() {
    Proposal proposal = proposal(0, 0, LabelSchemes.CONTENT, LabelSchemes.SOURCE, 0, 0);
    assertFalse(proposal.has(LabelSchemes.CONTENT));
    assertEquals(List.of(), proposal.spans(LabelSchemes.CONTENT));
    assertTrue(proposal.has(LabelSchemes.SOURCE));
  }

  @Test
  void aCommaAtTheEndOfContentStaysOutside() {
    Proposal proposal =
        proposal(LabelSchemes.CONTENT, LabelSchemes.CONTENT, LabelSchemes.CONTENT, 1, 0, 0);
    assertTrue(proposal.has(LabelSchemes.CONTENT));
    assertEquals("Prices rose", proposal.spans(LabelSchemes.CONTENT).get(0).of(TEXT));
  }

  private static Proposal proposal(int... labels) {
    var analysis = QuoteExtractor.with(read -> List.of()).extract(Document.of(TEXT)).analysis();
    TokenColumns units = Passages.of(analysis, new RegionIndex(analysis.regions())).get(0);
    assertEquals(labels.length, units.size);
    TokenContext surroundings = new TokenContext(units, CuePriors.of(Map.of()));
    return new Proposal(new CueContext(surroundings, 4, 5), labels, 1, 0);
  }
}
