package io.whosaid.quote.internal.crf;

import io.whosaid.quote.internal.model.PackReader;

/**
 * The weights of a linear model: for each feature's hash, what it adds to which columns. Immutable.
 *
 * <p>Looking a feature up is what the engine does most, and memory is what it waits for. A small
 * filter knows most features that have no weights; the others take one probe into an
 * open-addressing table, whose slots hold the hash and, where it is only one, the weight itself.
 */
public final class Weights {
  /** A weight and its column in one number: the column takes the place of the last four bits. */
  private static final int COLUMN = 15;

  /** How many bits of the filter there are for each slot. */
  private static final int FILTER_BITS = 8;

  /** Where a slot refers to several weights, the exponent of a float that is no number. */
  private static final int SEVERAL = 0x7F800000;

  private static final int SPREAD = 0x9E3779B1;

  /** Undoes {@link #SPREAD}: their product is 1. */
  private static final int UNSPREAD = 0x0E8B2F51;

  public final int columns;

  private final long[] filter;
  private final int filterShift;

  /** By their highest bits, so that a pack, which is in their order, fills the table in order. */
  private final int slotShift;

  private final long[] slots;
  private final int mask;
  private final int[] cells;

  /** What the table was made of; null when it comes from a pack, which has less of it. */
  private final Rows rows;

  /** Weights as they are learnt. */
  public static final class Rows {
    private final int[] hashes;
    private final int[] offsets;
    private final byte[] column;
    private final float[] weight;

    /**
     * @param hashes one a feature, none twice
     * @param offsets where each feature's weights begin, and where the last one's end
     * @param column which column each weight is for
     * @param weight the weights
     */
    public Rows(int[] hashes, int[] offsets, byte[] column, float[] weight) {
      this.hashes = hashes;
      this.offsets = offsets;
      this.column = column;
      this.weight = weight;
    }

    public int hash(int row) {
      return hashes[row];
    }

    public int size() {
      return hashes.length;
    }

    public int[] columnsOf(int row) {
      int[] found = new int[offsets[row + 1] - offsets[row]];
      for (int i = 0; i < found.length; i++) {
        found[i] = column[offsets[row] + i];
      }
      return found;
    }

    public double[] weightsOf(int row) {
      double[] found = new double[offsets[row + 1] - offsets[row]];
      for (int i = 0; i < found.length; i++) {
        found[i] = weight[offsets[row] + i];
      }
      return found;
    }

    /** How many places the weights of those features need that have several. */
    private int shared() {
      int places = 0;
      for (int row = 0; row < size(); row++) {
        int count = offsets[row + 1] - offsets[row];
        places += count > 1 ? count + 1 : 0;
      }
      return places;
    }

    private int cell(int i) {
      return (Float.floatToIntBits(weight[i]) & ~COLUMN) | column[i];
    }
  }

  /**
   * @param columns at most 16
   * @param rows what was learnt
   */
  public Weights(int columns, Rows rows) {
    this(columns, new int[rows.shared()], table(rows.size()), rows);
    int used = 0;
    for (int row = 0; row < rows.size(); row++) {
      int from = rows.offsets[row];
      int to = rows.offsets[row + 1];
      if (to - from > 1) {
        put(spread(rows.hashes[row]), SEVERAL | used);
        cells[used++] = to - from;
        for (int i = from; i < to; i++) {
          cells[used++] = rows.cell(i);
        }
      } else if (to - from == 1) {
        put(spread(rows.hashes[row]), rows.cell(from));
      }
    }
  }

  private Weights(int columns, int[] cells, long[] slots, Rows rows) {
    this(columns, cells, slots, new long[slots.length * FILTER_BITS / Long.SIZE], rows);
  }

  private Weights(int columns, int[] cells, long[] slots, long[] filter, Rows rows) {
    this.columns = columns;
    this.cells = cells;
    this.slots = slots;
    this.filter = filter;
    this.rows = rows;
    mask = slots.length - 1;
    slotShift = Integer.numberOfLeadingZeros(slots.length) + 1;
    filterShift = Integer.numberOfLeadingZeros(slots.length * FILTER_BITS) + 1;
  }

  /** Empty slots for so many features. */
  private static long[] table(int features) {
    return new long[Integer.highestOneBit(Math.max(8, features * 3 / 2)) * 2];
  }

  /** Reads weights from a pack, whose form {@code WeightsPack} of models-en describes. */
  public static Weights read(PackReader pack) {
    int columns = pack.number();
    int features = pack.number();
    int[] cells = new int[pack.number()];
    Weights weights = new Weights(columns, cells, table(features), null);
    weights.fill(features, pack.bytes(), pack.ints());
    return weights;
  }

  private void fill(int features, byte[] index, int[] weights) {
    int spread = 0;
    int next = 0;
    int at = 0;
    int used = 0;
    for (int i = 0; i < features; i++) {
      long number = 0;
      int bits = 0;
      byte part;
      do {
        part = index[at++];
        number |= (long) (part & 0x7F) << bits;
        bits += 7;
      } while (part < 0);
      spread += (int) (number >>> 1);
      int payload = weights[next];
      int count = 1;
      if ((number & 1) != 0) {
        count = index[at++];
        payload = SEVERAL | used;
        cells[used++] = count;
        System.arraycopy(weights, next, cells, used, count);
        used += count;
      }
      next += count;
      put(spread, payload);
    }
  }

  /** What this was learnt as; throws IllegalStateException when it comes from a pack. */
  public Rows rows() {
    if (rows == null) {
      throw new IllegalStateException("these weights come from a pack: read the model file");
    }
    return rows;
  }

  private static int spread(int hash) {
    return hash * SPREAD;
  }

  private void put(int spread, int payload) {
    int bit = spread >>> filterShift;
    filter[bit >>> 6] |= 1L << bit;
    int at = spread >>> slotShift;
    while (slots[at] != 0) {
      at = (at + 1) & mask;
    }
    int hash = spread * UNSPREAD;
    slots[at] = ((long) hash << 32) | (payload & 0xFFFFFFFFL);
  }

  /** 1 when a feature may have weights, 0 when it has none. */
  private int mayHave(int hash) {
    int bit = spread(hash) >>> filterShift;
    return (int) (filter[bit >>> 6] >>> bit) & 1;
  }

  /** What the table says of a feature that passed the filter, 0 when it has no weights. */
  private int payload(int hash) {
    int at = spread(hash) >>> slotShift;
    long slot = slots[at];
    while (slot != 0 && (int) (slot >>> 32) != hash) {
      at = (at + 1) & mask;
      slot = slots[at];
    }
    return (int) slot;
  }

  /**
   * Adds the weights of all {@code features} to {@code sums}, one a column. In three passes: within
   * each, no step waits for what another one fetches from memory, so the processor does many at a
   * time.
   */
  public void addTo(float[] sums, Features features) {
    int[] kept = features.scratch();
    int count = 0;
    for (int i = 0; i < features.size(); i++) {
      int hash = features.get(i);
      kept[count] = hash;
      count += mayHave(hash);
    }
    for (int i = 0; i < count; i++) {
      kept[i] = payload(kept[i]);
    }
    for (int i = 0; i < count; i++) {
      add(sums, kept[i]);
    }
  }

  private void add(float[] sums, int payload) {
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

  /** The only weight of a feature in a model of one column, 0 when it has none. */
  public float only(int hash) {
    return mayHave(hash) == 0 ? 0 : Float.intBitsToFloat(payload(hash) & ~COLUMN);
  }
}
