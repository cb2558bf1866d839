package io.whosaid.quote.internal.tagging;

import io.whosaid.quote.internal.crf.Features;
import io.whosaid.quote.internal.crf.ForwardBackward;
import io.whosaid.quote.internal.crf.Weights;
import io.whosaid.quote.internal.passage.TokenContext;
import io.whosaid.quote.internal.passage.WordHashes;

/** Finds the source and the content of each cue of a passage. */
final class ArgumentTagger {
  private static final int THAT = WordHashes.of("that");

  private final Weights weights;
  private final Features features = new Features();
  private final ForwardBackward sums = new ForwardBackward(LabelSchemes.ARGUMENTS);

  ArgumentTagger(Weights weights) {
    this.weights = weights;
  }

  /** The scores of a passage's words that are the same for all of its cues. */
  float[][] shared(TokenContext surroundings) {
    int size = surroundings.units.size;
    float[][] scores = new float[size + 1][LabelSchemes.ARGUMENTS.columns];
    for (int t = 0; t < size; t++) {
      ArgumentFeatures.collect(features, surroundings, t);
      weights.addTo(scores[t], features);
    }
    return scores;
  }

  Proposal propose(TokenContext surroundings, float[][] shared, CueTagger.Cue found) {
    CueContext cue = new CueContext(surroundings, found.from(), found.to());
    int size = surroundings.units.size;
    float[][] scores = new float[size + 1][];
    boolean[] blocked = new boolean[size];
    for (int t = 0; t < size; t++) {
      scores[t] = shared[t].clone();
      ArgumentFeatures.collect(features, cue, t);
      weights.addTo(scores[t], features);
      blocked[t] = t >= cue.from && t < cue.to;
    }
    scores[size] = shared[size].clone();
    ArgumentFeatures.collectEnd(features, cue);
    weights.addTo(scores[size], features);
    int[] path = LabelSchemes.ARGUMENTS.best(scores, blocked);
    sums.readForward(scores, blocked);
    double likelihood = LabelSchemes.ARGUMENTS.score(scores, path) - sums.logTotal();
    int[] labels = new int[size];
    for (int t = 0; t < size; t++) {
      labels[t] = LabelSchemes.ARGUMENTS.label[path[t]];
    }
    mendThatClause(surroundings, cue.to, labels);
    return new Proposal(cue, labels, found.probability(), likelihood);
  }

  /** A content of "that" and no verb goes on to the sentence's end: "that they". */
  private static void mendThatClause(TokenContext s, int that, int[] labels) {
    int size = labels.length;
    if (that >= size || labels[that] != LabelSchemes.CONTENT || s.units.word(that) != THAT) {
      return;
    }
    int end = that;
    while (end < size && labels[end] == LabelSchemes.CONTENT) {
      end++;
    }
    if (end == that + 1 || s.verbs(that, end) > 0) {
      return;
    }
    while (end < size && labels[end] == LabelSchemes.NONE && !s.units.isSentenceEnd(end)) {
      labels[end++] = LabelSchemes.CONTENT;
    }
  }
}
