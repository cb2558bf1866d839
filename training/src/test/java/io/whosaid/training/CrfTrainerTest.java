package io.whosaid.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.whosaid.quote.internal.crf.ForwardBackward;
import io.whosaid.quote.internal.crf.LinearChainCrf;
import io.whosaid.quote.internal.tagging.LabelSchemes;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CrfTrainerTest {
  private static final LinearChainCrf CHAIN = LabelSchemes.ARGUMENTS;

  @Test
  void theBestPathAndTheSumAreThoseOfAllPaths() {
    Random random = new Random(7);
    for (int round = 0; round < 20; round++) {
      float[][] scores = new float[5][CHAIN.columns];
      for (float[] row : scores) {
        for (int c = 0; c < row.length; c++) {
          row[c] = random.nextFloat() * 6 - 3;
        }
      }
      boolean[] blocked = {false, random.nextBoolean(), false, random.nextBoolean()};
      double[] bestAndTotal = {Double.NEGATIVE_INFINITY, 0};
      visit(scores, blocked, new int[4], 0, 0, bestAndTotal);
      ForwardBackward sums = new ForwardBackward(CHAIN);
      sums.read(scores, blocked);
      assertEquals(Math.log(bestAndTotal[1]), sums.logTotal(), 1e-6);
      assertEquals(bestAndTotal[0], CHAIN.score(scores, CHAIN.best(scores, blocked)), 1e-4);
    }
  }

  private static void visit(
      float[][] scores, boolean[] blocked, int[] path, int t, int state, double[] bestAndTotal) {
    if (t == path.length) {
      double score = CHAIN.score(scores, path);
      bestAndTotal[0] = Math.max(bestAndTotal[0], score);
      bestAndTotal[1] += Math.exp(score);
      return;
    }
    for (int k : CHAIN.stepsFrom(state)) {
      if (!blocked[t] || CHAIN.label[CHAIN.to[k]] == LabelSchemes.NONE) {
        path[t] = CHAIN.to[k];
        visit(scores, blocked, path, t + 1, CHAIN.to[k], bestAndTotal);
      }
    }
  }

  @Test
  void aSourceComesOnce() {
    int seen = LabelSchemes.state(LabelSchemes.NONE, 1, 0);
    int again = LabelSchemes.state(LabelSchemes.SOURCE, 1, 0);
    assertThrows(IllegalArgumentException.class, () -> CHAIN.step(seen, again));
  }

  @Test
  void blockedWordsBearNoLabel() {
    float[][] scores = new float[4][CHAIN.columns];
    for (float[] row : scores) {
      row[1] = 5;
    }
    int[] path = CHAIN.best(scores, new boolean[] {false, true, false});
    int[] labels = {CHAIN.label[path[0]], CHAIN.label[path[1]], CHAIN.label[path[2]]};
    assertArrayEquals(
        new int[] {LabelSchemes.CONTENT, LabelSchemes.NONE, LabelSchemes.CONTENT}, labels);
  }
}
