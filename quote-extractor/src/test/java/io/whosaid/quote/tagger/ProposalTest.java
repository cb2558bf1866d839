package io.whosaid.quote.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.whosaid.quote.Document;
import io.whosaid.quote.QuoteExtractor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProposalTest {
  private static final String TEXT = "Prices rose, she said.";

  @Test
  void aCommaAloneIsNoContent() {
    Proposal proposal = proposal(0, 0, Chains.CONTENT, Chains.SOURCE, 0, 0);
    assertFalse(proposal.has(Chains.CONTENT));
    assertEquals(List.of(), proposal.spans(Chains.CONTENT));
    assertTrue(proposal.has(Chains.SOURCE));
  }

  @Test
  void aCommaAtTheEndOfContentStaysOutside() {
    Proposal proposal = proposal(Chains.CONTENT, Chains.CONTENT, Chains.CONTENT, 1, 0, 0);
    assertTrue(proposal.has(Chains.CONTENT));
    assertEquals("Prices rose", proposal.spans(Chains.CONTENT).get(0).of(TEXT));
  }

  private static Proposal proposal(int... labels) {
    var analysis = QuoteExtractor.with(read -> List.of()).extract(Document.of(TEXT)).analysis();
    Units units = Passages.of(analysis, new RegionIndex(analysis.regions())).get(0);
    assertEquals(labels.length, units.size);
    Surroundings surroundings = new Surroundings(units, CuePriors.of(Map.of()));
    return new Proposal(new CueContext(surroundings, 4, 5), labels, 1, 0);
  }
}
