package io.whosaid.attribution.internal.entities;

import io.whosaid.attribution.internal.lexicon.Lexicons;
import io.whosaid.attribution.internal.names.Name;
import io.whosaid.attribution.internal.names.Names;
import io.whosaid.attribution.internal.names.PersonAttributes;
import io.whosaid.attribution.internal.text.TokenizedDocument;
import io.whosaid.attribution.internal.text.Word;
import java.util.List;
import java.util.Locale;

/**
 * Notes with each entity the words that stand round its names and say what it is: "Republican",
 * "presidential" and "candidate" of "Republican presidential candidate Ben Carson, a neurosurgeon".
 * For one document.
 */
final class EntityDescriptors {
  private static final int BEFORE = 7;
  private static final int AFTER = 14;

  private final Lexicons lexicons;
  private final TokenizedDocument reading;
  private final Names names;
  private final List<PersonAttributes> portraits;

  EntityDescriptors(
      Lexicons lexicons, TokenizedDocument reading, Names names, List<PersonAttributes> portraits) {
    this.lexicons = lexicons;
    this.reading = reading;
    this.names = names;
    this.portraits = portraits;
  }

  /** Notes what the name with this number says of {@code entity}. */
  void note(int number, Entity entity) {
    Name name = names.get(number);
    if (name.kind().maybePerson()) {
      PersonAttributes portrait = portraits.get(number);
      portrait.role().ifPresent(role -> words(role, entity));
      portrait.affiliation().ifPresent(body -> words(body, entity));
    } else if (name.kind() != Name.Kind.ORGANIZATION) {
      return;
    }
    before(name, entity);
    after(name, entity);
    state(name, entity);
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

  /** "Florida Sen. Marco Rubio", "Marco Rubio of Florida", "Rubio, a senator from Florida". */
  private void state(Name name, Entity entity) {
    int sentence = reading.word(name.from()).sentence();
    int from = Math.max(reading.begin(sentence), Math.min(name.phrase(), name.from()) - 3);
    int to = Math.min(reading.end(sentence), name.to() + 2);
    for (int i = from; i < to; i++) {
      boolean before =
          i < name.from() && !reading.word(i).possessive() && !isBroken(i, name.from());
      boolean of = i > name.to() && reading.word(i - 1).lower().equals("of");
      if (before || of) {
        lexicons.states().at(reading, i, to).ifPresent(entity::isOf);
      }
    }
  }

  private boolean isBroken(int from, int to) {
    for (int i = from; i < to; i++) {
      if (reading.word(i).is("VERB", "AUX", "ADP", "CCONJ", "SCONJ")
          || reading.word(i).text().equals(",")) {
        return true;
      }
    }
    return false;
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
    boolean state = lexicons.places().isPartyAndState(word.core());
    if (state) {
      lexicons.states().of(word.core().substring(2)).ifPresent(entity::isOf);
    }
    boolean party = state || word.core().length() == 1;
    if (party && word.core().startsWith("R")) {
      entity.describe("republican");
    } else if (party && word.core().startsWith("D")) {
      entity.describe("democrat");
    }
  }
}
