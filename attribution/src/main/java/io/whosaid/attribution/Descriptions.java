package io.whosaid.attribution;

import java.util.List;
import java.util.Locale;

/**
 * Notes with each entity the words that stand round its names and say what it is: "Republican",
 * "presidential" and "candidate" of "Republican presidential candidate Ben Carson, a neurosurgeon".
 * For one document.
 */
final class Descriptions {
  private static final int BEFORE = 7;
  private static final int AFTER = 14;

  private final Lexicons lexicons;
  private final Reading reading;
  private final Names names;
  private final List<Portrait> portraits;

  Descriptions(Lexicons lexicons, Reading reading, Names names, List<Portrait> portraits) {
    this.lexicons = lexicons;
    this.reading = reading;
    this.names = names;
    this.portraits = portraits;
  }

  /** Notes what the name with this number says of {@code entity}. */
  void note(int number, Entity entity) {
    Name name = names.get(number);
    if (!name.kind().maybePerson()) {
      return;
    }
    Portrait portrait = portraits.get(number);
    portrait.role().ifPresent(role -> words(role, entity));
    portrait.affiliation().ifPresent(body -> words(body, entity));
    before(name, entity);
    after(name, entity);
  }

  private void words(String phrase, Entity entity) {
    for (String word : phrase.toLowerCase(Locale.ROOT).split("[ -]+", 12)) {
      entity.describe(word);
    }
  }

  private void before(Name name, Entity entity) {
    int sentence = reading.word(name.from()).sentence();
    int floor = Math.max(reading.begin(sentence), name.from() - BEFORE);
    for (int i = name.from() - 1; i >= floor && isNominal(i); i--) {
      note(reading.word(i), entity);
    }
  }

  private void after(Name name, Entity entity) {
    int sentence = reading.word(name.from()).sentence();
    int end = Math.min(reading.end(sentence), name.to() + AFTER);
    if (name.to() >= end || reading.word(name.to() - 1).possessive()) {
      return;
    }
    String mark = reading.word(name.to()).text();
    if (!mark.equals(",") && !mark.equals("(") && !mark.equals("-")) {
      return;
    }
    boolean apposed = name.to() + 1 < end && reading.word(name.to() + 1).is("DET");
    for (int i = name.to() + 1; i < end; i++) {
      Word word = reading.word(i);
      if (word.is("PUNCT", "VERB", "AUX") || (names.isName(i) && !apposed)) {
        party(word, entity);
        break;
      }
      note(word, entity);
    }
  }

  private boolean isNominal(int i) {
    Word word = reading.word(i);
    return !word.text().equals(",") && (word.is("NOUN", "PROPN", "ADJ") || names.isName(i));
  }

  private void note(Word word, Entity entity) {
    if (word.isWord() && (!lexicons.isSmall(word) || word.lower().equals("former"))) {
      entity.describe(word.lower());
      lexicons.places().country(word.core()).ifPresent(entity::describe);
    }
    party(word, entity);
  }

  private void party(Word word, Entity entity) {
    boolean party = lexicons.places().isPartyAndState(word.core()) || word.core().length() == 1;
    if (party && word.core().startsWith("R")) {
      entity.describe("republican");
    } else if (party && word.core().startsWith("D")) {
      entity.describe("democrat");
    }
  }
}
