package io.whosaid.attribution.internal.entities;

import io.whosaid.attribution.internal.lexicon.Lexicons;
import io.whosaid.attribution.internal.names.Name;
import io.whosaid.attribution.internal.text.TokenizedDocument;
import io.whosaid.attribution.internal.text.Word;
import java.util.Set;

/**
 * Tells which names stand where towns, sites and bodies stand, and persons hardly ever. For one
 * document.
 */
final class ImpersonalContext {
  /** Prepositions before which no person stands. */
  private static final Set<String> LOCATING =
      Set.of(
          "in",
          "near",
          "across",
          "throughout",
          "outside",
          "inside",
          "around",
          "into",
          "on",
          "at",
          "via");

  private static final Set<String> LISTING = Set.of("and", "or", ",");

  /** What a place is said to be: "the town of". */
  private static final Set<String> SETTLEMENTS =
      Set.of(
          "town",
          "city",
          "village",
          "suburb",
          "hamlet",
          "island",
          "port",
          "district",
          "county",
          "region",
          "province",
          "parish",
          "site",
          "website");

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  private final Lexicons lexicons;
  private final TokenizedDocument reading;

  ImpersonalContext(Lexicons lexicons, TokenizedDocument reading) {
    this.lexicons = lexicons;
    this.reading = reading;
  }

  /** "in Overlea", "on Chatterly", "Harrowgill and Stenmoor in Alaska", "Overlea residents". */
  boolean isLocated(Name name) {
    int sentence = reading.word(name.from()).sentence();
    int before = name.phrase() - 1;
    if (reading.within(before, sentence) && LOCATING.contains(reading.word(before).lower())) {
      return true;
    }
    if (name.words() > 1 || reading.word(name.to() - 1).possessive()) {
      return false;
    }
    int next = name.to();
    boolean listed =
        reading.within(next + 1, sentence)
            && LISTING.contains(reading.word(next).lower())
            && reading.word(next + 1).capitalised();
    return isInPlace(next, sentence)
        || (listed && isInPlace(next + 2, sentence))
        || isTownOfState(next, sentence)
        || isBeforePeople(next, sentence)
        || isBehindSettlement(before, sentence);
  }

  /** Whether "in California" stands at {@code in}. */
  private boolean isInPlace(int in, int sentence) {
    return reading.within(in + 1, sentence)
        && reading.word(in).lower().equals("in")
        && isPlace(reading.word(in + 1));
  }

  /** Whether ", Ohio" stands at {@code comma}. */
  private boolean isTownOfState(int comma, int sentence) {
    return reading.within(comma + 1, sentence)
        && reading.word(comma).text().equals(",")
        && isPlace(reading.word(comma + 1))
        && !reading.word(comma + 1).possessive();
  }

  private boolean isPlace(Word word) {
    return lexicons.places().sort(word.core()).isPresent();
  }

  /** Whether "residents" stands at {@code noun}. */
  private boolean isBeforePeople(int noun, int sentence) {
    return reading.within(noun, sentence)
        && reading.word(noun).is("NOUN")
        && lexicons.roles().isPlural(reading.word(noun).lower());
  }

  /** Whether "the town of" or "a site called" ends at {@code of}. */
  private boolean isBehindSettlement(int of, int sentence) {
    return reading.within(of - 1, sentence)
        && (reading.word(of).lower().equals("of") || reading.word(of).lower().equals("called"))
        && SETTLEMENTS.contains(reading.word(of - 1).lower());
  }

  /** "Quarrick, a mining company", "Quarrick declined to renew its lease": what bodies are. */
  boolean isBody(Name name) {
    if (name.words() > 1 || reading.word(name.to() - 1).possessive()) {
      return false;
    }
    int sentence = reading.word(name.from()).sentence();
    int at = name.to();
    if (reading.within(at + 1, sentence)
        && reading.word(at).text().equals(",")
        && ARTICLES.contains(reading.word(at + 1).lower())) {
      return isInstitutionPhrase(at + 2, sentence);
    }
    if (!reading.within(at, sentence) || !reading.word(at).is("VERB", "AUX")) {
      return false;
    }
    while (reading.within(at, sentence) && reading.word(at).is("VERB", "AUX", "PART", "ADV")) {
      at++;
    }
    return reading.within(at, sentence) && reading.word(at).lower().equals("its");
  }

  /** Whether the noun phrase at {@code from} ends with "company": "Canadian mining company". */
  private boolean isInstitutionPhrase(int from, int sentence) {
    int at = from;
    while (reading.within(at, sentence) && reading.word(at).is("ADJ", "NOUN", "PROPN")) {
      at++;
    }
    return at > from
        && reading.word(at - 1).is("NOUN")
        && !reading.word(at - 1).possessive()
        && lexicons.nouns().isInstitution(reading.word(at - 1).lower());
  }
}
