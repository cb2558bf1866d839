package io.whosaid.quote.tagger;

/**
 * The weights of a linear model: for each feature's hash, what it adds to which columns. Immutable.
 *
 * <p>Looking a feature up is what the engine does most, and memory is what it waits for. A small
 * filter knows most features that have no weights; the others take one probe into an
 * open-addressing table, whose slots hold the hash and, where it is only one, the weight itself.
 */
final class Weights {
  /** A weight and its column in one number: the column takes the place of the last four bits. */
  private static final int COLUMN = 15;

  /** Where a slot refers to several weights, the exponent of a float that is no number. */
  private static final int SEVERAL = 0x7F800000;

  final int columns;
  private final int[] hashes;
  private final int[] offsets;
  private final byte[] column;
  private final float[] weight;

  private final long[] filter;
  private final int filterShift;
  private final long[] slots;
  private final int mask;
  private final int[] cells;

  /**
   * @param columns at most 16
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
    int bits = 32 - Integer.numberOfLeadingZeros(Math.max(8, hashes.length * 3 / 2));
    slots = new long[1 << bits];
    mask = slots.length - 1;
    filter = new long[1 << Math.max(0, bits + 3 - 6)];
    filterShift = 32 - (bits + 3);
    cells = new int[weight.length + hashes.length];
    int used = 0;
    for (int row = 0; row < hashes.length; row++) {
      int count = offsets[row + 1] - offsets[row];
      if (count > 1) {
        put(hashes[row], SEVERAL | used);
        cells[used++] = count;
        for (int i = offsets[row]; i < offsets[row + 1]; i++) {
          cells[used++] = cell(i);
        }
      } else if (count == 1) {
        put(hashes[row], cell(offsets[row]));
      }
    }
  }

  private int cell(int i) {
    return (Float.floatToIntBits(weight[i]) & ~COLUMN) | column[i];
  }

  private static int spread(int hash) {
    return hash * 0x9E3779B1;
  }

  private void put(int hash, int payload) {
    int bit = spread(hash) >>> filterShift;
    filter[bit >>> 6] |= 1L << bit;
    int at = spread(hash) & mask;
    while (slots[at] != 0) {
      at = (at + 1) & mask;
    }
    slots[at] = ((long) hash << 32) | (payload & 0xFFFFFFFFL);
  }

  /** What the table says of a feature, 0 when it has no weights. */
  private int payload(int hash) {
    int spread = spread(hash);
    int bit = spread >>> filterShift;
    if ((filter[bit >>> 6] & (1L << bit)) == 0) {
      return 0;
    }
    int at = spread & mask;
    long slot = slots[at];
    while (slot != 0 && (int) (slot >>> 32) != hash) {
      at = (at + 1) & mask;
      slot = slots[at];
    }
    return (int) slot;
  }

  private void add(float[] sums, int hash) {
    int payload = payload(hash);
    if (payload == 0) {
      return;
    }
    if ((payload & SEVERAL) != SEVERAL) {
      sums[payload & COLUMN] += Float.intBitsToFloat(payload & ~COLUMN);
      return;
    }
    int at = payload & ~SEVERAL;
    int end = at + cells[at];
    while (at < end) {
      int cell = cells[++at];
      sums[cell & COLUMN] += Float.intBitsToFloat(cell & ~COLUMN);
    }
  }

  /** Adds the weights of all {@code features} to {@code sums}, one a column. */
  void addTo(float[] sums, Features features) {
    for (int i = 0; i < features.size(); i++) {
      add(sums, features.get(i));
    }
  }

  int size() {
    return offsets.length - 1;
  }

  /** The only weight of a feature in a model of one column, 0 when it has none. */
  float only(int hash) {
    return Float.intBitsToFloat(payload(hash) & ~COLUMN);
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
