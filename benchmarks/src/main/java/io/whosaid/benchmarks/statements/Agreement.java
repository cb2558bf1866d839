package io.whosaid.benchmarks.statements;

import java.util.List;

/** How well the two passes of annotation agree. */
record Agreement(int both, int onlyFirst, int onlySecond, int neither) {

  static Agreement of(List<GoldStatement> gold) {
    int[] counts = new int[4];
    for (GoldStatement one : gold) {
      counts[(one.first() ? 0 : 2) + (one.second() ? 0 : 1)]++;
    }
    return new Agreement(counts[0], counts[1], counts[2], counts[3]);
  }

  /** Cohen's kappa (1960). */
  double kappa() {
    double all = both + onlyFirst + onlySecond + neither;
    double first = (both + onlyFirst) / all;
    double second = (both + onlySecond) / all;
    double chance = first * second + (1 - first) * (1 - second);
    return ((both + neither) / all - chance) / (1 - chance);
  }
}
