package io.whosaid.benchmarks.quotations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * Intervals of figures by the percentile bootstrap (Efron 1979): articles, not single attributions,
 * are drawn with replacement, since those of one article have much in common. The same seed draws
 * the same articles, for every figure.
 */
final class Bootstrap {
  private static final double TAIL = 0.025;

  private final List<Scores> articles;
  private final List<int[]> samples = new ArrayList<>();

  /** The interval that holds 95 of 100 resampled figures. */
  record Interval(double low, double high) {}

  /** Draws {@code resamples} samples of {@code articles}, which are not empty. */
  Bootstrap(List<Scores> articles, int resamples, long seed) {
    this.articles = articles;
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < resamples; i++) {
      int[] sample = new int[articles.size()];
      Arrays.setAll(sample, unused -> random.nextInt(articles.size()));
      samples.add(sample);
    }
  }

  /** The interval of the figure that {@code value} reads off the tally called {@code name}. */
  Interval of(String name, ToDoubleFunction<PrecisionRecall> value) {
    PrecisionRecall[] tallies =
        articles.stream().map(scores -> scores.of(name)).toArray(PrecisionRecall[]::new);
    double[] values =
        samples.stream().mapToDouble(sample -> value.applyAsDouble(sum(tallies, sample))).toArray();
    Arrays.sort(values);
    int last = values.length - 1;
    return new Interval(
        values[(int) Math.round(TAIL * last)], values[(int) Math.round((1 - TAIL) * last)]);
  }

  private static PrecisionRecall sum(PrecisionRecall[] tallies, int[] sample) {
    long right = 0;
    long predicted = 0;
    long gold = 0;
    for (int article : sample) {
      right += tallies[article].right();
      predicted += tallies[article].predicted();
      gold += tallies[article].gold();
    }
    return new PrecisionRecall(right, predicted, gold);
  }
}
