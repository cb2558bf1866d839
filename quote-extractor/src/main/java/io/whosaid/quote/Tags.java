package io.whosaid.quote;

import java.util.Arrays;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;

/**
 * Tags parts of speech with Apache OpenNLP's model, greedily: its features do not look at former
 * tags, so a beam would find the same, and the best outcome needs neither exponentials nor sorting.
 * For one document and one thread.
 */
final class Tags {

  private final POSContextGenerator features;
  private final Map<String, Context> parameters;
  private final String[] outcomes;

  @SuppressWarnings("unchecked") // documented as the second data structure of a model
  Tags(POSModel model) {
    this.features = model.getFactory().getPOSContextGenerator();
    AbstractModel weights = (AbstractModel) model.getArtifact("pos.model");
    Object[] data = weights.getDataStructures();
    this.parameters = (Map<String, Context>) data[1];
    this.outcomes = (String[]) data[2];
  }

  /** One tag for each of {@code words}. */
  String[] of(String[] words) {
    String[] tags = new String[words.length];
    double[] scores = new double[outcomes.length];
    for (int i = 0; i < words.length; i++) {
      Arrays.fill(scores, 0);
      for (String feature : features.getContext(i, words, tags, null)) {
        Context context = parameters.get(feature);
        if (context != null) {
          add(context, scores);
        }
      }
      tags[i] = outcomes[best(scores)];
    }
    return tags;
  }

  private static void add(Context context, double[] scores) {
    int[] which = context.getOutcomes();
    double[] weights = context.getParameters();
    for (int i = 0; i < which.length; i++) {
      scores[which[i]] += weights[i];
    }
  }

  private static int best(double[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }
}
