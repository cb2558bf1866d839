package io.whosaid.quote.internal.tagging;

import io.whosaid.quote.internal.crf.Weights;

/**
 * Turns the models' own estimates into how often they are right: isotonic regression (pool adjacent
 * violators) over twenty levels, straight lines between them.
 */
public final class Calibration {
  private static final int LEVELS = 20;

  /** The weight of "as often as it was estimated", in quotations: what few cases cannot outvote. */
  private static final double PRIOR = 5;

  private final Weights levels;
  private final double[] right = new double[LEVELS];

  /** By the level of their estimate, how many quotations there are and how many are right. */
  public static final class Counts {
    private final int[] all = new int[LEVELS];
    private final int[] right = new int[LEVELS];

    public void add(double estimate, boolean isRight) {
      int level = Math.min(LEVELS - 1, (int) (estimate * LEVELS));
      all[level]++;
      right[level] += isRight ? 1 : 0;
    }
  }

  public Calibration(Weights levels) {
    this.levels = levels;
    for (int i = 0; i < LEVELS; i++) {
      right[i] = levels.only(i + 1);
    }
  }

  public static Calibration of(Counts counts) {
    double[] sum = new double[LEVELS];
    double[] size = new double[LEVELS];
    int[] levelsIn = new int[LEVELS];
    int blocks = 0;
    for (int i = 0; i < LEVELS; i++) {
      sum[blocks] = counts.right[i] + PRIOR * middle(i);
      size[blocks] = counts.all[i] + PRIOR;
      levelsIn[blocks++] = 1;
      while (blocks > 1
          && sum[blocks - 2] * size[blocks - 1] > sum[blocks - 1] * size[blocks - 2]) {
        blocks--;
        sum[blocks - 1] += sum[blocks];
        size[blocks - 1] += size[blocks];
        levelsIn[blocks - 1] += levelsIn[blocks];
      }
    }
    int[] hashes = new int[LEVELS];
    int[] offsets = new int[LEVELS + 1];
    float[] values = new float[LEVELS];
    int level = 0;
    for (int block = 0; block < blocks; block++) {
      for (int i = 0; i < levelsIn[block]; i++) {
        hashes[level] = level + 1;
        values[level] = (float) (sum[block] / size[block]);
        offsets[++level] = level;
      }
    }
    return new Calibration(
        new Weights(1, new Weights.Rows(hashes, offsets, new byte[LEVELS], values)));
  }

  public Weights levels() {
    return levels;
  }

  /** How likely what is estimated so is right. */
  public double of(double estimate) {
    double at = Math.max(0, Math.min(LEVELS - 1, estimate * LEVELS - .5));
    int below = (int) at;
    int above = Math.min(LEVELS - 1, below + 1);
    return right[below] + (at - below) * (right[above] - right[below]);
  }

  private static double middle(int level) {
    return (level + .5) / LEVELS;
  }
}
