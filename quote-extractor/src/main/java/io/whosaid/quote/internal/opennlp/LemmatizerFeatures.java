package io.whosaid.quote.internal.opennlp;

/**
 * What speaks for each way to the lemma of a word that stands alone: the features of Apache
 * OpenNLP's {@code DefaultLemmatizerContextGenerator}, with which its model was trained, but
 * without a string for each.
 */
final class LemmatizerFeatures {
  private static final int MAX_PREFIX_LENGTH = 5;
  private static final int MAX_SUFFIX_LENGTH = 7;

  private final CompactModel model;
  private final double[] scores;

  private LemmatizerFeatures(CompactModel model, double[] scores) {
    this.model = model;
    this.scores = scores;
  }

  /** Adds the weights for {@code word}, in lower case, where it is tagged {@code tag}. */
  static void add(CompactModel model, String word, String tag, double[] scores) {
    new LemmatizerFeatures(model, scores).add(word, tag);
  }

  private void add(String word, String tag) {
    int length = word.length();
    add("w0=", word, 0, length);
    add("t0=", tag, 0, tag.length());
    add("p_1=bos", word, 0, 0);
    add("p_1=bost0=", tag, 0, tag.length());
    add("p_1=bosw0=", word, 0, length);
    add("suf=null", word, 0, 0); // so the model was trained
    for (int suffix = 2; suffix <= MAX_SUFFIX_LENGTH; suffix++) {
      add("suf=", word, Math.max(length - suffix, 0), length);
    }
    add("pre=null", word, 0, 0);
    for (int prefix = 2; prefix <= MAX_PREFIX_LENGTH; prefix++) {
      add("pre=", word, 0, Math.min(prefix, length));
    }
    if (word.indexOf('-') >= 0) {
      add("h", word, 0, 0);
    }
    if (word.chars().anyMatch(c -> c >= '0' && c <= '9')) {
      add("d", word, 0, 0);
    }
  }

  private void add(String name, String text, int begin, int end) {
    model.add(model.row(name, text, begin, end), scores);
  }
}
