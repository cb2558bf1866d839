package io.whosaid.benchmarks.load;

import java.util.Arrays;
import java.util.Locale;

/** How long answers took. */
final class Latencies {
  private final long[] sorted;

  private Latencies(long[] sorted) {
    this.sorted = sorted;
  }

  /** Of answers that took {@code nanos} nanoseconds each, in any order. */
  static Latencies of(long[] nanos) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return new Latencies(sorted);
  }

  /** The latency that {@code percent} of all do not exceed, in milliseconds. */
  double percentile(int percent) {
    int index = Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1);
    return sorted[index] / 1e6;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%5d %8.1f %8.1f %8.1f",
        sorted.length,
        percentile(50),
        percentile(95),
        percentile(100));
  }
}
