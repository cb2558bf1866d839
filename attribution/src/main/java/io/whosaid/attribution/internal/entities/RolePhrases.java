package io.whosaid.attribution.internal.entities;

import io.whosaid.attribution.internal.lexicon.Gender;
import io.whosaid.attribution.internal.lexicon.Lexicons;
import io.whosaid.attribution.internal.lexicon.Nouns;
import io.whosaid.attribution.internal.lexicon.PhraseTable.Match;
import io.whosaid.attribution.internal.lexicon.Pronouns;
import io.whosaid.attribution.internal.names.Name;
import io.whosaid.attribution.internal.names.Names;
import io.whosaid.attribution.internal.names.PersonAttributes;
import io.whosaid.attribution.internal.text.TokenizedDocument;
import io.whosaid.attribution.internal.text.Word;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what a noun phrase says that somebody is: "a Bloomberg Intelligence analyst", "chief
 * executive of Apple", "the ministry's spokeswoman". For one document.
 */
public final class RolePhrases {
  private static final Set<String> LINKS =
      Set.of("of", "at", "for", "with", "from", "in", "on", "to");
  private static final Set<String> PLACES = Set.of("state", "city", "county", "town", "district");
  private static final Set<String> TOPICS = Set.of("of", "for", "in", "on");

  private static final Set<String> PARTY_ADJECTIVES = Set.of("Democratic", "Republican");

  private static final Set<String> VENUES =
      Set.of(
          " Airport",
          " Amphitheater",
          " Arena",
          " Auditorium",
          " Ballroom",
          " Coliseum",
          " Convention Center",
          " Convention Centre",
          " Hall",
          " Hotel",
          " Plaza",
          " Square",
          " Stadium");

  private final Lexicons lexicons;
  private final TokenizedDocument reading;
  private final Names names;

  public RolePhrases(Lexicons lexicons, TokenizedDocument reading, Names names) {
    this.lexicons = lexicons;
    this.reading = reading;
    this.names = names;
  }

  private boolean isUnit(int i, int to) {
    Word word = reading.word(i);
    boolean joins =
        word.is("DET", "ADP", "CCONJ") && i + 1 < to && reading.word(i + 1).capitalised();
    return names.isName(i) || word.is("NOUN", "ADJ", "PROPN") || joins || word.capitalised();
  }

  /**
   * The role that ends before word {@code to}: that of "chief executive" in "Apple's chief
   * executive".
   */
  Optional<Match<Gender>> roleEndingAt(int to, int limit) {
    Word last = reading.word(to - 1);
    boolean noun =
        last.is("NOUN", "PROPN")
            || last.allCapitals()
            || limit < to - 1
            || last.lower().endsWith("ian");
    return last.possessive() || !noun
        ? Optional.empty()
        : lexicons.roles().endingAt(reading, to, limit);
  }

  /** What the words {@code from} to {@code to} say; nothing when their head is no role. */
  public PersonAttributes read(int from, int to) {
    int chunk = chunkEnd(from, to);
    if (chunk == from || (names.isName(chunk - 1) && !endsInRole(chunk, from))) {
      return PersonAttributes.NONE;
    }
    Optional<Match<Gender>> head = roleEndingAt(chunk, from);
    if (head.isEmpty()) {
      return PersonAttributes.NONE;
    }
    int roleTo = topicEnd(secondRole(chunk, to), to);
    PersonAttributes before = before(head.get(), from, roleTo);
    if (before.affiliation().isPresent() && isNamedTopic(roleTo, to)) {
      before = before(head.get(), from, to);
    }
    return before.affiliation().isPresent()
        ? before
        : affiliationAfter(roleTo, to)
            .or(() -> bodyAfter(roleTo, to))
            .map(before::withAffiliation)
            .orElse(before);
  }

  /** Whether the name that ends before word {@code to} is a role in capitals: "VP Analyst". */
  private boolean endsInRole(int to, int floor) {
    Name name = names.at(to - 1).orElseThrow();
    boolean titled =
        name.words() > 1
            && name.from() >= floor
            && name.outlet().isEmpty()
            && !lexicons.firstNames().contains(reading.word(name.from()).core());
    return titled
        && lexicons
            .roles()
            .endingAt(reading, to, name.from())
            .filter(role -> role.from() == name.from() || isBodyBefore(name, role.from()))
            .isPresent();
  }

  /** "Acme" in "Acme President". */
  private boolean isBodyBefore(Name name, int role) {
    return reading.word(name.from()).is("PROPN") && role > name.from();
  }

  /** The role {@code head} with the words before it, back to {@code floor} at most. */
  PersonAttributes before(Match<Gender> head, int floor, int roleTo) {
    int begin = outsideBody(head.from(), roleTo);
    int roleFrom = begin;
    while (roleFrom > floor && isModifier(roleFrom - 1)) {
      roleFrom--;
    }
    Optional<Name> owner =
        roleFrom > floor
            ? names.at(roleFrom - 1).filter(name -> !isNobodys(name))
            : Optional.empty();
    Optional<Name> body = owner.flatMap(name -> holder(name, floor));
    if (body.isPresent()) {
      String role = reading.text(owner.get().from(), roleTo);
      return PersonAttributes.of(role, head.value()).withAffiliation(body.get().text());
    }
    int tail = owner.isPresent() ? tailEnd(roleFrom, begin) : roleFrom;
    PersonAttributes role = PersonAttributes.of(reading.text(tail, roleTo), head.value());
    return owner.map(name -> role.withAffiliation(ownerText(name, tail, begin))).orElse(role);
  }

  /** "Clinton" in "Clinton's Colorado state director": whose the director of a place is. */
  private Optional<Name> holder(Name place, int floor) {
    int before = place.from() - 1;
    return isPlace(place) && before >= floor && reading.word(before).possessive()
        ? names.at(before)
        : Optional.empty();
  }

  /**
   * "chairwoman" in "Florida Democratic Party chairwoman", of which "Party" belongs to the body.
   */
  private int outsideBody(int roleFrom, int roleTo) {
    return names
        .at(roleFrom)
        .filter(name -> name.from() < roleFrom && name.to() < roleTo)
        .filter(name -> name.kind() == Name.Kind.ORGANIZATION)
        .map(Name::to)
        .orElse(roleFrom);
  }

  /** "campaign" in "Clinton campaign spokesman" belongs to the name before it. */
  private int tailEnd(int from, int head) {
    int end = from;
    while (end < head
        && !reading.word(end - 1).possessive()
        && !PLACES.contains(reading.word(end).lower())
        && lexicons.nouns().isInstitution(reading.word(end).lower())) {
      end++;
    }
    return end;
  }

  private String ownerText(Name name, int tail, int role) {
    return name.to() > role ? reading.text(name.from(), role) : withTail(name, tail);
  }

  private String withTail(Name name, int tail) {
    return tail > name.to() ? reading.text(name.from(), tail) : name.text();
  }

  private boolean isModifier(int i) {
    Word word = reading.word(i);
    boolean party = lexicons.roles().contains(word.lower()) && word.is("PROPN", "ADJ", "NOUN");
    boolean demonym = lexicons.places().isAdjective(word.core());
    boolean age = Character.isDigit(word.core().charAt(0));
    if (age || word.possessive() || (names.isName(i) && !demonym && !(party && isAlone(i)))) {
      return false;
    }
    return word.is("ADJ", "NOUN", "PROPN") || word.text().equals("-") || demonym;
  }

  private boolean isAlone(int i) {
    return names.at(i).map(name -> name.words() == 1 && name.outlet().isEmpty()).orElse(true);
  }

  /** Where the words before the first preposition, clause or mark end. */
  int chunkEnd(int from, int to) {
    int i = from;
    boolean noun = false;
    while (i < to) {
      Word word = reading.word(i);
      Optional<Name> name = names.at(i);
      if (name.isPresent() && name.get().from() == i) {
        i = Math.min(to, name.get().to());
        continue;
      }
      boolean goesOn = word.is("DET", "ADJ", "NOUN", "PROPN", "NUM", "ADV", "PART", "X");
      boolean and = word.is("CCONJ") && i > from && roleEndingAt(i, from).isEmpty();
      boolean participle =
          word.is("VERB") && !noun && i + 1 < to && reading.word(i + 1).is("NOUN", "ADJ");
      noun |= word.is("NOUN");
      boolean whose = word.is("PRON") && Pronouns.isPossessive(word.lower());
      boolean role = lexicons.roles().contains(word.lower());
      if (!(goesOn || and || participle || whose || role || word.text().equals("-"))) {
        break;
      }
      i++;
    }
    return i;
  }

  /** Takes "and chief executive" in, of "president and chief executive". */
  private int secondRole(int end, int to) {
    if (end + 1 >= to || !reading.word(end).is("CCONJ")) {
      return end;
    }
    int second = chunkEnd(end + 1, to);
    boolean named = names.firstFrom(end) < names.firstFrom(second);
    boolean role = second > end + 1 && roleEndingAt(second, end + 1).isPresent();
    return role && !named ? second : end;
  }

  /** Takes "of economics" in, of "professor of economics at Yale". */
  private int topicEnd(int from, int to) {
    int end = from;
    while (end + 1 < to && TOPICS.contains(reading.word(end).lower())) {
      int i = end + 1;
      while (i < to
          && !names.isName(i)
          && reading.word(i).is("NOUN", "ADJ", "CCONJ", "DET")
          && !reading.word(i).possessive()) {
        i++;
      }
      boolean nounLast = i > end + 1 && reading.word(i - 1).is("NOUN") && !isBody(end + 1, i);
      if (!nounLast || (i < to && names.isName(i))) {
        break;
      }
      end = i;
    }
    return end;
  }

  /** "of Welfare", to the end, in "the union's VP of Welfare". */
  private boolean isNamedTopic(int of, int to) {
    boolean topic = of + 1 < to && to - of < 5 && TOPICS.contains(reading.word(of).lower());
    for (int i = of + 1; i < to; i++) {
      topic &= reading.word(i).capitalised() || reading.word(i).is("CCONJ");
    }
    return topic;
  }

  /** "the ministry" in "spokesman for the ministry". */
  private Optional<String> bodyAfter(int from, int to) {
    boolean linked = from + 2 < to && LINKS.contains(reading.word(from).lower());
    int end = linked ? chunkEnd(from + 1, to) : from;
    return linked && end > from + 2 && isBody(from + 1, end)
        ? Optional.of(reading.text(from + 1, end))
        : Optional.empty();
  }

  /** Whether the words are "the ministry", "a law firm". */
  private boolean isBody(int from, int to) {
    return reading.word(from).is("DET")
        && lexicons.nouns().isListedInstitution(reading.word(to - 1).lower());
  }

  /** The name that "of", "at", "for" ... bring after word {@code from}. */
  Optional<String> affiliationAfter(int from, int to) {
    int i = from;
    while (i + 1 < to && LINKS.contains(reading.word(i).lower())) {
      boolean in = reading.word(i).lower().equals("in");
      int at = i + 1;
      while (at < to
          && at - i < 6
          && (!names.isName(at) || isAdjective(at, to))
          && reading.word(at).is("DET", "ADJ", "NOUN", "PRON", "ADV", "PROPN")) {
        at++;
      }
      Optional<Name> name = at < to ? names.at(at) : Optional.empty();
      boolean place = name.map(RolePhrases::isPlace).orElse(false);
      if (name.isPresent() && !(in && place) && !isVenue(name.get())) {
        return Optional.of(reading.text(name.get().from(), withUnit(name.get().to(), to)));
      }
      i = at;
    }
    return Optional.empty();
  }

  /** Whether a name is no body's: "African-American" actor, "Family" spokesman, "PAC" chief. */
  private boolean isNobodys(Name name) {
    Word last = reading.word(name.to() - 1);
    boolean single = name.words() == 1 && !last.possessive();
    boolean adjective =
        last.core().indexOf('-') > 0
            || lexicons.places().isAdjective(last.core())
            || PARTY_ADJECTIVES.contains(last.core());
    Nouns nouns = lexicons.nouns();
    boolean common =
        (last.allCapitals() && nouns.isListedInstitution(last.lower()))
            || (last.first() && nouns.isCollective(last.lower()));
    return (last.is("ADJ") && adjective && !last.possessive()) || (single && common);
  }

  /** "Asian" in "Asian affairs". */
  private boolean isAdjective(int i, int to) {
    return i + 1 < to
        && lexicons.places().isAdjective(reading.word(i).core())
        && reading.word(i + 1).is("NOUN");
  }

  /** Whether the name is one of a building where people appear: "Tampa Convention Center". */
  private static boolean isVenue(Name name) {
    return VENUES.stream().anyMatch(name.text()::endsWith);
  }

  private static boolean isPlace(Name name) {
    return name.kind() == Name.Kind.PLACE || name.kind() == Name.Kind.GOVERNMENT;
  }

  /** Takes "'s design unit" in, of "Apple's design unit". */
  public int withUnit(int nameTo, int to) {
    int end = nameTo;
    boolean year = end + 1 < to && reading.word(end).is("NUM") && isUnit(end + 1, to);
    if (!reading.word(nameTo - 1).possessive()) {
      if (isSecondField(nameTo, to)) {
        return nameTo + 2;
      }
      boolean body = end < to && lexicons.nouns().isInstitution(reading.word(end).lower());
      return Math.min(body ? end + 1 : end, to);
    }
    end += year ? 1 : 0;
    while (end < to && isUnit(end, to)) {
      end++;
    }
    return Math.min(end, to);
  }

  /** "and Transport" in "Board of Trade and Transport". */
  private boolean isSecondField(int and, int to) {
    boolean joined =
        and + 1 < to && reading.word(and).is("CCONJ") && reading.word(and + 1).capitalised();
    boolean ends = and + 2 >= to || reading.word(and + 2).is("PUNCT", "VERB", "AUX");
    Optional<Name> name = names.at(and - 1);
    return joined
        && ends
        && name.filter(body -> body.text().contains(" of ")).isPresent()
        && !lexicons.firstNames().contains(reading.word(and + 1).core())
        && lexicons.places().sort(reading.word(and + 1).core()).isEmpty();
  }
}
