package io.whosaid.attribution.internal.lexicon;

import io.whosaid.attribution.internal.text.TokenizedDocument;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Phrases by which a text keeps a source unnamed: "on condition of anonymity". */
public final class AnonymityPhrases {
  /** How much a phrase says. */
  public enum Strength {
    /** The source asked not to be named: counts anywhere near the mention. */
    ASKED,
    /** Counts only in the mention itself: "unnamed". */
    INSIDE,
    /** Says but that the source knows: "familiar with the matter". */
    CLOSE
  }

  private static final int MAX_PHRASE_LENGTH = 7;

  private final Map<String, Strength> phrases = new HashMap<>();
  private final Set<String> firstWords = new HashSet<>();

  AnonymityPhrases() {
    Lexicon.rows("anonymity.tsv", 2)
        .forEach(row -> put(row[0], Strength.valueOf(row[1].toUpperCase(Locale.ROOT))));
  }

  private void put(String phrase, Strength strength) {
    phrases.put(phrase, strength);
    firstWords.add(phrase.substring(0, (phrase + " ").indexOf(' ')));
  }

  /** Whether a phrase of one of the {@code strengths} begins at {@code from}. */
  public boolean isAt(TokenizedDocument reading, int from, int to, Set<Strength> strengths) {
    if (!firstWords.contains(reading.word(from).lower())) {
      return false;
    }
    StringBuilder phrase = new StringBuilder();
    for (int i = from; i < Math.min(to, from + MAX_PHRASE_LENGTH); i++) {
      phrase.append(i > from ? " " : "").append(reading.word(i).lower());
      Strength found = phrases.get(phrase.toString());
      if (found != null && strengths.contains(found)) {
        return true;
      }
    }
    return false;
  }
}
