package io.whosaid.attribution.internal.mentions;

import io.whosaid.attribution.internal.lexicon.Lexicons;
import io.whosaid.attribution.internal.names.Name;
import io.whosaid.attribution.internal.names.Names;
import io.whosaid.attribution.internal.text.TokenizedDocument;
import io.whosaid.attribution.internal.text.Word;
import java.util.Optional;
import java.util.Set;

/** Finds what relative pronouns stand for: "Smith" in "Smith, a doctor, who said". */
final class Antecedents {
  /** The words {@code from} to {@code to}. */
  record Phrase(int from, int to) {}

  private static final Set<String> PERSONAL = Set.of("who", "whom", "whose");

  private final Lexicons lexicons;
  private final TokenizedDocument reading;
  private final Names names;
  private final HeadFinder heads;

  Antecedents(Lexicons lexicons, TokenizedDocument reading, Names names, HeadFinder heads) {
    this.lexicons = lexicons;
    this.reading = reading;
    this.names = names;
    this.heads = heads;
  }

  /** What the pronoun {@code relative} stands for: the name or the noun before it. */
  Optional<Phrase> of(int relative) {
    int sentence = reading.word(relative).sentence();
    int end = relative;
    while (reading.within(end - 1, sentence) && isAside(reading.word(end - 1))) {
      end--;
    }
    int last = end;
    int begin = nounPhrase(end, sentence);
    boolean who = reading.word(relative).lower().startsWith("who");
    for (int i = 0; i < 3 && begin < end && isLinked(begin, sentence); i++) {
      if (who ? isPerson(end - 1) : isThing(end - 1)) {
        break;
      }
      end = begin - 1;
      begin = nounPhrase(end, sentence);
    }
    if (begin == end) {
      return who ? manyOrFormer(end, sentence) : Optional.empty();
    }
    if (!who && !tells(begin, end)) {
      return Optional.empty();
    }
    Optional<Name> apposed = nameBefore(begin, sentence);
    return Optional.of(
        apposed.isPresent() && (!names.isName(end - 1) || isRole(end - 1))
            ? new Phrase(apposed.get().from(), apposed.get().to())
            : new Phrase(begin, last));
  }

  private boolean isRole(int i) {
    return lexicons.roles().contains(reading.word(i).lower());
  }

  /** A mark, or what stands between marks: "(D-Conn.),". */
  private boolean isAside(Word word) {
    return word.is("PUNCT") || lexicons.places().isPartyAndState(word.core());
  }

  /** "those" in "those who said"; and what the first "who" stands for in "who ... and who". */
  private Optional<Phrase> manyOrFormer(int end, int sentence) {
    if (!reading.within(end - 1, sentence)) {
      return Optional.empty();
    }
    if (lexicons.nouns().isCollective(reading.word(end - 1).lower())) {
      return Optional.of(new Phrase(end - 1, end));
    }
    for (int i = end - 2; reading.word(end - 1).is("CCONJ") && reading.within(i, sentence); i--) {
      boolean first = i > 0 && !reading.word(i - 1).is("CCONJ");
      if (first && PERSONAL.contains(reading.word(i).lower())) {
        return of(i);
      }
    }
    return Optional.empty();
  }

  /** Whether what "which" and "that" mean is a body's name, or a noun that is known to tell. */
  private boolean tells(int begin, int end) {
    Optional<Name> name = names.at(end - 1);
    if (name.isPresent()) {
      return name.get().kind() == Name.Kind.ORGANIZATION;
    }
    String noun = reading.word(heads.of(begin, end)).lower();
    return lexicons.nouns().isDocument(noun)
        || lexicons.nouns().isInstitution(noun)
        || lexicons.nouns().isCollective(noun)
        || lexicons.roles().contains(noun)
        || lexicons.roles().isPlural(noun);
  }

  /** Where the noun phrase that ends before {@code end} begins. */
  private int nounPhrase(int end, int sentence) {
    int begin = end;
    while (reading.within(begin - 1, sentence)
        && end - begin < 8
        && (names.isName(begin - 1)
            || reading.word(begin - 1).is("NOUN", "PROPN", "ADJ", "NUM", "DET"))) {
      begin--;
    }
    return begin;
  }

  /** Whether "who" can go with the word {@code i}. */
  private boolean isPerson(int i) {
    String noun = reading.word(i).lower();
    return names
            .at(i)
            .filter(name -> !isPlaced(name))
            .map(name -> name.kind().maybePerson())
            .orElse(false)
        || isRole(i)
        || lexicons.roles().isPlural(noun)
        || lexicons.nouns().isCollective(noun);
  }

  /** "Westphalia" in "the opposition in Westphalia". */
  private boolean isPlaced(Name name) {
    int before = name.from() - 1;
    return name.words() < 3
        && reading.within(before, reading.word(name.from()).sentence())
        && reading.word(before).lower().equals("in");
  }

  /** Whether "which" and "that" can go with the word {@code i} rather than with what governs it. */
  private boolean isThing(int i) {
    Optional<Name> name = names.at(i);
    return lexicons.nouns().isDocument(reading.word(i).lower())
        || (name.isPresent() && name.get().kind() == Name.Kind.ORGANIZATION);
  }

  /** Whether a preposition hangs the phrase on a noun before it. */
  private boolean isLinked(int begin, int sentence) {
    return reading.within(begin - 2, sentence)
        && reading.word(begin - 1).is("ADP")
        && (names.isName(begin - 2)
            || reading.word(begin - 2).is("NOUN", "PROPN", "ADJ")
            || isRole(begin - 2));
  }

  /** "Smith" in "Smith, a doctor, who said". */
  private Optional<Name> nameBefore(int phrase, int sentence) {
    int comma = phrase - 1;
    return reading.within(comma - 1, sentence) && reading.word(comma).text().equals(",")
        ? names.at(comma - 1).filter(name -> name.kind().maybePerson())
        : Optional.empty();
  }
}
