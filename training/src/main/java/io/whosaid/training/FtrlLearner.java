package io.whosaid.training;

import io.whosaid.quote.internal.crf.ForwardBackward;
import io.whosaid.quote.internal.crf.LinearChainCrf;
import io.whosaid.quote.internal.crf.Weights;
import io.whosaid.training.CrfTrainer.Sequence;
import io.whosaid.training.CrfTrainer.Settings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** One run of a {@link CrfTrainer}: the weights during training. */
final class FtrlLearner {
  private static final double SMALLEST_GRADIENT = 1e-3;

  private final LinearChainCrf chain;
  private final Settings settings;
  private final ForwardBackward sums;
  private final float[] z;
  private final float[] norm;
  private final float[] w;

  /** {@code features} is how many there are. */
  FtrlLearner(LinearChainCrf chain, Settings settings, int features) {
    this.chain = chain;
    this.settings = settings;
    sums = new ForwardBackward(chain);
    z = new float[features * chain.columns];
    norm = new float[z.length];
    w = new float[z.length];
  }

  void learn(List<Sequence> sequences) {
    List<Sequence> shuffled = new ArrayList<>(sequences);
    Random random = new Random(1);
    for (int epoch = 0; epoch < settings.epochs(); epoch++) {
      Collections.shuffle(shuffled, random);
      for (Sequence sequence : shuffled) {
        learn(sequence);
      }
    }
  }

  private void learn(Sequence sequence) {
    int length = sequence.path().length;
    float[][] scores = new float[length + 1][chain.columns];
    for (int t = 0; t <= length; t++) {
      for (int feature : sequence.features()[t]) {
        int at = feature * chain.columns;
        for (int c = 0; c < chain.columns; c++) {
          scores[t][c] += w[at + c];
        }
      }
    }
    sums.read(scores, sequence.blocked());
    double[] probability = new double[chain.steps];
    double[] gradient = new double[chain.columns];
    int state = 0;
    for (int t = 0; t < length; t++) {
      Arrays.fill(gradient, 0);
      sums.steps(t, probability);
      probability[chain.step(state, sequence.path()[t])] -= 1;
      for (int k = 0; k < chain.steps; k++) {
        for (int c : chain.scored(k)) {
          gradient[c] += probability[k];
        }
      }
      update(sequence.features()[t], gradient);
      state = sequence.path()[t];
    }
    Arrays.fill(gradient, 0);
    double[] ends = new double[chain.states];
    sums.ends(ends);
    ends[state] -= 1;
    for (int s = 0; s < chain.states; s++) {
      for (int c : chain.end(s)) {
        gradient[c] += ends[s];
      }
    }
    update(sequence.features()[length], gradient);
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
    z[at] += (float) (g - (after - before) / settings.rate() * w[at]);
    double push = z[at];
    if (Math.abs(push) <= settings.l1()) {
      w[at] = 0;
    } else {
      double shrunk = push - Math.signum(push) * settings.l1();
      w[at] = (float) (-shrunk / ((1 + after) / settings.rate() + settings.l2()));
    }
  }

  /** The weights that are not zero, rounded to 1/64: finer ones change no decision. */
  Weights weights(int[] hashes) {
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
    return new Weights(chain.columns, new Weights.Rows(kept, offsets, column, weight));
  }

  private float rounded(int at) {
    return Math.round(w[at] * 64) / 64f;
  }
}
