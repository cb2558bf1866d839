package io.whosaid.attribution.internal.lexicon;

import io.whosaid.attribution.internal.text.TokenizedDocument;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Countries, capitals, seats of governments, states and cities, and what their people are called.
 */
public final class Places {
  /** The sorts of place. */
  public enum Sort {
    COUNTRY,
    CAPITAL,
    SEAT,
    STATE,
    REGION,
    CITY;

    /** Whether such a place can stand for a government that speaks. */
    public boolean governs() {
      return this == COUNTRY || this == CAPITAL || this == SEAT;
    }
  }

  private final PhraseTable<Sort> places = PhraseTable.ofNames();
  private final PhraseTable<String> demonyms = PhraseTable.ofNames();
  private final Set<String> states = new HashSet<>();

  private static final Set<String> PARTIES =
      Set.of(
          "Democratic",
          "Republican",
          "Conservative",
          "Labour",
          "Tory",
          "Liberal",
          "Libertarian",
          "Green",
          "Socialist",
          "Communist",
          "GOP",
          "Democrat",
          "Islamist",
          "Christian",
          "Muslim",
          "Jewish",
          "Catholic",
          "European",
          "African",
          "Asian",
          "Latino",
          "Hispanic");

  Places() {
    for (String[] row : Lexicon.rows("places.tsv", 3)) {
      Sort sort = Sort.valueOf(row[1].toUpperCase(java.util.Locale.ROOT));
      places.put(row[0], sort);
      if (sort == Sort.COUNTRY) {
        Lexicon.parts(row[2]).forEach(demonym -> demonyms.put(demonym, row[0]));
      } else if (sort == Sort.STATE) {
        states.add(row[0]);
      }
    }
  }

  /** What sort of place the words are a name of. */
  public Optional<Sort> value(TokenizedDocument reading, int from, int to) {
    return Optional.ofNullable(places.value(reading, from, to));
  }

  public Optional<PhraseTable.Match<Sort>> at(TokenizedDocument reading, int from, int limit) {
    return places.at(reading, from, limit);
  }

  public Optional<Sort> sort(String name) {
    return places.get(name);
  }

  /** Whether {@code word} says of which country, party or faith somebody is: "Chinese". */
  public boolean isAdjective(String word) {
    return demonyms.contains(word) || PARTIES.contains(word);
  }

  /** Whether {@code word} says of which country somebody is: "Chinese", "Russians". */
  public boolean isDemonym(String word) {
    return demonyms.contains(word) || demonyms.contains(Nouns.singular(word));
  }

  /** The country that {@code demonym} belongs to, in lower case. */
  public Optional<String> country(String demonym) {
    return demonyms.get(demonym).map(country -> country.toLowerCase(java.util.Locale.ROOT));
  }

  /** Whether {@code word} is a party and a state: "D-Va.", "R-Texas". */
  public boolean isPartyAndState(String word) {
    if (word.length() < 3 || word.charAt(1) != '-' || "DRIL".indexOf(word.charAt(0)) < 0) {
      return false;
    }
    String state = word.substring(2);
    return states.contains(state) || states.contains(state + ".") || state.length() <= 6;
  }
}
