package io.whosaid.benchmarks.quotations;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether confidences mean what they say: of the predictions with a confidence of about 0.7, are
 * seven in ten right? A prediction is right when it is a linked attribution ({@code attr}).
 * Predictions fall into ten bins of equal width.
 */
final class Reliability {
  private static final int BINS = 10;

  private final long[] counts = new long[BINS];
  private final long[] right = new long[BINS];
  private final double[] confidence = new double[BINS];
  private double squares;

  /**
   * A bin.
   *
   * @param from the least confidence in it; the greatest is less than 0.1 more
   * @param confidence the mean confidence of its predictions
   * @param right the share of them that are right
   */
  record Bin(double from, long count, double confidence, double right) {}

  void add(double sure, boolean isRight) {
    if (!Double.isNaN(sure)) {
      int bin = Math.min(BINS - 1, (int) (sure * BINS));
      counts[bin]++;
      confidence[bin] += sure;
      right[bin] += isRight ? 1 : 0;
      squares += Math.pow(sure - (isRight ? 1 : 0), 2);
    }
  }

  /** The bins that have predictions, lowest first. */
  List<Bin> bins() {
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      if (counts[i] > 0) {
        double part = (double) right[i] / counts[i];
        bins.add(new Bin((double) i / BINS, counts[i], confidence[i] / counts[i], part));
      }
    }
    return bins;
  }

  /** How many predictions have a confidence. */
  long count() {
    return bins().stream().mapToLong(Bin::count).sum();
  }

  /**
   * The expected calibration error (Naeini et al. 2015): how far mean confidence and share of right
   * ones lie apart in a bin, on average over the predictions.
   */
  double expectedError() {
    return bins().stream()
            .mapToDouble(bin -> bin.count() * Math.abs(bin.confidence() - bin.right()))
            .sum()
        / Math.max(1, count());
  }

  /** The Brier score: the mean squared distance of the confidence from what came out, 0 or 1. */
  double brier() {
    return squares / Math.max(1, count());
  }
}
