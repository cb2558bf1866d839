package io.whosaid.training;

import io.whosaid.quote.internal.crf.ForwardBackward;
import io.whosaid.quote.internal.names.NameLabels;
import io.whosaid.quote.internal.names.NameNetwork;
import io.whosaid.quote.internal.names.NameTagger;
import io.whosaid.quote.internal.names.NetworkInputs.Input;
import io.whosaid.quote.internal.names.WordVectors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Teaches a {@link NameNetwork} together with the chain above it: conditional likelihood, one
 * sequence at a time, by Adagrad with one rate a row (Duchi et al. 2011), with dropout (Srivastava
 * et al. 2014). The same input gives the same weights, bit for bit.
 */
final class NetworkLearner {
  private static final double SMALLEST_GRADIENT = 2e-3;
  private static final float RATE = .15f;
  private static final float DROPPED_UNITS = .4f;
  private static final float DROPPED_FEATURES = .15f;
  private static final float DROPPED_GROUPS = .05f;

  /**
   * A labelled sequence.
   *
   * @param inputs what the net is told of each word, its features by their numbers
   * @param path the state after each word
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Sequence(List<Input> inputs, int[] path) {}

  private final NameNetwork net;
  private final WordVectors vectors;
  private final ForwardBackward sums = new ForwardBackward(NameLabels.CHAIN);
  private final Random random = new Random(1);

  NetworkLearner(NameNetwork net, WordVectors vectors) {
    this.net = net;
    this.vectors = vectors;
  }

  /** Goes through all sequences {@code passes} times, by steps that shrink to a tenth. */
  void learn(List<Sequence> sequences, int passes) {
    Rates rates = new Rates(net);
    List<Sequence> shuffled = new ArrayList<>(sequences);
    long done = 0;
    for (int pass = 0; pass < passes; pass++) {
      Collections.shuffle(shuffled, random);
      for (Sequence sequence : shuffled) {
        rates.rate = RATE * (1 - .9f * done / ((float) passes * shuffled.size()));
        learn(sequence, rates);
        done++;
      }
    }
  }

  private void learn(Sequence sequence, Rates rates) {
    int length = sequence.path().length;
    List<Step> steps = new ArrayList<>();
    float[][] scores = new float[length + 1][NameLabels.CHAIN.columns];
    for (int t = 0; t < length; t++) {
      Step step = new Step(sequence.inputs().get(t));
      scores[t] = net.columns(step.hidden);
      steps.add(step);
    }
    sums.read(scores, NameTagger.blocked(length));
    double[] probability = new double[NameLabels.CHAIN.steps];
    float[] gradient = new float[NameLabels.CHAIN.columns];
    int state = 0;
    for (int t = 0; t < length; t++) {
      int next = sequence.path()[t];
      sums.steps(t, probability);
      probability[NameLabels.CHAIN.step(state, next)] -= 1;
      Arrays.fill(gradient, 0);
      float greatest = 0;
      for (int k = 0; k < probability.length; k++) {
        for (int c : NameLabels.CHAIN.scored(k)) {
          gradient[c] += (float) probability[k];
          greatest = Math.max(greatest, Math.abs(gradient[c]));
        }
      }
      if (greatest > SMALLEST_GRADIENT) {
        steps.get(t).descend(gradient, rates);
      }
      state = next;
    }
  }

  /** One word on its way through the net and back. */
  private final class Step {
    private final float[] numbers;
    private final int[] features;
    private final float[] hidden;

    Step(Input input) {
      numbers = NameNetwork.numbers(input, vectors);
      int size = vectors.size();
      for (int from = 0; from < numbers.length; from += size) {
        if (random.nextFloat() < DROPPED_GROUPS) {
          Arrays.fill(numbers, from, from + size, 0);
        }
      }
      features = input.features().clone();
      for (int i = 0; i < features.length; i++) {
        features[i] = random.nextFloat() < DROPPED_FEATURES ? 0 : features[i];
      }
      hidden = net.hidden(numbers, features);
      for (int k = 0; k < hidden.length; k++) {
        boolean kept = hidden[k] > 0 && random.nextFloat() >= DROPPED_UNITS;
        hidden[k] = kept ? hidden[k] / (1 - DROPPED_UNITS) : 0;
      }
    }

    void descend(float[] gradient, Rates rates) {
      float[] back = new float[NameNetwork.HIDDEN];
      float squares = squares(hidden);
      for (int c = 0; c < gradient.length; c++) {
        float g = gradient[c];
        NameNetwork.addScaled(back, net.byColumn[c], g);
        float step = rates.step(rates.columns, c, g * g * squares);
        NameNetwork.addScaled(net.byColumn[c], hidden, -step * g);
      }
      for (int k = 0; k < back.length; k++) {
        back[k] = hidden[k] > 0 ? back[k] / (1 - DROPPED_UNITS) : 0;
      }
      float backSquares = squares(back);
      for (int i = 0; i < numbers.length; i++) {
        float x = numbers[i];
        if (x != 0) {
          float step = rates.step(rates.numbers, i, x * x * backSquares);
          NameNetwork.addScaled(net.byNumber[i], back, -step * x);
        }
      }
      for (int feature : features) {
        if (feature > 0) {
          float step = rates.step(rates.features, feature, backSquares);
          NameNetwork.addScaled(net.byFeature[feature], back, -step);
        }
      }
      NameNetwork.addScaled(net.bias[0], back, -rates.step(rates.bias, 0, backSquares));
    }
  }

  private static float squares(float[] row) {
    float sum = 0;
    for (float x : row) {
      sum += x * x;
    }
    return sum;
  }

  /** How far each row is moved: the less, the more it has been moved. */
  private static final class Rates {
    private static final float FIRST_SQUARES = .1f;

    private final float[] numbers;
    private final float[] features;
    private final float[] columns;
    private final float[] bias;
    private float rate;

    Rates(NameNetwork net) {
      numbers = new float[net.byNumber.length];
      features = new float[net.byFeature.length];
      columns = new float[net.byColumn.length];
      bias = new float[1];
    }

    float step(float[] squares, int row, float more) {
      squares[row] += more;
      return rate / (float) Math.sqrt(squares[row] + FIRST_SQUARES);
    }
  }
}
