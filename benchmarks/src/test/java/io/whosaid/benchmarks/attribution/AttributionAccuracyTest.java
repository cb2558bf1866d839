package io.whosaid.benchmarks.attribution;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.whosaid.benchmarks.quotations.PrecisionRecall;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The floors below which attribution must not fall on the reported half of the gold sources. */
class AttributionAccuracyTest {
  @Test
  void sourcesAreResolvedAsByHand() throws IOException {
    AttributionScores scores =
        EvaluateAttribution.scores(
            CorpusFolder.of("polnear/train"), Optional.of(GoldArticle.Half.REPORT), error -> {});
    assertAll(
        () -> assertFloor(scores, "resolution: surname", 96.5, 95),
        () -> assertFloor(scores, "resolution: pronoun", 93, 88.5),
        () -> assertFloor(scores, "resolution: description", 75, 60),
        () -> assertFloor(scores, "affiliation, all", 91, 91),
        () -> assertFloor(scores, "role, all", 81, 81),
        () -> assertFloor(scores, "status", 94, 94));
  }

  private static void assertFloor(
      AttributionScores scores, String figure, double precision, double recall) {
    PrecisionRecall tally = scores.all().get(figure);
    assertTrue(
        100 * tally.precision() >= precision && 100 * tally.recall() >= recall,
        () -> figure + " is below " + precision + "/" + recall + ": " + tally);
  }
}
