package io.whosaid.quote.internal.crf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A finite automaton that labels a sequence: which state may follow which, and which columns of the
 * weights score that step. A linear-chain conditional random field (Lafferty et al. 2001) whose
 * steps share columns: the score of a step at a word is the sum of its columns' scores there.
 */
public final class LinearChainCrf {
  /** How many columns of weights there are. */
  public final int columns;

  public final int states;
  public final int steps;
  final int[] from;
  public final int[] to;
  private final int[][] scored;
  private final int[][] ends;

  /** Which label a state bears; 0 is "none" and the only one allowed where a word is blocked. */
  public final int[] label;

  private final List<int[]> stepsFrom;

  /** Builds a chain; state 0 is where it begins. */
  public static final class Builder {
    private final int columns;
    private final List<Integer> labels = new ArrayList<>();
    private final List<int[]> ends = new ArrayList<>();
    private final List<int[]> steps = new ArrayList<>();
    private final List<int[]> scored = new ArrayList<>();

    public Builder(int columns) {
      this.columns = columns;
    }

    /** A state and the columns that score a sequence's end there. */
    public Builder state(int label, int... end) {
      labels.add(label);
      ends.add(end);
      return this;
    }

    public Builder step(int from, int to, int... columnsScored) {
      steps.add(new int[] {from, to});
      scored.add(columnsScored);
      return this;
    }

    public LinearChainCrf build() {
      return new LinearChainCrf(this);
    }
  }

  private LinearChainCrf(Builder builder) {
    columns = builder.columns;
    states = builder.labels.size();
    steps = builder.steps.size();
    from = builder.steps.stream().mapToInt(step -> step[0]).toArray();
    to = builder.steps.stream().mapToInt(step -> step[1]).toArray();
    scored = builder.scored.toArray(int[][]::new);
    ends = builder.ends.toArray(int[][]::new);
    label = builder.labels.stream().mapToInt(Integer::intValue).toArray();
    stepsFrom = new ArrayList<>();
    for (int s = 0; s < states; s++) {
      List<Integer> leaving = new ArrayList<>();
      for (int k = 0; k < steps; k++) {
        if (from[k] == s) {
          leaving.add(k);
        }
      }
      stepsFrom.add(leaving.stream().mapToInt(Integer::intValue).toArray());
    }
  }

  /** The step between two states; throws IllegalArgumentException when there is none. */
  public int step(int fromState, int toState) {
    for (int k : stepsFrom.get(fromState)) {
      if (to[k] == toState) {
        return k;
      }
    }
    throw new IllegalArgumentException("no step from state " + fromState + " to " + toState);
  }

  /** The states that can be reached from {@code state} in one step. */
  public int[] stepsFrom(int state) {
    return stepsFrom.get(state);
  }

  public int[] scored(int step) {
    return scored[step];
  }

  public int[] end(int state) {
    return ends[state];
  }

  /**
   * The best sequence of states.
   *
   * @param sums the columns' scores for each word, and one more row for the end
   * @param blocked words that may bear no label
   * @return the state after each word
   */
  public int[] best(float[][] sums, boolean[] blocked) {
    int length = sums.length - 1;
    double[] score = new double[states];
    Arrays.fill(score, Double.NEGATIVE_INFINITY);
    score[0] = 0;
    byte[][] back = new byte[length][states];
    double[] next = new double[states];
    for (int t = 0; t < length; t++) {
      Arrays.fill(next, Double.NEGATIVE_INFINITY);
      float[] row = sums[t];
      for (int k = 0; k < steps; k++) {
        if (blocked[t] && label[to[k]] != 0) {
          continue;
        }
        double sum = score[from[k]];
        for (int c : scored[k]) {
          sum += row[c];
        }
        if (sum > next[to[k]]) {
          next[to[k]] = sum;
          back[t][to[k]] = (byte) from[k];
        }
      }
      double[] swap = score;
      score = next;
      next = swap;
    }
    int best = 0;
    for (int s = 0; s < states; s++) {
      for (int c : ends[s]) {
        score[s] += sums[length][c];
      }
      best = score[s] > score[best] ? s : best;
    }
    int[] path = new int[length];
    for (int t = length - 1; t >= 0; t--) {
      path[t] = best;
      best = back[t][best];
    }
    return path;
  }

  /** The score of a sequence of states. */
  public double score(float[][] sums, int[] path) {
    double sum = 0;
    int state = 0;
    for (int t = 0; t < path.length; t++) {
      for (int c : scored[step(state, path[t])]) {
        sum += sums[t][c];
      }
      state = path[t];
    }
    for (int c : ends[state]) {
      sum += sums[path.length][c];
    }
    return sum;
  }
}
