package io.whosaid.quote.internal.names;

import io.whosaid.quote.internal.passage.WordHashes;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words that are used alike: each is in one of a thousand fine clusters, each of these in one of a
 * hundred coarse ones. Learnt from word vectors by spherical k-means (Dhillon and Modha 2001).
 * Immutable.
 */
public final class WordClusters {
  private static final int FINE = 1000;
  private static final int COARSE = 100;

  /** Knows no word. */
  public static final WordClusters NONE = new WordClusters(new WordTable(Map.of()), new byte[1]);

  private final WordTable fine;
  private final byte[] coarse;

  private WordClusters(WordTable fine, byte[] coarse) {
    this.fine = fine;
    this.coarse = coarse;
  }

  /**
   * Learns from word vectors; the same input gives the same clusters.
   *
   * @param words the words, the commonest first
   * @param vectors one for each word, all of the same length
   */
  public static WordClusters learn(List<String> words, List<float[]> vectors) {
    int number = Math.min(FINE, words.size());
    KMeans clusters = new KMeans(vectors, number);
    KMeans clustersOfClusters = new KMeans(clusters.centres(), Math.min(COARSE, number));
    Map<Integer, Short> fine = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      fine.putIfAbsent(WordHashes.of(words.get(i)), (short) (clusters.of(i) + 1));
    }
    byte[] coarse = new byte[number + 1];
    for (int i = 0; i < number; i++) {
      coarse[i + 1] = (byte) (clustersOfClusters.of(i) + 1);
    }
    return new WordClusters(new WordTable(fine), coarse);
  }

  /** Those of the default model, which is loaded when they are first asked for. */
  public static WordClusters shared() {
    return NameTagger.shared().clusters();
  }

  /** The fine cluster of a word, 0 when it is in none. */
  public int fine(int word) {
    return fine.of(word);
  }

  /** The coarse cluster that a fine one belongs to. */
  byte coarse(int fineCluster) {
    return coarse[fineCluster];
  }

  public void write(DataOutputStream out) throws IOException {
    out.writeInt(coarse.length);
    out.write(coarse);
    fine.write(out);
  }

  /** Reads what {@link #write} wrote. */
  static WordClusters read(DataInputStream in) throws IOException {
    byte[] coarse = new byte[in.readInt()];
    in.readFully(coarse);
    return new WordClusters(WordTable.read(in), coarse);
  }

  /** Vectors in groups of like direction. */
  private static final class KMeans {
    private static final int ROUNDS = 8;

    private final float[][] vectors;
    private final int[] group;
    private final float[][] centre;

    KMeans(List<float[]> raw, int number) {
      vectors = raw.stream().map(KMeans::unit).toArray(float[][]::new);
      group = new int[vectors.length];
      centre = new float[number][];
      for (int k = 0; k < number; k++) {
        centre[k] = vectors[k * Math.max(1, vectors.length / (3 * number))];
      }
      for (int round = 0; round < ROUNDS; round++) {
        assign();
        move();
      }
      assign();
    }

    int of(int vector) {
      return group[vector];
    }

    List<float[]> centres() {
      return new ArrayList<>(List.of(centre));
    }

    private static float[] unit(float[] vector) {
      double sum = 0;
      for (float x : vector) {
        sum += (double) x * x;
      }
      float length = (float) Math.sqrt(Math.max(sum, 1e-12));
      float[] unit = new float[vector.length];
      for (int d = 0; d < unit.length; d++) {
        unit[d] = vector[d] / length;
      }
      return unit;
    }

    private void assign() {
      float[][] transposed = new float[vectors[0].length][centre.length];
      for (int k = 0; k < centre.length; k++) {
        for (int d = 0; d < transposed.length; d++) {
          transposed[d][k] = centre[k][d];
        }
      }
      float[] likeness = new float[centre.length];
      for (int i = 0; i < vectors.length; i++) {
        java.util.Arrays.fill(likeness, 0);
        for (int d = 0; d < transposed.length; d++) {
          addScaled(likeness, transposed[d], vectors[i][d]);
        }
        int best = 0;
        for (int k = 1; k < likeness.length; k++) {
          best = likeness[k] > likeness[best] ? k : best;
        }
        group[i] = best;
      }
    }

    private static void addScaled(float[] sums, float[] row, float factor) {
      for (int k = 0; k < sums.length; k++) {
        sums[k] += row[k] * factor;
      }
    }

    private void move() {
      float[][] sums = new float[centre.length][vectors[0].length];
      boolean[] any = new boolean[centre.length];
      for (int i = 0; i < vectors.length; i++) {
        addScaled(sums[group[i]], vectors[i], 1);
        any[group[i]] = true;
      }
      for (int k = 0; k < centre.length; k++) {
        centre[k] = any[k] ? unit(sums[k]) : centre[k];
      }
    }
  }
}
