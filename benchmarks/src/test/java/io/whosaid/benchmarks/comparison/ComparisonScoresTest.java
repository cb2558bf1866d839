package io.whosaid.benchmarks.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonScoresTest {
  private static final int EACH = 250;

  /** Every alteration is told and named; nothing cosmetic is called one. */
  @Test
  void alterationsAreToldFromWhatOnlyLooksDifferent() {
    List<QuotePair> pairs = QuotePair.make(EACH, 7);
    assertTrue(pairs.size() >= 2000);
    ComparisonScores scores = ComparisonScores.of(pairs);
    scores
        .rows()
        .forEach(
            (variation, row) -> {
              assertEquals(variation.isAlteration ? EACH : 0, row.whosaid(), variation.toString());
              assertEquals(variation.isAlteration ? EACH : 0, row.named(), variation.toString());
            });
  }

  /** The others fail where they are expected to, so that the pairs are worth something. */
  @Test
  void theOthersPassAChangedDigitOrBlameMarks() {
    ComparisonScores scores = ComparisonScores.of(QuotePair.make(EACH, 7));
    assertTrue(scores.rows().get(Variation.NUMBER).characters() < EACH / 2);
    assertTrue(scores.rows().get(Variation.FIRST_LETTER).exact() > EACH / 2);
  }
}
