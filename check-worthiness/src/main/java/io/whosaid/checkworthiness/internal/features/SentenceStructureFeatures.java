package io.whosaid.checkworthiness.internal.features;

import io.whosaid.checkworthiness.Feature;
import io.whosaid.quote.Sentence;
import io.whosaid.quote.Token;
import java.util.Set;

/** What the build of a sentence tells, whatever its words. */
public final class SentenceStructureFeatures {
  private static final int LONG = 12;
  private static final int SHORT = 8;
  private static final Set<String> PRESENT =
      Set.of(
          "is", "are", "has", "have", "remains", "remain", "'s", "'re", "isn't", "aren't", "ain't");

  private SentenceStructureFeatures() {}

  public static void add(Set<Feature> features, Sentence sentence, AuthorVoice voice) {
    if (voice.words() >= LONG) {
      features.add(Feature.LONG);
    }
    if (voice.words() < SHORT) {
      features.add(Feature.SHORT);
    }
    if (voice.attributed()) {
      features.add(Feature.ATTRIBUTED);
    }
    if (sentence.tokens().stream().noneMatch(token -> token.is("VERB", "AUX"))) {
      features.add(Feature.VERBLESS);
    }
    for (Token token : voice.tokens()) {
      if (token != null && PRESENT.contains(Vocabulary.lower(token.text()))) {
        features.add(Feature.STATE);
      }
    }
  }
}
