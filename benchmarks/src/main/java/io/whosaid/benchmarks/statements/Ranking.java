package io.whosaid.benchmarks.statements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * How well sentences are ranked: average precision, the mean of the precision at each threshold,
 * weighted by the recall that it adds. Sentences with the same score stand or fall together.
 */
final class Ranking {
  private static final int RESAMPLES = 1000;
  private static final long SEED = 1;

  private Ranking() {}

  /** One sentence's score and truth. */
  record Item(String article, double score, boolean right) {}

  /** A figure with its 95 % bootstrap interval over articles. */
  record Figure(double value, double low, double high) {}

  /** The items of {@code samples}, scored by {@code score}. */
  static List<Item> items(List<Sample> samples, ToDoubleFunction<Sample> score) {
    return samples.stream()
        .map(
            sample ->
                new Item(
                    sample.gold().article(), score.applyAsDouble(sample), sample.isCheckworthy()))
        .toList();
  }

  /** The average precision of {@code items}; 0 when none is right. */
  static double averagePrecision(Collection<Item> items) {
    List<Item> ranked = new ArrayList<>(items);
    ranked.sort(Comparator.comparingDouble((Item item) -> -item.score()));
    long all = ranked.stream().filter(Item::right).count();
    double sum = 0;
    long right = 0;
    int at = 0;
    while (at < ranked.size()) {
      double score = ranked.get(at).score();
      long found = 0;
      while (at < ranked.size() && ranked.get(at).score() == score) {
        found += ranked.get(at).right() ? 1 : 0;
        at++;
      }
      right += found;
      sum += all == 0 ? 0 : (double) found / all * right / at;
    }
    return sum;
  }

  /** Average precision of one bootstrap resample of the articles. */
  static Figure of(List<Item> items) {
    return lead(items, null);
  }

  /** How much more average precision {@code items} have than {@code others}: the same sentences. */
  static Figure lead(List<Item> items, List<Item> others) {
    Map<String, List<Integer>> articles = new LinkedHashMap<>();
    for (int i = 0; i < items.size(); i++) {
      articles.computeIfAbsent(items.get(i).article(), name -> new ArrayList<>()).add(i);
    }
    List<List<Integer>> groups = new ArrayList<>(articles.values());
    SplittableRandom random = new SplittableRandom(SEED);
    double[] values = new double[RESAMPLES];
    for (int sample = 0; sample < RESAMPLES; sample++) {
      List<Integer> drawn = new ArrayList<>();
      for (int i = 0; i < groups.size(); i++) {
        drawn.addAll(groups.get(random.nextInt(groups.size())));
      }
      values[sample] = difference(items, others, drawn);
    }
    Arrays.sort(values);
    List<Integer> each = groups.stream().flatMap(List::stream).toList();
    return new Figure(
        difference(items, others, each),
        values[(int) Math.round(0.025 * (RESAMPLES - 1))],
        values[(int) Math.round(0.975 * (RESAMPLES - 1))]);
  }

  private static double difference(List<Item> items, List<Item> others, List<Integer> drawn) {
    double mine = averagePrecision(drawn.stream().map(items::get).toList());
    return others == null
        ? mine
        : mine - averagePrecision(drawn.stream().map(others::get).toList());
  }
}
