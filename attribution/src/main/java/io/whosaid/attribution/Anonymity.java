package io.whosaid.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds the phrases by which a text keeps a source unnamed. */
final class Anonymity {
  private enum Strength {
    /** The source asked not to be named: counts anywhere near the mention. */
    ASKED,
    /** Counts only in the mention itself: "unnamed". */
    INSIDE,
    /** Says but that the source knows: "familiar with the matter". */
    CLOSE
  }

  private static final int LONGEST_PHRASE = 7;
  private static final Set<String> SAME =
      Set.of("he", "she", "the", "they", "all", "both", "that", "neither");

  private final Map<String, Strength> phrases = new HashMap<>();
  private final Set<String> firstWords = new HashSet<>();

  Anonymity() {
    Lexicon.rows("anonymity.tsv", 2)
        .forEach(row -> put(row[0], Strength.valueOf(row[1].toUpperCase(Locale.ROOT))));
  }

  private void put(String phrase, Strength strength) {
    phrases.put(phrase, strength);
    firstWords.add(phrase.substring(0, (phrase + " ").indexOf(' ')));
  }

  /** Whether the mention itself says so: "who spoke on condition of anonymity". */
  boolean isAsked(Source source, Discourse discourse) {
    return holds(
        source.from(), source.to(), Set.of(Strength.ASKED, Strength.INSIDE), true, discourse);
  }

  /** Whether the mention says no more than that the source knows: "familiar with the matter". */
  boolean isClose(Source source, Discourse discourse) {
    return holds(source.from(), source.to(), Set.of(Strength.CLOSE), true, discourse);
  }

  /** Whether the rest of the sentence, or the next one, says so. */
  boolean isAskedNearby(Source source, Discourse discourse) {
    Reading reading = discourse.reading();
    int sentence = reading.word(source.head()).sentence();
    Set<Strength> asked = Set.of(Strength.ASKED);
    if (holds(reading.begin(sentence), reading.end(sentence), asked, false, discourse)) {
      return true;
    }
    int next = sentence + 1;
    return next < reading.sentences()
        && SAME.contains(reading.word(reading.begin(next)).lower())
        && holds(reading.begin(next), reading.end(next), asked, false, discourse);
  }

  private static boolean isLooked(boolean content, int i, Discourse discourse) {
    return content || !discourse.isContent(i);
  }

  private boolean holds(
      int from, int to, Set<Strength> strengths, boolean content, Discourse discourse) {
    for (int i = from; i < to; i++) {
      if (isLooked(content, i, discourse) && holdsAt(i, to, strengths, discourse.reading())) {
        return true;
      }
    }
    return false;
  }

  private boolean holdsAt(int from, int to, Set<Strength> strengths, Reading reading) {
    if (!firstWords.contains(reading.word(from).lower())) {
      return false;
    }
    StringBuilder phrase = new StringBuilder();
    for (int i = from; i < Math.min(to, from + LONGEST_PHRASE); i++) {
      phrase.append(i > from ? " " : "").append(reading.word(i).lower());
      Strength found = phrases.get(phrase.toString());
      if (found != null && strengths.contains(found)) {
        return true;
      }
    }
    return false;
  }
}
