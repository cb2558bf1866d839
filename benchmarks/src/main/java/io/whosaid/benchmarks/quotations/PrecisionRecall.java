package io.whosaid.benchmarks.quotations;

import java.util.Locale;

/**
 * What is needed for precision and recall.
 *
 * @param right how many predicted items are right
 * @param predicted how many were predicted
 * @param gold how many there are
 */
public record PrecisionRecall(long right, long predicted, long gold) {
  /** Nothing counted yet. */
  public static final PrecisionRecall NONE = new PrecisionRecall(0, 0, 0);

  /** The sum of two tallies. */
  public PrecisionRecall plus(PrecisionRecall other) {
    return new PrecisionRecall(right + other.right, predicted + other.predicted, gold + other.gold);
  }

  /** The part of what was predicted that is right, 0 when nothing was predicted. */
  public double precision() {
    return predicted == 0 ? 0 : (double) right / predicted;
  }

  /** The part of what there is that was found, 0 when there is nothing. */
  public double recall() {
    return gold == 0 ? 0 : (double) right / gold;
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "P %5.1f  R %5.1f  F1 %5.1f  gold %6d  pred %6d",
        100 * precision(),
        100 * recall(),
        100 * f1(),
        gold,
        predicted);
  }
}
