package io.whosaid.training;

import java.util.Arrays;

/** Numbers the features that are seen often enough while training. */
final class FeatureCounts {
  private int[] keys = new int[1 << 20];
  private int[] counts = new int[1 << 20];
  private int[] numbers;
  private int used;
  private int size;

  void count(int[] hashes) {
    for (int hash : hashes) {
      int at = slot(hash);
      if (counts[at] == 0) {
        keys[at] = hash;
        used++;
      }
      counts[at]++;
      if (used * 2 > keys.length) {
        grow();
      }
    }
  }

  /** Gives a number to each feature that was counted {@code fewest} times or more. */
  void close(int fewest) {
    numbers = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      numbers[i] = counts[i] >= fewest ? size++ : -1;
    }
  }

  int size() {
    return size;
  }

  /** The numbers of those features that have one. */
  int[] numbers(int[] hashes) {
    int[] found = new int[hashes.length];
    int n = 0;
    for (int hash : hashes) {
      int number = numbers[slot(hash)];
      if (counts[slot(hash)] > 0 && number >= 0) {
        found[n++] = number;
      }
    }
    return Arrays.copyOf(found, n);
  }

  /** The hash of each numbered feature. */
  int[] hashes() {
    int[] hashes = new int[size];
    for (int i = 0; i < keys.length; i++) {
      if (numbers[i] >= 0) {
        hashes[numbers[i]] = keys[i];
      }
    }
    return hashes;
  }

  private int slot(int hash) {
    int at = (hash * 0x9E3779B1) >>> 1 & (keys.length - 1);
    while (counts[at] > 0 && keys[at] != hash) {
      at = at + 1 & (keys.length - 1);
    }
    return at;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldCounts = counts;
    keys = new int[2 * oldKeys.length];
    counts = new int[2 * oldCounts.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldCounts[i] > 0) {
        int at = slot(oldKeys[i]);
        keys[at] = oldKeys[i];
        counts[at] = oldCounts[i];
      }
    }
  }
}
