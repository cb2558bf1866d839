package io.whosaid.training;

import io.whosaid.quote.internal.crf.Features;
import io.whosaid.quote.internal.passage.TokenContext;
import io.whosaid.quote.internal.tagging.ArgumentFeatures;
import io.whosaid.quote.internal.tagging.CueContext;
import io.whosaid.quote.internal.tagging.CueFeatures;
import io.whosaid.quote.internal.tagging.LabelSchemes;
import io.whosaid.training.CrfTrainer.Sequence;
import java.util.Arrays;

/** Makes labelled sequences of features for the trainer. */
final class Sequences {
  private static final int[] NOTHING = {};

  private final Features features = new Features();

  /** A passage's words, each in a cue or not. */
  Sequence cues(TrainingExample lesson, int passage) {
    TokenContext surroundings = lesson.surroundings.get(passage);
    int size = surroundings.units.size;
    int[][] rows = new int[size + 1][];
    boolean[] cues = lesson.cues(passage);
    int[] path = new int[size];
    for (int t = 0; t < size; t++) {
      CueFeatures.collect(features, surroundings, t);
      rows[t] = features.toArray();
      path[t] = cues[t] ? 1 : 0;
    }
    rows[size] = NOTHING;
    return new Sequence(rows, new boolean[size], path);
  }

  /** A passage's words, each in the source or the content of one cue or in none. */
  Sequence arguments(TokenContext surroundings, int from, int to, int[] labels) {
    CueContext cue = new CueContext(surroundings, from, to);
    int size = labels.length;
    int[][] rows = new int[size + 1][];
    boolean[] blocked = new boolean[size];
    for (int t = 0; t < size; t++) {
      ArgumentFeatures.collect(features, surroundings, t);
      int[] shared = features.toArray();
      ArgumentFeatures.collect(features, cue, t);
      rows[t] = Arrays.copyOf(shared, shared.length + features.size());
      System.arraycopy(features.toArray(), 0, rows[t], shared.length, features.size());
      blocked[t] = t >= from && t < to;
    }
    ArgumentFeatures.collectEnd(features, cue);
    rows[size] = features.toArray();
    return new Sequence(rows, blocked, path(labels));
  }

  /** A single decision among the states of a chain of one step. */
  static Sequence decision(Features features, int state) {
    return new Sequence(
        new int[][] {features.toArray(), NOTHING}, new boolean[1], new int[] {state});
  }

  private static int[] path(int[] labels) {
    int[] path = new int[labels.length];
    int sources = 0;
    int contents = 0;
    int former = LabelSchemes.NONE;
    for (int t = 0; t < labels.length; t++) {
      sources = labels[t] == LabelSchemes.SOURCE ? 1 : sources;
      boolean begins = labels[t] == LabelSchemes.CONTENT && former != LabelSchemes.CONTENT;
      contents = begins ? Math.min(2, contents + 1) : contents;
      path[t] = LabelSchemes.state(labels[t], sources, contents);
      former = labels[t];
    }
    return path;
  }
}
