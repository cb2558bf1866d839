package io.whosaid.quote.internal.crf;

import java.io.DataInputStream;
import java.io.IOException;

/**
 * Reads a model in the binary format of Apache OpenNLP's {@code GISModelWriter} into {@link
 * Weights}, several times faster than into OpenNLP's map of strings.
 */
public final class GisReader {
  private GisReader() {}

  public static Weights read(DataInputStream in) throws IOException {
    if (!in.readUTF().equals("GIS")) {
      throw new IOException("a part of it is no GIS model");
    }
    in.readInt(); // the correction constant, which OpenNLP no longer uses either
    in.readDouble(); // its parameter
    int columns = in.readInt();
    for (int c = 0; c < columns; c++) {
      in.readUTF();
    }
    int[][] patterns = new int[in.readInt()][];
    int rows = 0;
    int cells = 0;
    for (int p = 0; p < patterns.length; p++) {
      String[] numbers = in.readUTF().split(" ", -1);
      patterns[p] = new int[numbers.length];
      for (int i = 0; i < numbers.length; i++) {
        patterns[p][i] = Integer.parseInt(numbers[i]);
      }
      rows += patterns[p][0];
      cells += patterns[p][0] * (numbers.length - 1);
    }
    return weights(in, columns, patterns, rows, cells);
  }

  private static Weights weights(
      DataInputStream in, int columns, int[][] patterns, int rows, int cells) throws IOException {
    int[] hashes = new int[in.readInt()];
    if (hashes.length != rows) {
      throw new IOException("a part of it has " + hashes.length + " features, not " + rows);
    }
    for (int i = 0; i < rows; i++) {
      hashes[i] = Integer.parseInt(in.readUTF(), Character.MAX_RADIX);
    }
    int[] offsets = new int[rows + 1];
    byte[] column = new byte[cells];
    float[] weight = new float[cells];
    int row = 0;
    int cell = 0;
    for (int[] pattern : patterns) {
      for (int i = 0; i < pattern[0]; i++) {
        for (int c = 1; c < pattern.length; c++) {
          column[cell] = (byte) pattern[c];
          weight[cell++] = (float) in.readDouble();
        }
        offsets[++row] = cell;
      }
    }
    return new Weights(columns, new Weights.Rows(hashes, offsets, column, weight));
  }
}
