package io.whosaid.quote.internal.tagging;

import io.whosaid.quote.internal.crf.Features;
import io.whosaid.quote.internal.crf.ForwardBackward;
import io.whosaid.quote.internal.crf.Weights;
import io.whosaid.quote.internal.passage.TokenContext;
import java.util.ArrayList;
import java.util.List;

/** Finds the words of a passage that may be cues, more of them than are believed in the end. */
final class CueTagger {
  /** What is added to a cue's begin, so that few cues are missed; false ones are dropped later. */
  private static final float EAGERNESS = 2f;

  private static final int BEGIN = 1;

  /** Cues times words of a passage: its cost is bounded, and no article comes near. */
  private static final int MAX_STEPS = 3000;

  private static final int MIN_COUNT = 4;

  private final Weights weights;
  private final Features features = new Features();
  private final ForwardBackward sums = new ForwardBackward(LabelSchemes.CUES);
  private final double[] steps = new double[LabelSchemes.CUES.steps];

  /** The words from {@code from} to before {@code to}, a cue with some probability. */
  record Cue(int from, int to, double probability) {}

  CueTagger(Weights weights) {
    this.weights = weights;
  }

  List<Cue> cues(TokenContext surroundings) {
    int size = surroundings.units.size;
    float[][] scores = new float[size + 1][LabelSchemes.CUES.columns];
    for (int t = 0; t < size; t++) {
      CueFeatures.collect(features, surroundings, t);
      weights.addTo(scores[t], features);
    }
    boolean[] blocked = new boolean[size];
    boolean[] in = inCue(scores, blocked);
    List<Cue> cues = new ArrayList<>();
    for (int from = 0; from < size; from++) {
      if (in[from]) {
        if (cues.isEmpty()) {
          sums.read(scores, blocked);
        }
        int to = from;
        double most = 0;
        while (to < size && in[to]) {
          most = Math.max(most, probability(to));
          to++;
        }
        cues.add(new Cue(from, to, most));
        from = to;
      }
    }
    int most = Math.max(MIN_COUNT, MAX_STEPS / size);
    return cues.size() > most ? likeliest(cues, most) : cues;
  }

  private static List<Cue> likeliest(List<Cue> cues, int most) {
    return cues.stream()
        .sorted((a, b) -> Double.compare(b.probability, a.probability))
        .limit(most)
        .sorted((a, b) -> Integer.compare(a.from(), b.from()))
        .toList();
  }

  private boolean[] inCue(float[][] scores, boolean[] blocked) {
    for (float[] row : scores) {
      row[BEGIN] += EAGERNESS;
    }
    int[] path = LabelSchemes.CUES.best(scores, blocked);
    boolean[] in = new boolean[path.length];
    for (int t = 0; t < in.length; t++) {
      in[t] = LabelSchemes.CUES.label[path[t]] != LabelSchemes.NONE;
    }
    for (float[] row : scores) {
      row[BEGIN] -= EAGERNESS;
    }
    return in;
  }

  private double probability(int t) {
    sums.steps(t, steps);
    double sum = 0;
    for (int k = 0; k < steps.length; k++) {
      sum += LabelSchemes.CUES.label[LabelSchemes.CUES.to[k]] != LabelSchemes.NONE ? steps[k] : 0;
    }
    return sum;
  }
}
