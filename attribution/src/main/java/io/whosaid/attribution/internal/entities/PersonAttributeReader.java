package io.whosaid.attribution.internal.entities;

import io.whosaid.attribution.internal.lexicon.Gender;
import io.whosaid.attribution.internal.lexicon.Lexicon;
import io.whosaid.attribution.internal.lexicon.Lexicons;
import io.whosaid.attribution.internal.lexicon.PhraseTable.Match;
import io.whosaid.attribution.internal.lexicon.Pronouns;
import io.whosaid.attribution.internal.names.Name;
import io.whosaid.attribution.internal.names.Names;
import io.whosaid.attribution.internal.names.PersonAttributes;
import io.whosaid.attribution.internal.text.TokenizedDocument;
import io.whosaid.attribution.internal.text.Word;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what the words round a person's name say of the person. For one document. */
public final class PersonAttributeReader {
  private static final int MAX_DISTANCE = 30;
  private static final Set<String> PARTIES = Set.of("Republican", "Democrat", "Independent");
  private static final Set<String> LINKS = Set.of("of", "from", "at", "with");
  private static final Map<String, String> RELATIVE_VERBS = relativeVerbs();

  private final Lexicons lexicons;
  private final TokenizedDocument reading;
  private final Names names;
  private final RolePhrases roles;

  public PersonAttributeReader(
      Lexicons lexicons, TokenizedDocument reading, Names names, RolePhrases roles) {
    this.lexicons = lexicons;
    this.reading = reading;
    this.names = names;
    this.roles = roles;
  }

  private static Map<String, String> relativeVerbs() {
    Map<String, String> verbs = new HashMap<>();
    Lexicon.rows("relative-verbs.tsv", 2).forEach(row -> verbs.put(row[0], row[1]));
    return verbs;
  }

  /** All that is said of {@code name} where it stands; nothing when it is no person's. */
  public PersonAttributes of(Name name) {
    if (!name.kind().maybePerson()) {
      return PersonAttributes.NONE;
    }
    return name.weak()
        ? name.title()
        : name.title().or(before(name)).or(fitting(name, after(name)));
  }

  /** Leaves out what cannot be said of the one named: "Chelsea Clinton, husband expecting ...". */
  private static PersonAttributes fitting(Name name, PersonAttributes said) {
    return said.gender().fits(name.gender()) ? said : PersonAttributes.NONE;
  }

  /** "Foreign Ministry spokeswoman" before "Mao Ning", "Bloomberg's" before "Robert Schiffman". */
  private PersonAttributes before(Name name) {
    int begin = Math.min(name.phrase(), name.from());
    int sentence = reading.word(begin).sentence();
    if (!reading.within(begin - 1, sentence)) {
      return PersonAttributes.NONE;
    }
    int floor = Math.max(reading.begin(sentence), begin - MAX_DISTANCE);
    Optional<Name> owner = names.at(begin - 1);
    if (owner.isPresent() && reading.word(begin - 1).possessive()) {
      return PersonAttributes.NONE.withAffiliation(owner.get().text());
    }
    if (reading.word(begin - 1).text().equals(",")) {
      return apposed(name, begin - 1, floor);
    }
    Optional<Match<Gender>> role = roles.roleEndingAt(begin, floor);
    return role.map(found -> roles.before(found, floor, begin)).orElse(PersonAttributes.NONE);
  }

  /** "its director" before ", Hanne Oduya,". */
  private PersonAttributes apposed(Name name, int comma, int floor) {
    int from = comma;
    while (from > floor && !reading.word(from - 1).is("PUNCT", "VERB", "AUX", "SCONJ")) {
      from--;
    }
    boolean definite =
        from < comma
            && (reading.word(from).is("DET")
                || Pronouns.isPossessive(reading.word(from).lower())
                || names.at(from).filter(owner -> isOwner(owner)).isPresent());
    boolean ends =
        !reading.within(name.to(), reading.word(comma).sentence())
            || reading.word(name.to()).is("PUNCT", "VERB", "AUX");
    return definite && ends ? fitting(name, roles.read(from, comma)) : PersonAttributes.NONE;
  }

  private boolean isOwner(Name name) {
    return reading.word(name.to() - 1).possessive();
  }

  private PersonAttributes after(Name name) {
    int sentence = reading.word(name.from()).sentence();
    int limit = Math.min(reading.end(sentence), name.to() + MAX_DISTANCE);
    int at = name.to();
    if (at >= limit || reading.word(at - 1).possessive()) {
      return PersonAttributes.NONE;
    }
    Word next = reading.word(at);
    if (next.text().equals("(")) {
      return at + 1 < limit ? party(reading.word(at + 1)) : PersonAttributes.NONE;
    }
    if (LINKS.contains(next.lower())) {
      return affiliation(at, limit);
    }
    boolean clause = next.lower().equals("who");
    boolean mark = next.text().equals(",") || next.text().equals("—") || next.text().equals("–");
    if (!clause && !mark) {
      return PersonAttributes.NONE;
    }
    return afterMark(clause ? at : at + 1, limit);
  }

  private PersonAttributes affiliation(int at, int limit) {
    boolean bare =
        at + 1 < limit
            && (names.isName(at + 1)
                || reading.word(at + 1).is("DET")
                || isKindOfBody(at + 1, limit));
    return bare
        ? roles
            .affiliationAfter(at, limit)
            .map(PersonAttributes.NONE::withAffiliation)
            .orElse(PersonAttributes.NONE)
        : PersonAttributes.NONE;
  }

  /** "digital consulting firm IMGE": what the body is, before its name. */
  private boolean isKindOfBody(int from, int limit) {
    int end = from;
    while (end < limit && !names.isName(end) && reading.word(end).is("ADJ", "NOUN")) {
      end++;
    }
    return end > from
        && end < limit
        && names.isName(end)
        && lexicons.nouns().isListedInstitution(reading.word(end - 1).lower());
  }

  private PersonAttributes afterMark(int from, int limit) {
    int at = skipAge(from, limit);
    if (at >= limit) {
      return PersonAttributes.NONE;
    }
    Word word = reading.word(at);
    PersonAttributes party = party(word);
    if (!party.isEmpty()) {
      return party;
    }
    if (word.lower().equals("whose") || isOwnerOfAnother(at, limit)) {
      return PersonAttributes.NONE;
    }
    if (word.lower().equals("who")) {
      return clause(at + 1, limit);
    }
    if (LINKS.contains(word.lower())) {
      return affiliation(at, limit);
    }
    return isPartyMember(at, limit)
        ? PersonAttributes.NONE.withAffiliation(
            reading.text(at, names.at(at + 2).orElseThrow().to()))
        : withBodyBehind(roles.read(at, end(at, limit)), end(at, limit), limit);
  }

  /** "Acme Labs" in ", director, Acme Labs, said": where somebody has the role. */
  private PersonAttributes withBodyBehind(PersonAttributes said, int comma, int limit) {
    boolean alone =
        said.role().isPresent()
            && said.affiliation().isEmpty()
            && comma + 1 < limit
            && reading.word(comma).text().equals(",");
    Optional<Name> body = alone ? names.at(comma + 1) : Optional.empty();
    return body.filter(name -> name.from() == comma + 1 && name.words() > 1)
        .filter(name -> !lexicons.firstNames().contains(reading.word(name.from()).core()))
        .filter(name -> name.to() >= limit || isEnd(reading.word(name.to())))
        .map(name -> said.withAffiliation(name.text()))
        .orElse(said);
  }

  /** Whether somebody else follows: "MSNBC's Alex Wald" in "Matthews, MSNBC's Alex Wald and". */
  private boolean isOwnerOfAnother(int at, int limit) {
    int next = names.at(at).map(Name::to).orElse(limit);
    return next < limit
        && reading.word(next - 1).possessive()
        && names.at(next).filter(Name::isPerson).isPresent();
  }

  /** "Republican of Florida". */
  private boolean isPartyMember(int at, int limit) {
    boolean party = PARTIES.contains(reading.word(at).core());
    return party
        && at + 2 < limit
        && reading.word(at + 1).lower().equals("of")
        && names.at(at + 2).filter(name -> name.from() == at + 2).isPresent();
  }

  private int skipAge(int from, int limit) {
    boolean age =
        from + 1 < limit
            && reading.word(from).is("NUM")
            && reading.word(from + 1).text().equals(",");
    return age ? from + 2 : from;
  }

  private PersonAttributes party(Word word) {
    return lexicons.places().isPartyAndState(word.core())
        ? PersonAttributes.NONE.withAffiliation(word.core())
        : PersonAttributes.NONE;
  }

  /** "who heads X's Y unit", "who is a professor at Z", "who works for Z". */
  private PersonAttributes clause(int from, int limit) {
    int at = from;
    while (at < limit && reading.word(at).is("ADV")) {
      at++;
    }
    if (at + 1 >= limit) {
      return PersonAttributes.NONE;
    }
    Word verb = reading.word(at);
    if (verb.lower().equals("is") || verb.lower().equals("was")) {
      return roles.read(at + 1, end(at + 1, limit));
    }
    String role = RELATIVE_VERBS.get(verb.lower());
    if (role == null) {
      return PersonAttributes.NONE;
    }
    int end = end(at + 1, limit);
    if (role.isEmpty()) {
      boolean as = reading.word(at + 1).lower().equals("as");
      return as ? roles.read(at + 2, end) : affiliation(at + 1, end);
    }
    PersonAttributes made = PersonAttributes.of(role, Gender.UNKNOWN);
    return object(at + 1, end).map(made::withAffiliation).orElse(made);
  }

  /** The name after a verb, or after the preposition that follows it, with its unit. */
  private Optional<String> object(int from, int end) {
    for (int i = from; i < Math.min(end, from + 6); i++) {
      Optional<Name> name = names.at(i);
      if (reading.word(i).is("ADP") && !LINKS.contains(reading.word(i).lower())) {
        break;
      }
      if (name.isPresent()) {
        return Optional.of(reading.text(name.get().from(), roles.withUnit(name.get().to(), end)));
      }
    }
    return Optional.empty();
  }

  /** Where the phrase that begins at {@code from} ends: at the next mark. */
  int end(int from, int limit) {
    int i = from;
    while (i < limit && !isEnd(reading.word(i))) {
      i++;
    }
    return i;
  }

  private static boolean isEnd(Word word) {
    return word.is("PUNCT") && !word.text().equals("-") && !word.text().equals("'");
  }
}
