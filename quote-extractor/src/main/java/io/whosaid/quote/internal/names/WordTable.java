package io.whosaid.quote.internal.names;

import io.whosaid.quote.internal.passage.WordHashes;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** A number for each of many words, which are known by their hashes ({@link WordHashes#of}). */
public final class WordTable {
  private final int[] words;
  private final short[] values;

  public WordTable(Map<Integer, Short> entries) {
    TreeMap<Integer, Short> sorted = new TreeMap<>(entries);
    words = sorted.keySet().stream().mapToInt(Integer::intValue).toArray();
    values = new short[words.length];
    int at = 0;
    for (short value : sorted.values()) {
      values[at++] = value;
    }
  }

  private WordTable(int[] words, short[] values) {
    this.words = words;
    this.values = values;
  }

  /** How many words it holds. */
  int size() {
    return words.length;
  }

  /** The number of a word, 0 when it is not in the table. */
  int of(int word) {
    int at = Arrays.binarySearch(words, word);
    return at < 0 ? 0 : values[at];
  }

  /** Writes all distances between words, then all numbers: each is like its neighbours. */
  void write(DataOutputStream out) throws IOException {
    out.writeInt(words.length);
    for (int i = 0; i < words.length; i++) {
      out.writeInt(i == 0 ? words[0] : words[i] - words[i - 1]);
    }
    for (short value : values) {
      out.writeShort(value);
    }
  }

  /** Reads what {@link #write} wrote. */
  static WordTable read(DataInputStream in) throws IOException {
    int[] words = new int[in.readInt()];
    for (int i = 0; i < words.length; i++) {
      words[i] = in.readInt() + (i == 0 ? 0 : words[i - 1]);
    }
    short[] values = new short[words.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readShort();
    }
    return new WordTable(words, values);
  }
}
