package io.whosaid.attribution.internal.names;

import io.whosaid.attribution.internal.lexicon.Lexicons;
import io.whosaid.attribution.internal.lexicon.Nouns;
import io.whosaid.attribution.internal.text.TokenizedDocument;
import io.whosaid.attribution.internal.text.Word;
import java.util.HashSet;
import java.util.Set;

/** Tells which words have a capital only because they open their sentence. For one document. */
final class SentenceOpeners {
  private static final Set<String> PARTICIPLE_ENDINGS = Set.of("ed", "ing");

  private static final Set<String> ADJECTIVE_ENDINGS =
      Set.of("able", "ible", "ful", "less", "ous", "ive", "ish", "ic", "ary");

  private final Lexicons lexicons;
  private final TokenizedDocument reading;
  private final Set<String> midSentence = new HashSet<>();
  private final Set<String> lowerCase = new HashSet<>();

  SentenceOpeners(Lexicons lexicons, TokenizedDocument reading) {
    this.lexicons = lexicons;
    this.reading = reading;
    for (int i = 0; i < reading.size(); i++) {
      Word word = reading.word(i);
      if (!word.first() && word.capitalised() && !reading.headline(word.sentence())) {
        midSentence.add(word.core());
      } else if (!word.capitalised()) {
        lowerCase.add(word.core());
      }
    }
  }

  /** Whether the run is but one word with a capital because it opens its sentence. */
  boolean isNoName(int from, int to) {
    Word word = reading.word(from);
    if (to - from > 1 || !word.first() || midSentence.contains(word.core())) {
      return false;
    }
    if (lexicons.knownEnd(reading, from, to) == to) {
      return false;
    }
    Nouns nouns = lexicons.nouns();
    boolean common =
        nouns.isCollective(word.lower())
            || nouns.isDocument(word.lower())
            || nouns.isInstitution(word.lower())
            || lexicons.roles().contains(word.lower())
            || lexicons.roles().isPlural(word.lower());
    boolean firstName = lexicons.firstNames().contains(word.core());
    boolean name = word.is("PROPN") || word.possessive() || firstName;
    boolean plain = !firstName && (lowerCase.contains(word.lower()) || isVerbOrAdjective(word, to));
    return common || !name || plain;
  }

  /** "Enjoyed walking here?", "Careful owners": by its ending and by what follows it. */
  private boolean isVerbOrAdjective(Word word, int next) {
    if (word.possessive()
        || word.lower().length() < 5
        || !reading.within(next, word.sentence())
        || reading.word(next).capitalised()) {
      return false;
    }
    Word after = reading.word(next);
    boolean verb = ends(word, PARTICIPLE_ENDINGS);
    boolean governs = after.is("DET", "ADP", "PRON", "ADV") || after.lower().endsWith("ing");
    return (verb && governs)
        || ((verb || ends(word, ADJECTIVE_ENDINGS)) && after.is("NOUN", "ADJ"));
  }

  private static boolean ends(Word word, Set<String> endings) {
    return endings.stream().anyMatch(word.lower()::endsWith);
  }
}
