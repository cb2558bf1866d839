package io.whosaid.quote.internal.crf;

import java.util.Arrays;

/**
 * Sums over all sequences of states: the probability of any part of one. The forward-backward
 * algorithm, scaled at each word. For one sentence at a time and one thread.
 */
public final class ForwardBackward {
  private static final double HUGE = 1e200;

  private final LinearChainCrf chain;
  private final int states;
  private final int steps;
  private final double[] exp;
  private final double[] ends;
  private double[] potential = new double[0];
  private double[] forward = new double[0];
  private double[] backward = new double[0];
  private int length;
  private double logTotal;
  private double scales;

  public ForwardBackward(LinearChainCrf chain) {
    this.chain = chain;
    states = chain.states;
    steps = chain.steps;
    ends = new double[states];
    exp = new double[chain.columns];
  }

  /** Reads a sentence's scores, for {@link #logTotal} only; see {@link LinearChainCrf#best}. */
  public void readForward(float[][] sums, boolean[] blocked) {
    length = sums.length - 1;
    grow();
    for (int t = 0; t < length; t++) {
      potentials(sums[t], blocked[t], t * steps);
    }
    for (int s = 0; s < states; s++) {
      double sum = 0;
      for (int c : chain.end(s)) {
        sum += sums[length][c];
      }
      ends[s] = Exp.of(sum);
    }
    forward();
  }

  /** Reads a sentence's scores; see {@link LinearChainCrf#best}. */
  public void read(float[][] sums, boolean[] blocked) {
    readForward(sums, blocked);
    backward();
  }

  private void grow() {
    if (potential.length < length * steps) {
      int capacity = 2 * length;
      potential = new double[capacity * steps];
      forward = new double[(capacity + 1) * states];
      backward = new double[(capacity + 1) * states];
    }
  }

  private void potentials(float[] row, boolean blocked, int at) {
    for (int c = 0; c < exp.length; c++) {
      exp[c] = row[c] == 0 ? 1 : Exp.of(row[c]);
    }
    for (int k = 0; k < steps; k++) {
      double product = blocked && chain.label[chain.to[k]] != 0 ? 0 : 1;
      for (int c : chain.scored(k)) {
        product *= exp[c];
      }
      potential[at + k] = product;
    }
  }

  private void forward() {
    logTotal = 0;
    scales = 1;
    Arrays.fill(forward, 0, states, 0);
    forward[0] = 1;
    for (int t = 0; t < length; t++) {
      int here = t * states;
      int next = here + states;
      Arrays.fill(forward, next, next + states, 0);
      for (int k = 0; k < steps; k++) {
        forward[next + chain.to[k]] += forward[here + chain.from[k]] * potential[t * steps + k];
      }
      count(scale(forward, next));
    }
    double total = 0;
    for (int s = 0; s < states; s++) {
      total += forward[length * states + s] * ends[s];
    }
    count(total);
    logTotal += StrictMath.log(scales);
  }

  private void count(double scale) {
    if (scale > HUGE || scale < 1 / HUGE) {
      logTotal += StrictMath.log(scale);
      return;
    }
    scales *= scale;
    if (scales > HUGE || scales < 1 / HUGE) {
      logTotal += StrictMath.log(scales);
      scales = 1;
    }
  }

  private double scale(double[] values, int from) {
    double sum = 0;
    for (int s = from; s < from + states; s++) {
      sum += values[s];
    }
    for (int s = from; s < from + states; s++) {
      values[s] /= sum;
    }
    return sum;
  }

  private void backward() {
    System.arraycopy(ends, 0, backward, length * states, states);
    scale(backward, length * states);
    for (int t = length - 1; t >= 0; t--) {
      int here = t * states;
      int next = here + states;
      Arrays.fill(backward, here, next, 0);
      for (int k = 0; k < steps; k++) {
        backward[here + chain.from[k]] += backward[next + chain.to[k]] * potential[t * steps + k];
      }
      scale(backward, here);
    }
  }

  /** The logarithm of the sum over all sequences. */
  public double logTotal() {
    return logTotal;
  }

  /** Puts the probability of each step at word {@code t} into {@code out}. */
  public void steps(int t, double[] out) {
    double sum = 0;
    int here = t * states;
    for (int k = 0; k < steps; k++) {
      out[k] =
          forward[here + chain.from[k]]
              * potential[t * steps + k]
              * backward[here + states + chain.to[k]];
      sum += out[k];
    }
    for (int k = 0; k < steps; k++) {
      out[k] /= sum;
    }
  }

  /** The probability of ending in each state. */
  public void ends(double[] out) {
    double sum = 0;
    for (int s = 0; s < states; s++) {
      out[s] = forward[length * states + s] * ends[s];
      sum += out[s];
    }
    for (int s = 0; s < states; s++) {
      out[s] /= sum;
    }
  }
}
