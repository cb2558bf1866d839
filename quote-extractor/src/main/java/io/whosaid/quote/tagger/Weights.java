package io.whosaid.quote.tagger;

/**
 * The weights of a linear model: for each feature's hash, what it adds to which columns. Immutable;
 * looking a feature up is one probe into an open-addressing table.
 */
final class Weights {
  final int columns;
  private final int[] hashes;
  private final int[] keys;
  private final int[] rows;
  private final int mask;
  private final int[] offsets;
  private final byte[] column;
  private final float[] weight;

  /**
   * @param hashes one a feature, none twice
   * @param offsets where each feature's weights begin, and where the last one's end
   * @param column which column each weight is for
   */
  Weights(int columns, int[] hashes, int[] offsets, byte[] column, float[] weight) {
    this.columns = columns;
    this.hashes = hashes;
    this.offsets = offsets;
    this.column = column;
    this.weight = weight;
    int capacity = Integer.highestOneBit(Math.max(2, hashes.length * 2)) * 2;
    mask = capacity - 1;
    keys = new int[capacity];
    rows = new int[capacity];
    java.util.Arrays.fill(rows, -1);
    for (int i = 0; i < hashes.length; i++) {
      int at = slot(hashes[i]);
      keys[at] = hashes[i];
      rows[at] = i;
    }
  }

  private int slot(int hash) {
    int at = (hash * 0x9E3779B1) >>> 1 & mask;
    while (rows[at] >= 0 && keys[at] != hash) {
      at = at + 1 & mask;
    }
    return at;
  }

  /** Adds the weights of all {@code features} to {@code sums}, one a column. */
  void addTo(float[] sums, Features features) {
    for (int i = 0; i < features.size(); i++) {
      int row = rows[slot(features.get(i))];
      if (row >= 0) {
        for (int j = offsets[row]; j < offsets[row + 1]; j++) {
          sums[column[j]] += weight[j];
        }
      }
    }
  }

  /** Adds the weights of features given by their hashes. */
  void addTo(float[] sums, int[] hashes) {
    for (int hash : hashes) {
      int row = rows[slot(hash)];
      if (row >= 0) {
        for (int j = offsets[row]; j < offsets[row + 1]; j++) {
          sums[column[j]] += weight[j];
        }
      }
    }
  }

  int size() {
    return offsets.length - 1;
  }

  /** The weight of a feature in the first column, 0 when it has none. */
  float first(int hash) {
    int row = rows[slot(hash)];
    return row < 0 ? 0 : weight[offsets[row]];
  }

  int hash(int row) {
    return hashes[row];
  }

  int[] columnsOf(int row) {
    int[] found = new int[offsets[row + 1] - offsets[row]];
    for (int i = 0; i < found.length; i++) {
      found[i] = column[offsets[row] + i];
    }
    return found;
  }

  double[] weightsOf(int row) {
    double[] found = new double[offsets[row + 1] - offsets[row]];
    for (int i = 0; i < found.length; i++) {
      found[i] = weight[offsets[row] + i];
    }
    return found;
  }
}
