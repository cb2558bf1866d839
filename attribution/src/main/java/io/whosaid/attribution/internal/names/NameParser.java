package io.whosaid.attribution.internal.names;

import io.whosaid.attribution.internal.lexicon.Gender;
import io.whosaid.attribution.internal.lexicon.Lexicons;
import io.whosaid.attribution.internal.lexicon.Nouns;
import io.whosaid.attribution.internal.lexicon.PhraseTable.Match;
import io.whosaid.attribution.internal.lexicon.Titles.Sort;
import io.whosaid.attribution.internal.lexicon.Titles.Title;
import io.whosaid.attribution.internal.text.TokenizedDocument;
import io.whosaid.attribution.internal.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Cuts runs of capitalised words into names, and reads the titles between them. */
final class NameParser {
  private static final Set<String> TITLES_THAT_ARE_SURNAMES =
      Set.of(
          "King",
          "Prince",
          "Bishop",
          "Dean",
          "Judge",
          "Major",
          "Marshal",
          "Pope",
          "Master",
          "Don",
          "Justice",
          "Chief",
          "Queen",
          "Cardinal",
          "Deacon",
          "Private",
          "Sergeant",
          "Brother",
          "Constable",
          "Chancellor",
          "Warden",
          "Sheikh",
          "Lord",
          "Page",
          "Abbot",
          "Coach",
          "Imam",
          "Saint",
          "Reporter",
          "Agent",
          "Alderman",
          "Author",
          "Ensign",
          "Principal",
          "Provost",
          "Singer",
          "Delegate",
          "Consul",
          "Rabbi");

  private static final Set<String> ROLE_ENDINGS =
      Set.of("ist", "man", "woman", "person", "smith", "wright", "keeper", "maker", "master");

  private static final Set<String> BEFORE_TITLES =
      Set.of("Former", "Acting", "Deputy", "Then", "Interim", "Ex", "Late", "Outgoing", "Incoming");

  private static final Set<String> HONORIFICS = Set.of("Mr.", "Mrs.", "Ms.", "Mr", "Mrs", "Ms");

  private final Lexicons lexicons;
  private final TokenizedDocument reading;
  private final NameKinds kinds;

  NameParser(Lexicons lexicons, TokenizedDocument reading, NameKinds kinds) {
    this.lexicons = lexicons;
    this.reading = reading;
    this.kinds = kinds;
  }

  /** The names of one run, in order; none when it is but a title. */
  List<Name> names(NameRuns.Run run) {
    List<Name> names = new ArrayList<>();
    PersonAttributes portrait = PersonAttributes.NONE;
    int phrase = run.from();
    boolean role = run.from() + 2 < run.to() && isRoleBeforeName(run.from(), run);
    int at = role ? run.from() + 1 : skipOpeners(run);
    if (role) {
      portrait = PersonAttributes.of(reading.text(run.from(), at), Gender.UNKNOWN);
    }
    while (at < run.to()) {
      Optional<Match<Title>> title = titleAt(at, run);
      if (title.isPresent()) {
        portrait = read(title.get(), portrait, names, phrase, at);
        at = title.get().to();
        continue;
      }
      int end = segmentEnd(at, run.to());
      Name name = kinds.name(at, end, phrase, portrait);
      names.add(name);
      boolean modifier = name.kind() != Name.Kind.PERSON;
      portrait =
          modifier ? PersonAttributes.NONE.withAffiliation(name.text()) : PersonAttributes.NONE;
      phrase = modifier ? at : end;
      at = end;
    }
    return names;
  }

  /** Skips "Embattled" in "Embattled Mayor Smith", and "Chinese" in "Chinese President Xi". */
  private int skipOpeners(NameRuns.Run run) {
    int at = run.from();
    while (at + 1 < run.to() && opens(at, run)) {
      at++;
    }
    return at;
  }

  /**
   * "Striker" in "Striker Jan Hale": a word that is no first name before one, and a surname behind
   * it.
   */
  private boolean isRoleBeforeName(int at, NameRuns.Run run) {
    Word word = reading.word(at);
    boolean role = lexicons.roles().contains(word.lower()) || hasRoleEnding(word.lower());
    return role
        && !word.possessive()
        && !word.allCapitals()
        && !lexicons.firstNames().contains(word.core())
        && lexicons.firstNames().contains(reading.word(at + 1).core())
        && !reading.word(at + 1).possessive()
        && lexicons.knownEnd(reading, at, run.to()) == at
        && titleAt(at, run).isEmpty()
        && !lexicons.bodies().isHead(reading.word(run.to() - 1).core());
  }

  private static boolean hasRoleEnding(String word) {
    return word.length() > 5 && ROLE_ENDINGS.stream().anyMatch(word::endsWith);
  }

  private boolean opens(int at, NameRuns.Run run) {
    Word word = reading.word(at);
    if (lexicons.knownEnd(reading, at, run.to()) > at + 1) {
      return false;
    }
    if (titleAt(at, run).isPresent()) {
      return false;
    }
    boolean nextIsPerson =
        titleAt(at + 1, run).isPresent()
            || lexicons.firstNames().contains(reading.word(at + 1).core());
    if (lexicons.places().isAdjective(word.core())) {
      return nextIsPerson;
    }
    boolean field = at > 0 && reading.word(at - 1).lower().equals("of");
    return nextIsPerson
        && ((word.first() && word.is("ADJ", "VERB", "ADV", "ADP", "DET", "SCONJ"))
            || (field && !Nouns.singular(word.lower()).equals(word.lower())));
  }

  private Optional<Match<Title>> titleAt(int at, NameRuns.Run run) {
    return lexicons
        .titles()
        .at(reading, at, run.to())
        .filter(title -> !isPartOfBody(title, run.to()))
        .filter(title -> title.to() < run.to() || !isAddressed(at));
  }

  /** "Singer" in "Mr. Singer". */
  private boolean isAddressed(int at) {
    return reading.within(at - 1, reading.word(at).sentence())
        && HONORIFICS.contains(reading.word(at - 1).core());
  }

  /** "General" in "General Motors", "Justice" in "Justice Department". */
  private boolean isPartOfBody(Match<Title> title, int end) {
    int from = title.from();
    if (lexicons.knownEnd(reading, from, end) > title.to()) {
      return true;
    }
    if (reading.word(title.to() - 1).text().endsWith(".") || title.to() == end) {
      return false;
    }
    Word last = reading.word(end - 1);
    boolean body = lexicons.bodies().isHead(last.core());
    return body && (end - title.to() == 1 || !lexicons.bodies().isSurname(last.core()));
  }

  private PersonAttributes read(
      Match<Title> title, PersonAttributes portrait, List<Name> names, int phrase, int at) {
    Gender gender = title.value().gender().or(portrait.gender());
    if (title.value().sort() == Sort.HONORIFIC) {
      return new PersonAttributes(portrait.role(), portrait.affiliation(), gender);
    }
    int from =
        portrait.role().isPresent() ? roleBegin(title.from(), phrase) : withModifiers(at, names);
    String role = reading.text(from, title.to());
    return new PersonAttributes(Optional.of(role), portrait.affiliation(), gender);
  }

  /** The begin of a row of titles: "Senate Majority Leader Sen." */
  private int roleBegin(int from, int phrase) {
    int begin = from;
    while (begin > phrase && !kinds.isName(begin - 1)) {
      begin--;
    }
    return begin;
  }

  /** Takes "former" and a demonym in: "former Chinese President". */
  private int withModifiers(int from, List<Name> names) {
    int floor = names.isEmpty() ? reading.begin(reading.word(from).sentence()) : last(names).to();
    int begin = from;
    while (begin > floor && isModifier(reading.word(begin - 1))) {
      begin--;
    }
    return begin;
  }

  private boolean isModifier(Word word) {
    return BEFORE_TITLES.contains(word.core())
        || BEFORE_TITLES.stream().anyMatch(known -> known.equalsIgnoreCase(word.core()))
        || (lexicons.places().isAdjective(word.core()) && !word.possessive());
  }

  private static Name last(List<Name> names) {
    return names.get(names.size() - 1);
  }

  /** Where the name that begins at {@code from} ends: before the next title, or with the run. */
  private int segmentEnd(int from, int end) {
    int known = lexicons.knownEnd(reading, from, end);
    if (lexicons.bodies().isHead(reading.word(end - 1).core()) && known < end) {
      boolean titled = known > from && startsTitle(known, end);
      return titled ? known : end;
    }
    if (known > from
        && known == end - 1
        && lexicons.places().isAdjective(reading.word(known).core())) {
      return known;
    }
    for (int i = Math.max(from + 1, known); i < end; i++) {
      if (startsTitle(i, end) && !isSurname(from, i, end)) {
        return i;
      }
    }
    return end;
  }

  private boolean startsTitle(int at, int end) {
    return lexicons
        .titles()
        .at(reading, at, end)
        .filter(title -> !isPartOfBody(title, end))
        .isPresent();
  }

  private boolean isSurname(int from, int at, int end) {
    boolean first = lexicons.firstNames().contains(reading.word(from).core());
    boolean last = at + 1 == end || reading.word(at + 1).text().equals(",") || at + 2 == end;
    return first && last && TITLES_THAT_ARE_SURNAMES.contains(reading.word(at).core());
  }
}
