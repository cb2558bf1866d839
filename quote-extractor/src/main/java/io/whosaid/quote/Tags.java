package io.whosaid.quote;

import java.util.Arrays;
import java.util.List;
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
    mendNames(words, tags);
    return tags;
  }

  /**
   * The model, trained on the web's English, takes names that it does not know for verbs and
   * adjectives. Where capitals mean something, a capital inside a sentence, or before a verb, is a
   * name's.
   */
  private static void mendNames(String[] words, String[] tags) {
    int capitals = 0;
    for (String word : words) {
      capitals += isCapital(word) ? 1 : 0;
    }
    if (capitals * 2 > words.length + 2) {
      return;
    }
    for (int i = 0; i < words.length; i++) {
      boolean doubtful = List.of("VERB", "ADJ", "INTJ", "X", "ADV").contains(tags[i]);
      if (!doubtful || !isCapital(words[i]) || words[i].length() < 3) {
        continue;
      }
      boolean inside = i > 0 && Character.isLetterOrDigit(words[i - 1].charAt(0));
      boolean subject =
          i + 1 < words.length && tags[i + 1].equals("VERB") && !tags[i].equals("ADV");
      if (inside && !tags[i].equals("ADV") && !tags[i].equals("ADJ")) {
        tags[i] = words[i].endsWith("'s") ? "PROPN+PART" : "PROPN";
      } else if (subject && !inside && !words[i].endsWith("ing")) {
        tags[i] = "PROPN";
      }
    }
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.charAt(0));
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
