package io.whosaid.quote.internal.opennlp;

import java.util.List;

/**
 * Tags parts of speech with Apache OpenNLP's model, greedily: a beam would hardly ever find another
 * tag, and the best outcome needs neither exponentials nor sorting. For one document and one
 * thread.
 */
public final class PosTagger {
  private final CompactModel model;
  private final PosFeatures features;

  public PosTagger(CompactModel model) {
    this.model = model;
    this.features = new PosFeatures(model);
  }

  /** One tag for each of {@code words}. */
  public String[] of(String[] words) {
    PosFeatures.Word[] known = features.of(words);
    String[] tags = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      tags[i] = model.best(features.scores(known, tags, i));
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
}
