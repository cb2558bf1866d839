package io.whosaid.benchmarks.families;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** A small version of what {@code benchmarks families} measures. */
class FamilyScoresTest {

  @Test
  void versionsAreFoundAndOthersAreNot() {
    FamilyScores scores = FamilyScores.of(4000, 20_260);
    assertTrue(scores.planted() > 500, scores::toString);
    assertTrue(scores.precision() >= 0.99, scores::toString);
    assertTrue(scores.recall() >= 0.97, scores::toString);
  }
}
