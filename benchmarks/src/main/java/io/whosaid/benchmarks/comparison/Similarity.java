package io.whosaid.benchmarks.comparison;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How other checkers decide whether a source has a quotation. */
final class Similarity {
  /** What many of them take for near enough. */
  static final double THRESHOLD = 0.90;

  private Similarity() {}

  /** The quotation without the marks around it. */
  static String bare(String quote) {
    return quote.substring(1, quote.length() - 1);
  }

  /** Whether the source has the same characters. */
  static boolean isExact(QuotePair pair) {
    return pair.source().contains(bare(pair.quote()));
  }

  /**
   * One less the edits from the most similar stretch of the source to the quotation, as a share of
   * the quotation's characters (Sellers 1980); case does not count.
   */
  static double ofCharacters(QuotePair pair) {
    String quote = bare(pair.quote()).toLowerCase(Locale.ROOT);
    String source = pair.source().toLowerCase(Locale.ROOT);
    int[] column = new int[quote.length() + 1];
    for (int i = 0; i <= quote.length(); i++) {
      column[i] = i;
    }
    int best = column[quote.length()];
    for (int j = 0; j < source.length(); j++) {
      int diagonal = column[0];
      for (int i = 1; i <= quote.length(); i++) {
        int same = diagonal + (quote.charAt(i - 1) == source.charAt(j) ? 0 : 1);
        diagonal = column[i];
        column[i] = Math.min(same, 1 + Math.min(column[i], column[i - 1]));
      }
      best = Math.min(best, column[quote.length()]);
    }
    return 1 - best / (double) quote.length();
  }

  /** The share of the quotation's words that the most similar sentence of the source has. */
  static double ofWords(QuotePair pair) {
    Set<String> quote = words(bare(pair.quote()));
    double best = 0;
    for (String sentence : pair.source().split("(?<=[.]) ", -1)) {
      Set<String> shared = new HashSet<>(quote);
      shared.retainAll(words(sentence));
      best = Math.max(best, shared.size() / (double) quote.size());
    }
    return best;
  }

  private static Set<String> words(String text) {
    List<String> words = Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1));
    Set<String> set = new HashSet<>(words);
    set.remove("");
    return set;
  }
}
