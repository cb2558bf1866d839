package io.whosaid.quote;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;

/**
 * Dictionary forms of words, by Apache OpenNLP's lemmatizer for verbs and nouns. The lemmatizer is
 * by far the slowest model, so what it said of a word and tag alone is remembered, up to a bound.
 */
final class Lemmas {
  private static final int MOST_REMEMBERED = 50_000;
  private static final int LONGEST_WORD = 40;

  private final LemmatizerModel model;
  private final Map<String, String> remembered = new ConcurrentHashMap<>();

  Lemmas(LemmatizerModel model) {
    this.model = model;
  }

  /** The lemma of {@code word}: lower case for all but names. */
  String of(String word, String tag) {
    if (tag.equals("PROPN")) {
      return word;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    boolean inflected = tag.equals("VERB") || tag.equals("AUX") || tag.equals("NOUN");
    if (!inflected || word.length() > LONGEST_WORD) {
      return lower;
    }
    String key = tag + ' ' + lower;
    String lemma = remembered.get(key);
    if (lemma == null) {
      lemma = new LemmatizerME(model).lemmatize(new String[] {lower}, new String[] {tag})[0];
      lemma = lemma.isBlank() || lemma.equals("O") ? lower : lemma.toLowerCase(Locale.ROOT);
      if (remembered.size() < MOST_REMEMBERED) {
        remembered.put(key, lemma);
      }
    }
    return lemma;
  }
}
