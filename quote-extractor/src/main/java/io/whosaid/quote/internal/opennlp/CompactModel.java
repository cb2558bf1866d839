package io.whosaid.quote.internal.opennlp;

import io.whosaid.quote.internal.model.PackReader;

/**
 * A maximum-entropy model of Apache OpenNLP that knows its features by 64-bit hashes instead of by
 * strings: less memory, and nothing to parse when it is loaded. Gives the same scores up to
 * rounding. Immutable and shared by all threads.
 */
public final class CompactModel {
  private static final int NONE = -1;
  private static final long SEED = 0xCBF29CE484222325L;

  private final String[] outcomes;
  private final long[] keys;
  private final int[] offsets;
  private final short[] outcome;
  private final double[] weight;

  /** Open addressing: the place of a key in {@link #keys}, plus one. */
  private final int[] slots;

  private CompactModel(
      String[] outcomes, long[] keys, int[] offsets, short[] outcome, double[] weight) {
    this.outcomes = outcomes;
    this.keys = keys;
    this.offsets = offsets;
    this.outcome = outcome;
    this.weight = weight;
    slots = new int[Integer.highestOneBit(Math.max(1, keys.length)) * 4];
    for (int row = 0; row < keys.length; row++) {
      int at = (int) keys[row] & (slots.length - 1);
      while (slots[at] != 0) {
        at = (at + 1) & (slots.length - 1);
      }
      slots[at] = row + 1;
    }
  }

  /** Reads a model from a pack. */
  static CompactModel read(PackReader pack) {
    return new CompactModel(
        pack.text().split("\n", -1), pack.longs(), pack.ints(), pack.shorts(), pack.doubles());
  }

  /** FNV-1a over the characters (Fowler, Noll, Vo), before they are mixed. */
  private static long hash(long before, String text, int begin, int end) {
    long hash = before;
    for (int i = begin; i < end; i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
    }
    return hash;
  }

  /** All bits count in each. */
  private static long mixed(long hash) {
    long mixed = (hash ^ (hash >>> 32)) * 0x9E3779B97F4A7C15L;
    return mixed ^ (mixed >>> 32);
  }

  /** A number that stands for a feature in {@link #add}; any feature has one. */
  int row(String feature) {
    return row(feature, "", 0, 0);
  }

  /** The number of the feature {@code name + value}. */
  int row(String name, String value) {
    return row(name, value, 0, value.length());
  }

  /** The number of the feature {@code name + text.substring(begin, end)}. */
  int row(String name, String text, int begin, int end) {
    long key = mixed(hash(hash(SEED, name, 0, name.length()), text, begin, end));
    int at = (int) key & (slots.length - 1);
    while (slots[at] != 0) {
      if (keys[slots[at] - 1] == key) {
        return slots[at] - 1;
      }
      at = (at + 1) & (slots.length - 1);
    }
    return NONE;
  }

  /** Adds a feature's weights to the {@code scores} of the outcomes. */
  void add(int row, double[] scores) {
    if (row == NONE) {
      return;
    }
    for (int i = offsets[row]; i < offsets[row + 1]; i++) {
      scores[outcome[i]] += weight[i];
    }
  }

  /** The outcome with the highest score, the first of equal ones. */
  String best(double[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return outcomes[best];
  }

  /** How many outcomes there are. */
  int getNumOutcomes() {
    return outcomes.length;
  }
}
