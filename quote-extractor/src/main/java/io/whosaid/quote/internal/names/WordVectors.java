package io.whosaid.quote.internal.names;

import io.whosaid.quote.internal.passage.WordHashes;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words as directions: those that are used alike point alike. Learnt from word vectors, of which
 * only a byte is kept for each number. Immutable.
 */
public final class WordVectors {
  /** How many words there may be, and how many are worth their place. */
  public static final int MAX_WORDS = 60_000;

  /** The length of each vector. */
  private static final float LENGTH = 2;

  /** Numbers are kept in steps of this; no number of a vector is greater than its length. */
  private static final float STEP = LENGTH / Byte.MAX_VALUE;

  private final WordTable rows;
  private final int size;
  private final byte[] numbers;

  private WordVectors(WordTable rows, int size, byte[] numbers) {
    this.rows = rows;
    this.size = size;
    this.numbers = numbers;
  }

  /**
   * Keeps the directions in which vectors differ from their mean.
   *
   * @param words the words, the commonest first, {@link #MAX_WORDS} at most
   * @param vectors one for each word, all of the same length
   */
  public static WordVectors of(List<String> words, List<float[]> vectors) {
    int size = vectors.get(0).length;
    Map<Integer, Short> rows = new HashMap<>();
    byte[] numbers = new byte[words.size() * size];
    double[] mean = mean(vectors);
    for (int row = 0; row < words.size(); row++) {
      rows.putIfAbsent(WordHashes.of(words.get(row)), (short) (row + 1));
      double squares = 1e-12;
      for (int d = 0; d < size; d++) {
        double x = vectors.get(row)[d] - mean[d];
        squares += x * x;
      }
      double factor = LENGTH / STEP / Math.sqrt(squares);
      for (int d = 0; d < size; d++) {
        numbers[row * size + d] = (byte) Math.rint((vectors.get(row)[d] - mean[d]) * factor);
      }
    }
    return new WordVectors(new WordTable(rows), size, numbers);
  }

  private static double[] mean(List<float[]> vectors) {
    double[] mean = new double[vectors.get(0).length];
    for (float[] vector : vectors) {
      for (int d = 0; d < mean.length; d++) {
        mean[d] += vector[d] / vectors.size();
      }
    }
    return mean;
  }

  /** Those of the default model, which is loaded when they are first asked for. */
  public static WordVectors shared() {
    return NameTagger.shared().vectors();
  }

  /** How many numbers a vector has. */
  public int size() {
    return size;
  }

  /** The row of a word, 0 when it has none. */
  public int row(int word) {
    return rows.of(word) & 0xFFFF;
  }

  /** Adds {@code factor} times the vector in {@code row} to the numbers from {@code at} on. */
  void addTo(float[] sums, int at, int row, float factor) {
    int from = (row - 1) * size;
    float scale = factor * STEP;
    for (int d = 0; d < size; d++) {
      sums[at + d] += numbers[from + d] * scale;
    }
  }

  public void write(DataOutputStream out) throws IOException {
    rows.write(out);
    out.writeInt(size);
    out.writeInt(numbers.length);
    out.write(numbers);
  }

  /** Reads what {@link #write} wrote. */
  static WordVectors read(DataInputStream in) throws IOException {
    WordTable rows = WordTable.read(in);
    int size = in.readInt();
    byte[] numbers = new byte[in.readInt()];
    in.readFully(numbers);
    return new WordVectors(rows, size, numbers);
  }
}
