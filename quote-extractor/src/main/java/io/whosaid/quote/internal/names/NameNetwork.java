package io.whosaid.quote.internal.names;

import io.whosaid.quote.internal.names.NetworkInputs.Input;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;

/**
 * A network of one hidden layer that scores a chain's columns for a word (Collobert et al. 2011):
 * its inputs are word vectors and features, each of which adds its row of weights to the layer.
 */
public final class NameNetwork {
  /** How many units the hidden layer has. */
  public static final int HIDDEN = 128;

  private static final float WIDEST_FIRST = .1f;

  /** The features' numbers, from 1 on. */
  final WordTable features;

  /** A row of weights for each number of the groups' vectors. */
  public final float[][] byNumber;

  /** A row of weights for each feature; that of feature 0 is not used. */
  public final float[][] byFeature;

  /** A row of weights for each column that is scored. */
  public final float[][] byColumn;

  /** What the hidden units have without any input: a single row. */
  public final float[][] bias;

  private NameNetwork(WordTable features, float[][][] rows) {
    this.features = features;
    byNumber = rows[0];
    byFeature = rows[1];
    byColumn = rows[2];
    bias = rows[3];
  }

  /** A net that knows nothing yet: its weights are small and random, with a fixed seed. */
  public static NameNetwork untaught(WordTable features, int numbers) {
    Random random = new Random(1);
    float[][] byNumber = random(random, numbers, WIDEST_FIRST);
    float[][] byFeature = random(random, features.size() + 1, WIDEST_FIRST / 2);
    float[][] byColumn = random(random, NameLabels.COLUMNS.size(), WIDEST_FIRST);
    return new NameNetwork(
        features, new float[][][] {byNumber, byFeature, byColumn, new float[1][HIDDEN]});
  }

  private static float[][] random(Random random, int rows, float widest) {
    float[][] weights = new float[rows][HIDDEN];
    for (float[] row : weights) {
      for (int k = 0; k < HIDDEN; k++) {
        row[k] = (2 * random.nextFloat() - 1) * widest;
      }
    }
    return weights;
  }

  /** The mean vectors of all groups, one after the other. */
  public static float[] numbers(Input input, WordVectors vectors) {
    float[] numbers = new float[input.groups().length * vectors.size()];
    for (int g = 0; g < input.groups().length; g++) {
      for (int row : input.groups()[g]) {
        vectors.addTo(numbers, g * vectors.size(), row, 1f / input.groups()[g].length);
      }
    }
    return numbers;
  }

  /** The hidden layer before its negative units are set to zero. */
  public float[] hidden(float[] numbers, int[] featureNumbers) {
    float[] hidden = bias[0].clone();
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] != 0) {
        addScaled(hidden, byNumber[i], numbers[i]);
      }
    }
    for (int feature : featureNumbers) {
      if (feature > 0) {
        addScaled(hidden, byFeature[feature], 1);
      }
    }
    return hidden;
  }

  /** The columns' scores by the hidden layer. */
  public float[] columns(float[] hidden) {
    float[] scores = new float[byColumn.length];
    for (int c = 0; c < scores.length; c++) {
      float sum = 0;
      for (int k = 0; k < HIDDEN; k++) {
        sum += Math.max(0, hidden[k]) * byColumn[c][k];
      }
      scores[c] = sum;
    }
    return scores;
  }

  public static void addScaled(float[] sums, float[] row, float factor) {
    for (int k = 0; k < HIDDEN; k++) {
      sums[k] += factor * row[k];
    }
  }

  /** The scores of a word whose features are still hashes. */
  float[] scores(Input input, WordVectors vectors) {
    return columns(hidden(numbers(input, vectors), featureNumbers(input.features())));
  }

  /** The numbers of those features that have one, 0 for the others. */
  public int[] featureNumbers(int[] hashes) {
    int[] numbers = new int[hashes.length];
    for (int i = 0; i < hashes.length; i++) {
      numbers[i] = features.of(hashes[i]) & 0xFFFF;
    }
    return numbers;
  }

  /** Writes each row in 255 steps of its own. */
  public void write(DataOutputStream out) throws IOException {
    features.write(out);
    for (float[][] weights : new float[][][] {byNumber, byFeature, byColumn, bias}) {
      out.writeInt(weights.length);
      for (float[] row : weights) {
        float widest = 1e-9f;
        for (float weight : row) {
          widest = Math.max(widest, Math.abs(weight));
        }
        out.writeFloat(widest);
        for (float weight : row) {
          out.writeByte(Math.round(weight / widest * Byte.MAX_VALUE));
        }
      }
    }
  }

  /** Reads what {@link #write} wrote. */
  static NameNetwork read(DataInputStream in) throws IOException {
    WordTable features = WordTable.read(in);
    float[][][] all = new float[4][][];
    for (int part = 0; part < all.length; part++) {
      all[part] = new float[in.readInt()][HIDDEN];
      byte[] steps = new byte[HIDDEN];
      for (float[] row : all[part]) {
        float step = in.readFloat() / Byte.MAX_VALUE;
        in.readFully(steps);
        for (int k = 0; k < HIDDEN; k++) {
          row[k] = steps[k] * step;
        }
      }
    }
    return new NameNetwork(features, all);
  }
}
