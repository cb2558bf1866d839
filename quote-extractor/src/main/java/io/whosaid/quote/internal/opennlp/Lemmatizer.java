package io.whosaid.quote.internal.opennlp;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Dictionary forms of words, by Apache OpenNLP's lemmatizer for verbs and nouns. The lemmatizer is
 * by far the slowest model, so what it said of a word and tag alone is remembered, up to a bound.
 */
public final class Lemmatizer {
  private static final int MAX_REMEMBERED = 50_000;
  private static final int MAX_WORD_LENGTH = 40;

  private static final String NOTHING_LEFT = "_";

  private final CompactModel model;
  private final Map<String, String> remembered = new ConcurrentHashMap<>();

  public Lemmatizer(CompactModel model) {
    this.model = model;
  }

  /** The lemma of {@code word}: lower case for all but names. */
  public String of(String word, String tag) {
    if (tag.equals("PROPN")) {
      return word;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    boolean inflected = tag.equals("VERB") || tag.equals("AUX") || tag.equals("NOUN");
    if (!inflected || word.length() > MAX_WORD_LENGTH) {
      return lower;
    }
    String key = tag + ' ' + lower;
    String lemma = remembered.get(key);
    if (lemma == null) {
      lemma = lemma(lower, tag);
      lemma = lemma.isBlank() || lemma.equals("O") ? lower : lemma.toLowerCase(Locale.ROOT);
      if (remembered.size() < MAX_REMEMBERED) {
        remembered.put(key, lemma);
      }
    }
    return lemma;
  }

  /** What OpenNLP's {@code LemmatizerME} gives for a word that stands alone. */
  private String lemma(String lower, String tag) {
    double[] scores = new double[model.getNumOutcomes()];
    LemmatizerFeatures.add(model, lower, tag, scores);
    String lemma = EditScript.apply(model.best(scores), lower);
    return lemma.isEmpty() ? NOTHING_LEFT : lemma;
  }
}
