package io.whosaid.quote.tagger;

/**
 * Sums over all sequences of states: the probability of any part of one. The forward-backward
 * algorithm, scaled at each word. For one sentence at a time and one thread.
 */
final class ChainSums {
  private final Chain chain;
  private double[][] potential = new double[0][];
  private double[][] forward = new double[0][];
  private double[][] backward = new double[0][];
  private double[] ends;
  private int length;
  private double logTotal;

  ChainSums(Chain chain) {
    this.chain = chain;
    this.ends = new double[chain.states];
  }

  /** Reads a sentence's scores; see {@link Chain#best}. */
  void read(float[][] sums, boolean[] blocked) {
    length = sums.length - 1;
    grow();
    for (int t = 0; t < length; t++) {
      potentials(sums[t], blocked[t], potential[t]);
    }
    for (int s = 0; s < chain.states; s++) {
      double sum = 0;
      for (int c : chain.end(s)) {
        sum += sums[length][c];
      }
      ends[s] = StrictMath.exp(sum);
    }
    forward();
    backward();
  }

  private void grow() {
    if (potential.length < length) {
      int capacity = Math.max(length, 2 * potential.length);
      potential = new double[capacity][chain.steps];
      forward = new double[capacity + 1][chain.states];
      backward = new double[capacity + 1][chain.states];
    }
  }

  private void potentials(float[] row, boolean blocked, double[] out) {
    double[] exp = new double[chain.columns];
    for (int c = 0; c < exp.length; c++) {
      exp[c] = row[c] == 0 ? 1 : StrictMath.exp(row[c]);
    }
    for (int k = 0; k < chain.steps; k++) {
      double product = blocked && chain.label[chain.to[k]] != 0 ? 0 : 1;
      for (int c : chain.scored(k)) {
        product *= exp[c];
      }
      out[k] = product;
    }
  }

  private void forward() {
    logTotal = 0;
    java.util.Arrays.fill(forward[0], 0);
    forward[0][0] = 1;
    for (int t = 0; t < length; t++) {
      double[] next = forward[t + 1];
      java.util.Arrays.fill(next, 0);
      for (int k = 0; k < chain.steps; k++) {
        next[chain.to[k]] += forward[t][chain.from[k]] * potential[t][k];
      }
      logTotal += StrictMath.log(scale(next));
    }
    double total = 0;
    for (int s = 0; s < chain.states; s++) {
      total += forward[length][s] * ends[s];
    }
    logTotal += StrictMath.log(total);
  }

  private static double scale(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    for (int i = 0; i < values.length; i++) {
      values[i] /= sum;
    }
    return sum;
  }

  private void backward() {
    System.arraycopy(ends, 0, backward[length], 0, chain.states);
    scale(backward[length]);
    for (int t = length - 1; t >= 0; t--) {
      double[] here = backward[t];
      java.util.Arrays.fill(here, 0);
      for (int k = 0; k < chain.steps; k++) {
        here[chain.from[k]] += backward[t + 1][chain.to[k]] * potential[t][k];
      }
      scale(here);
    }
  }

  /** The logarithm of the sum over all sequences. */
  double logTotal() {
    return logTotal;
  }

  /** Puts the probability of each step at word {@code t} into {@code out}. */
  void steps(int t, double[] out) {
    double sum = 0;
    for (int k = 0; k < chain.steps; k++) {
      out[k] = forward[t][chain.from[k]] * potential[t][k] * backward[t + 1][chain.to[k]];
      sum += out[k];
    }
    for (int k = 0; k < chain.steps; k++) {
      out[k] /= sum;
    }
  }

  /** The probability of ending in each state. */
  void ends(double[] out) {
    double sum = 0;
    for (int s = 0; s < chain.states; s++) {
      out[s] = forward[length][s] * ends[s];
      sum += out[s];
    }
    for (int s = 0; s < chain.states; s++) {
      out[s] /= sum;
    }
  }
}
