package io.whosaid.attribution.internal.coref;

import io.whosaid.attribution.Attribution.Grade;
import io.whosaid.attribution.internal.entities.Entity;
import io.whosaid.attribution.internal.lexicon.Gender;
import io.whosaid.attribution.internal.lexicon.Pronouns;
import io.whosaid.attribution.internal.lexicon.Pronouns.Sort;
import io.whosaid.attribution.internal.mentions.DocumentContext;
import io.whosaid.attribution.internal.mentions.Resolution;
import io.whosaid.attribution.internal.mentions.SourceMention;
import io.whosaid.attribution.internal.names.Name;
import io.whosaid.attribution.internal.names.Names;
import io.whosaid.attribution.internal.text.TokenizedDocument;
import io.whosaid.attribution.internal.text.Word;
import java.util.Optional;
import java.util.function.Predicate;

/** Whom one pronoun can mean, as far as gender, number and place allow. */
final class PronounCandidates {
  private final SourceMention source;
  private final DocumentContext discourse;
  private final TokenizedDocument reading;
  private final Sort sort;
  private final Predicate<Entity> such;
  private final int region;

  PronounCandidates(SourceMention source, DocumentContext discourse) {
    this(source, discourse, sort(source, discourse), entity -> false);
  }

  private PronounCandidates(
      SourceMention source, DocumentContext discourse, Sort sort, Predicate<Entity> such) {
    this.source = source;
    this.discourse = discourse;
    this.reading = discourse.reading();
    this.sort = sort;
    this.such = such;
    this.region = reading.word(source.head()).region();
  }

  /** Whom a description can mean that fits {@code such} entities. */
  static PronounCandidates such(
      SourceMention source, DocumentContext discourse, Predicate<Entity> such) {
    return new PronounCandidates(source, discourse, Sort.ANYONE, such);
  }

  private static Sort sort(SourceMention source, DocumentContext discourse) {
    return Pronouns.sort(discourse.reading().word(source.head()).lower()).orElse(Sort.ANYONE);
  }

  /** Whether the pronoun means one person. */
  boolean isPersonal() {
    return sort == Sort.HE || sort == Sort.SHE;
  }

  boolean fits(Entity entity) {
    if (!discourse.mayBeMeant(entity)) {
      return false;
    }
    return switch (sort) {
      case HE, SHE -> entity.isLikelyPerson() && entity.gender().fits(Pronouns.gender(sort));
      case IT -> !entity.isPerson() && entity.kind() != Name.Kind.PLACE;
      case THEY -> !entity.isPerson() && entity.kind() == Name.Kind.ORGANIZATION;
      case ANYONE -> such.test(entity);
      default -> false;
    };
  }

  boolean fits(Resolution resolution) {
    if (resolution.entity().isPresent()) {
      return fits(resolution.entity().get());
    }
    if (resolution.speaker().isPresent()) {
      return sort == Sort.THEY;
    }
    Optional<Grade> grade = resolution.grade();
    if (grade.isEmpty()) {
      return false;
    }
    return switch (grade.get()) {
      case ROLE, ANONYMOUS -> personFits(resolution.description());
      case COLLECTIVE -> sort == Sort.THEY;
      case INSTITUTION -> sort == Sort.THEY || sort == Sort.IT;
      case DOCUMENT -> sort == Sort.IT;
      case UNRESOLVED -> false;
    };
  }

  private boolean personFits(String description) {
    String[] words = description.toLowerCase(java.util.Locale.ROOT).split(" ", -1);
    Gender gender = Gender.UNKNOWN;
    for (int i = 0; i < Math.min(words.length, 6) && gender == Gender.UNKNOWN; i++) {
      gender = discourse.lexicons().roles().gender(words[i]);
    }
    return isPersonal() && gender.fits(Pronouns.gender(sort));
  }

  /** The fitting subject nearest before {@code to}, else the only fitting name there. */
  Optional<Entity> nearestSubject(int from, int to) {
    Names names = discourse.names();
    for (int i = names.firstFrom(to) - 1; i >= 0 && names.get(i).from() >= from; i--) {
      Name name = names.get(i);
      if (isHere(name) && !isOwnContent(name) && isSubject(name) && fits(name)) {
        return Optional.of(discourse.cast().entity(i));
      }
    }
    return Optional.empty();
  }

  /** The first fitting subject outside what is quoted. */
  Optional<Entity> firstSubject(int from, int to) {
    return first(from, to, true);
  }

  /** The first fitting subject, else the first fitting name that hangs on no preposition. */
  Optional<Entity> subject(int from, int to) {
    return first(from, to, true).or(() -> isPersonal() ? first(from, to, false) : Optional.empty());
  }

  private Optional<Entity> first(int from, int to, boolean subject) {
    Names names = discourse.names();
    for (int i = names.firstFrom(from); i < names.size() && names.get(i).from() < to; i++) {
      Name name = names.get(i);
      boolean role = subject ? isSubject(name) : !isOblique(name);
      if (isHere(name) && !discourse.isContent(name.from()) && role && fits(name)) {
        return Optional.of(discourse.cast().entity(i));
      }
    }
    return Optional.empty();
  }

  /** The one entity that fits among the names with the numbers {@code from} to {@code to}. */
  Optional<Entity> only(int from, int to) {
    Entity only = null;
    for (int i = to; i >= from; i--) {
      Entity entity = discourse.cast().entity(i);
      if (isHere(discourse.names().get(i)) && fits(entity)) {
        if (only != null && only != entity) {
          return Optional.empty();
        }
        only = entity;
      }
    }
    return Optional.ofNullable(only);
  }

  /** The one person who fits among the names outside of what is quoted. */
  Optional<Entity> onlyPerson(int from, int to) {
    Names names = discourse.names();
    Entity only = null;
    for (int i = names.firstFrom(from); i < names.size() && names.get(i).from() < to; i++) {
      Entity entity = discourse.cast().entity(i);
      boolean here = isHere(names.get(i)) && !discourse.isContent(names.get(i).from());
      if (here && entity.isSurelyPerson() && fits(entity)) {
        if (only != null && only != entity) {
          return Optional.empty();
        }
        only = entity;
      }
    }
    return Optional.ofNullable(only);
  }

  /** Whether a pronoun of the same sort stands there outside of what is quoted. */
  boolean hasSuchPronoun(int from, int to) {
    for (int i = from; i < to; i++) {
      Word word = reading.word(i);
      boolean such = Pronouns.sort(word.lower()).filter(sort::equals).isPresent();
      if (such && word.region() == region && !discourse.isContent(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean fits(Name name) {
    return fits(discourse.cast().entity(name));
  }

  private boolean isHere(Name name) {
    return !name.weak() && reading.word(name.from()).region() == region;
  }

  private boolean isOwnContent(Name name) {
    int begin = reading.word(name.from()).span().begin();
    return source.quotation().content().stream()
        .anyMatch(span -> span.begin() <= begin && begin < span.end());
  }

  /** Whether a verb follows, or an insertion between commas, and nothing governs the name. */
  private boolean isSubject(Name name) {
    int next = name.to();
    int sentence = reading.word(name.from()).sentence();
    if (isOblique(name) || !reading.within(next, sentence)) {
      return false;
    }
    Word word = reading.word(next);
    return word.is("VERB", "AUX", "ADV")
        || word.text().equals(",")
        || word.lower().equals("who")
        || (word.is("CCONJ") && name.from() == reading.begin(sentence))
        || word.text().equals("(");
  }

  private boolean isOblique(Name name) {
    int before = Math.min(name.phrase(), name.from()) - 1;
    int sentence = reading.word(name.from()).sentence();
    while (reading.within(before, sentence)
        && name.from() - before < 6
        && reading.word(before).is("DET", "ADJ", "NOUN")) {
      before--;
    }
    boolean governed = reading.within(before, sentence) && governs(before, sentence);
    return governed || reading.word(name.to() - 1).possessive();
  }

  /** A preposition, or a verb that is not turned round as in "“A,” said Smith". */
  private boolean governs(int i, int sentence) {
    Word word = reading.word(i);
    boolean turned = !reading.within(i - 1, sentence) || reading.word(i - 1).is("PUNCT");
    return word.is("ADP") || (word.is("VERB") && !turned);
  }

  /** Whether a sentence holds nothing but what somebody is quoted with. */
  boolean isQuoted(int sentence) {
    for (int i = reading.begin(sentence);
        i < Math.min(reading.end(sentence), reading.begin(sentence) + 60);
        i++) {
      Word word = reading.word(i);
      if (word.isWord() && word.region() == region && !discourse.isContent(i)) {
        return false;
      }
    }
    return true;
  }

  /** How many sentences lie between two words, those that are but quoted left out. */
  int sentencesBetween(int from, int to) {
    int first = reading.word(Math.min(from, reading.size() - 1)).sentence();
    int last = reading.word(to).sentence();
    int count = 0;
    for (int i = first + 1; i <= last && count < 20 && i - first < 60; i++) {
      count += isQuoted(i) ? 0 : 1;
    }
    return last - first >= 60 ? last - first : count;
  }
}
