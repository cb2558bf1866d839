package io.whosaid.attribution.internal.rules;

import io.whosaid.attribution.internal.lexicon.AnonymityPhrases;
import io.whosaid.attribution.internal.lexicon.AnonymityPhrases.Strength;
import io.whosaid.attribution.internal.mentions.DocumentContext;
import io.whosaid.attribution.internal.mentions.SourceMention;
import io.whosaid.attribution.internal.text.TokenizedDocument;
import java.util.Set;

/** Finds whether a document keeps a source unnamed. */
final class Anonymity {
  private static final Set<String> SAME =
      Set.of("he", "she", "the", "they", "all", "both", "that", "neither");

  private final DocumentContext discourse;
  private final AnonymityPhrases phrases;

  Anonymity(DocumentContext discourse) {
    this.discourse = discourse;
    this.phrases = discourse.lexicons().anonymity();
  }

  /** Whether the mention itself says so: "who spoke on condition of anonymity". */
  boolean isAsked(SourceMention source) {
    return holds(source.from(), source.to(), Set.of(Strength.ASKED, Strength.INSIDE), true);
  }

  /** Whether the mention says no more than that the source knows: "familiar with the matter". */
  boolean isClose(SourceMention source) {
    return holds(source.from(), source.to(), Set.of(Strength.CLOSE), true);
  }

  /** Whether the rest of the sentence, or the next one, says so. */
  boolean isAskedNearby(SourceMention source) {
    TokenizedDocument reading = discourse.reading();
    int sentence = reading.word(source.head()).sentence();
    Set<Strength> asked = Set.of(Strength.ASKED);
    if (holds(reading.begin(sentence), reading.end(sentence), asked, false)) {
      return true;
    }
    int next = sentence + 1;
    return next < reading.sentences()
        && SAME.contains(reading.word(reading.begin(next)).lower())
        && holds(reading.begin(next), reading.end(next), asked, false);
  }

  private boolean holds(int from, int to, Set<Strength> strengths, boolean content) {
    for (int i = from; i < to; i++) {
      if ((content || !discourse.isContent(i))
          && phrases.isAt(discourse.reading(), i, to, strengths)) {
        return true;
      }
    }
    return false;
  }
}
