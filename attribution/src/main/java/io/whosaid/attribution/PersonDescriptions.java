package io.whosaid.attribution;

import io.whosaid.attribution.PhraseTable.Match;
import io.whosaid.attribution.Source.Form;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rules for persons who are described anew: "the Florida senator", "the former governor". */
final class PersonDescriptions {
  /** The rules, in the order in which they are tried. */
  static final List<Rule> ALL = List.of(PersonDescriptions::saidToBe, PersonDescriptions::talkedOf);

  private static final Set<String> DEFINITE = Set.of("the", "this", "that");
  private static final Set<String> OTHERS =
      Set.of("other", "another", "one", "second", "first", "new", "next", "late", "then", "acting");

  /** Roles of people who are seldom named and often quoted, so that "the" tells nothing. */
  private static final Set<String> EXTRAS =
      Set.of(
          "official",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "source",
          "aide",
          "person",
          "judge",
          "author",
          "lawyer",
          "attorney",
          "reporter",
          "officer",
          "man",
          "woman",
          "moderator",
          "manager",
          "president",
          "adviser",
          "director",
          "chairman",
          "secretary",
          "prosecutor",
          "minister",
          "user",
          "employee",
          "member",
          "witness",
          "suspect",
          "victim",
          "defendant");

  private static final Set<String> PAST = Set.of("former", "ex", "onetime");

  private static final int SENTENCES_BACK = 2;

  private PersonDescriptions() {}

  /** "the Florida senator" after "Sen. Marco Rubio of Florida": all its words are said of him. */
  static Optional<Resolution> saidToBe(Source source, Discourse discourse) {
    Optional<Match<Gender>> role = described(source, discourse);
    if (role.isEmpty() || !isPlain(source, role.get(), discourse)) {
      return Optional.empty();
    }
    Gender gender = role.get().value();
    String noun = discourse.reading().word(source.head()).lower();
    List<Entity> fitting =
        discourse.cast().personsSaidToBe(noun).stream()
            .filter(entity -> entity.gender().fits(gender))
            .filter(entity -> isSaidToBeAll(entity, source, discourse))
            .limit(8)
            .toList();
    if (fitting.size() == 1) {
      return Optional.of(named(fitting.get(0), "description: said of one person only"));
    }
    return talkedOf(source, gender, discourse)
        .filter(fitting::contains)
        .map(entity -> named(entity, "description: said of the one talked of"));
  }

  /** "the businessman": whoever is talked of, called by another word. */
  static Optional<Resolution> talkedOf(Source source, Discourse discourse) {
    Optional<Match<Gender>> role = described(source, discourse);
    boolean tells =
        role.isPresent()
            && isPlain(source, role.get(), discourse)
            && !isOwned(source, discourse)
            && !isNameful(source, discourse)
            && !EXTRAS.contains(discourse.reading().word(source.head()).lower());
    return tells
        ? talkedOf(source, role.get().value(), discourse)
            .filter(entity -> isNothingAgainst(entity, source, discourse))
            .map(entity -> named(entity, "description: the one talked of"))
        : Optional.empty();
  }

  /** Whether its noun is written like a part of a name: "the Union Leader". */
  private static boolean isNameful(Source source, Discourse discourse) {
    Word noun = discourse.reading().word(source.head());
    return noun.capitalised()
        && !discourse.lexicons().places().isAdjective(noun.core())
        && !discourse.reading().headline(noun.sentence());
  }

  /** The role that heads a definite phrase, with its gender; empty when it is none. */
  private static Optional<Match<Gender>> described(Source source, Discourse discourse) {
    if (source.form() != Form.NOUN || source.head() < source.from()) {
      return Optional.empty();
    }
    Reading reading = discourse.reading();
    Word first = reading.word(source.from());
    boolean definite = DEFINITE.contains(first.lower()) && source.head() > source.from();
    boolean headline = reading.headline(first.sentence()) && first.first();
    if (!definite && !headline && !isOwned(source, discourse)) {
      return Optional.empty();
    }
    return discourse.lexicons().roles().endingAt(reading, source.head() + 1, source.from());
  }

  /** Whether it begins with an owner: "Sanders's campaign manager". */
  private static boolean isOwned(Source source, Discourse discourse) {
    Reading reading = discourse.reading();
    for (int i = source.from(); i < Math.min(source.head(), source.from() + 5); i++) {
      if (reading.word(i).possessive()) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing follows the noun but perhaps a clause, and it means no other one. */
  private static boolean isPlain(Source source, Match<Gender> role, Discourse discourse) {
    Reading reading = discourse.reading();
    int after = source.head() + 1;
    boolean ends = after >= source.to() || reading.word(after).text().equals(",");
    for (int i = source.from(); i < role.from(); i++) {
      if (OTHERS.contains(reading.word(i).lower())) {
        return false;
      }
    }
    return ends;
  }

  private static boolean isSaidToBeAll(Entity entity, Source source, Discourse discourse) {
    Reading reading = discourse.reading();
    boolean owned = isOwned(source, discourse);
    for (int i = source.from() + 1; i < source.head(); i++) {
      Word word = reading.word(i);
      boolean owner = owned && (word.possessive() || discourse.names().isName(i));
      boolean noun = !owner && word.is("NOUN", "ADJ");
      boolean named = word.capitalised() || discourse.lexicons().places().isAdjective(word.core());
      boolean tells = (owned || PAST.contains(word.lower())) ? noun : named;
      if (tells && !isSaid(entity, word, discourse)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSaid(Entity entity, Word word, Discourse discourse) {
    boolean party = word.lower().equals("democratic") && entity.isSaidToBe("democrat");
    boolean republican = word.lower().equals("gop") && entity.isSaidToBe("republican");
    return party
        || republican
        || entity.isSaidToBe(word.lower())
        || discourse
            .lexicons()
            .places()
            .country(word.core())
            .filter(entity::isSaidToBe)
            .isPresent();
  }

  /** Whether its noun is nobody else's, and the text says of this one what it names: "Florida". */
  private static boolean isNothingAgainst(Entity entity, Source source, Discourse discourse) {
    Reading reading = discourse.reading();
    Set<Entity> others = discourse.cast().personsSaidToBe(reading.word(source.head()).lower());
    if (!others.isEmpty()) {
      return false;
    }
    for (int i = source.from() + 1; i < source.head(); i++) {
      Optional<Name> name = discourse.names().at(i);
      boolean place = name.filter(found -> found.kind() == Name.Kind.PLACE).isPresent();
      boolean anothers =
          name.isPresent() && !discourse.cast().personsSaidToBe(reading.word(i).lower()).isEmpty();
      if ((place || anothers) && !isSaid(entity, reading.word(i), discourse)) {
        return false;
      }
    }
    return true;
  }

  /** The person quoted last or, when another has been the subject since, that one. */
  private static Optional<Entity> talkedOf(Source source, Gender gender, Discourse discourse) {
    Candidates candidates = Candidates.described(source, discourse, gender);
    Optional<Discourse.Past> former = discourse.former(source);
    int after =
        former
            .filter(past -> past.resolution().entity().filter(candidates::fits).isPresent())
            .map(past -> past.source().to())
            .orElse(0);
    Reading reading = discourse.reading();
    int sentence = reading.word(source.head()).sentence();
    int seen = 0;
    for (int i = sentence - 1; i >= 0 && i > sentence - 12 && seen < SENTENCES_BACK; i--) {
      if (candidates.isQuoted(i)) {
        continue;
      }
      seen++;
      int from = Math.max(after, reading.begin(i));
      Optional<Entity> subject =
          from < reading.end(i) ? candidates.firstSubject(from, reading.end(i)) : Optional.empty();
      if (subject.isPresent()) {
        return subject;
      }
    }
    return former
        .filter(
            past ->
                candidates.sentencesBetween(past.source().to(), source.head()) <= SENTENCES_BACK)
        .flatMap(past -> past.resolution().entity())
        .filter(candidates::fits);
  }

  private static Resolution named(Entity entity, String why) {
    return Resolution.named(entity, entity.speaker(), why);
  }
}
