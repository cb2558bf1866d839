package io.whosaid.quote.tagger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Learns the weights of a {@link Chain} from labelled sequences: conditional likelihood, one
 * sequence at a time, by FTRL-proximal (McMahan et al. 2013), which leaves most weights at zero.
 * The same input gives the same weights, bit for bit.
 */
final class ChainTrainer {
  private static final double SMALLEST_GRADIENT = 1e-3;

  /**
   * How to learn.
   *
   * @param epochs passes over the data
   * @param rate FTRL's alpha
   * @param l1 how strongly weights are held at zero
   * @param l2 how strongly weights are held small
   * @param fewest features seen less often are left out
   */
  record Settings(int epochs, double rate, double l1, double l2, int fewest) {}

  /**
   * A labelled sequence.
   *
   * @param features the hashes for each word, and one more row for the end
   * @param blocked words that may bear no label
   * @param path the state after each word
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Sequence(int[][] features, boolean[] blocked, int[] path) {}

  private final Chain chain;
  private final Settings settings;
  private final FeatureCounts counts = new FeatureCounts();
  private float[] z;
  private float[] norm;
  private float[] w;

  ChainTrainer(Chain chain, Settings settings) {
    this.chain = chain;
    this.settings = settings;
  }

  /**
   * Replaces the features' hashes by numbers, which all later training goes by; features that are
   * seen too seldom are left out.
   */
  List<Sequence> number(List<Sequence> sequences) {
    for (Sequence sequence : sequences) {
      for (int[] row : sequence.features) {
        counts.count(row);
      }
    }
    counts.close(settings.fewest);
    for (Sequence sequence : sequences) {
      for (int t = 0; t < sequence.features.length; t++) {
        sequence.features[t] = counts.numbers(sequence.features[t]);
      }
    }
    return sequences;
  }

  /** Learns from sequences that {@link #number} has numbered. */
  Weights train(List<Sequence> sequences) {
    List<Sequence> numbered = new ArrayList<>(sequences);
    int size = counts.size() * chain.columns;
    z = new float[size];
    norm = new float[size];
    w = new float[size];
    Random random = new Random(1);
    ChainSums sums = new ChainSums(chain);
    for (int epoch = 0; epoch < settings.epochs; epoch++) {
      Collections.shuffle(numbered, random);
      for (Sequence sequence : numbered) {
        learn(sequence, sums);
      }
    }
    return weights();
  }

  private void learn(Sequence sequence, ChainSums sums) {
    int length = sequence.path.length;
    float[][] scores = new float[length + 1][chain.columns];
    for (int t = 0; t <= length; t++) {
      for (int feature : sequence.features[t]) {
        int at = feature * chain.columns;
        for (int c = 0; c < chain.columns; c++) {
          scores[t][c] += w[at + c];
        }
      }
    }
    sums.read(scores, sequence.blocked);
    double[] probability = new double[chain.steps];
    double[] gradient = new double[chain.columns];
    int state = 0;
    for (int t = 0; t < length; t++) {
      java.util.Arrays.fill(gradient, 0);
      sums.steps(t, probability);
      probability[chain.step(state, sequence.path[t])] -= 1;
      for (int k = 0; k < chain.steps; k++) {
        for (int c : chain.scored(k)) {
          gradient[c] += probability[k];
        }
      }
      update(sequence.features[t], gradient);
      state = sequence.path[t];
    }
    java.util.Arrays.fill(gradient, 0);
    double[] ends = new double[chain.states];
    sums.ends(ends);
    ends[state] -= 1;
    for (int s = 0; s < chain.states; s++) {
      for (int c : chain.end(s)) {
        gradient[c] += ends[s];
      }
    }
    update(sequence.features[length], gradient);
  }

  private void update(int[] features, double[] gradient) {
    for (int c = 0; c < gradient.length; c++) {
      double g = gradient[c];
      if (Math.abs(g) > SMALLEST_GRADIENT) {
        for (int feature : features) {
          update(feature * chain.columns + c, g);
        }
      }
    }
  }

  private void update(int at, double g) {
    double before = norm[at];
    double after = Math.sqrt(before * before + g * g);
    norm[at] = (float) after;
    z[at] += (float) (g - (after - before) / settings.rate * w[at]);
    double push = z[at];
    if (Math.abs(push) <= settings.l1) {
      w[at] = 0;
    } else {
      double shrunk = push - Math.signum(push) * settings.l1;
      w[at] = (float) (-shrunk / ((1 + after) / settings.rate + settings.l2));
    }
  }

  /** The weights that are not zero, rounded to 1/64: finer ones change no decision. */
  private Weights weights() {
    int[] hashes = counts.hashes();
    int rows = 0;
    int cells = 0;
    for (int i = 0; i < hashes.length; i++) {
      int filled = 0;
      for (int c = 0; c < chain.columns; c++) {
        filled += rounded(i * chain.columns + c) == 0 ? 0 : 1;
      }
      rows += filled > 0 ? 1 : 0;
      cells += filled;
    }
    int[] kept = new int[rows];
    int[] offsets = new int[rows + 1];
    byte[] column = new byte[cells];
    float[] weight = new float[cells];
    int row = 0;
    int cell = 0;
    for (int i = 0; i < hashes.length; i++) {
      int begin = cell;
      for (int c = 0; c < chain.columns; c++) {
        float value = rounded(i * chain.columns + c);
        if (value != 0) {
          column[cell] = (byte) c;
          weight[cell++] = value;
        }
      }
      if (cell > begin) {
        kept[row++] = hashes[i];
        offsets[row] = cell;
      }
    }
    return new Weights(chain.columns, kept, offsets, column, weight);
  }

  private float rounded(int at) {
    return Math.round(w[at] * 64) / 64f;
  }
}
