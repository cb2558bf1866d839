package io.whosaid.attribution.internal.entities;

import io.whosaid.attribution.internal.lexicon.Gender;
import io.whosaid.attribution.internal.lexicon.KinshipTerms;
import io.whosaid.attribution.internal.lexicon.Lexicons;
import io.whosaid.attribution.internal.lexicon.Pronouns;
import io.whosaid.attribution.internal.names.Name;
import io.whosaid.attribution.internal.names.Name.Kind;
import io.whosaid.attribution.internal.names.Names;
import io.whosaid.attribution.internal.names.PersonAttributes;
import io.whosaid.attribution.internal.text.TokenizedDocument;
import io.whosaid.attribution.internal.text.Word;
import io.whosaid.quote.CueLexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Puts the names of one document together into entities: full names first, then the rest. */
final class NameClusterer {
  /** More people of one surname than this are not told apart by what was named last. */
  private static final int MAX_NAMESAKES = 16;

  private static final int CLEARLY_MORE = 2;

  private static final CueLexicon CUES = CueLexicon.shared();

  private static final Set<String> SUFFIXES =
      Set.of(
          "jr.", "jr", "sr.", "sr", "ii", "iii", "iv", "inc.", "inc", "corp.", "corp", "co.", "co",
          "ltd.", "ltd", "llc", "plc", ",");

  private final Lexicons lexicons;
  private final TokenizedDocument reading;
  private final Names names;
  private final List<PersonAttributes> portraits;
  private final ImpersonalContext context;
  private final Entity[] entities;
  private final Map<String, Entity> byKey = new HashMap<>();
  private final Map<String, List<Entity>> byShortName = new HashMap<>();
  private final Map<String, Entity> byTail = new HashMap<>();
  private final Map<String, Entity> byShortForm = new HashMap<>();

  NameClusterer(
      Lexicons lexicons, TokenizedDocument reading, Names names, List<PersonAttributes> portraits) {
    this.lexicons = lexicons;
    this.reading = reading;
    this.names = names;
    this.portraits = portraits;
    this.context = new ImpersonalContext(lexicons, reading);
    this.entities = new Entity[names.size()];
    takeIn(name -> name.words() > 2);
    takeIn(name -> name.words() == 2);
    for (int i = 0; i < entities.length; i++) {
      attach(i);
    }
  }

  private void takeIn(Predicate<Name> which) {
    for (int i = 0; i < entities.length; i++) {
      Name name = names.get(i);
      if (isFull(name) && which.test(name)) {
        entities[i] = surname(name).orElseGet(() -> named(name));
        entities[i].learn(name, portraits.get(i));
      }
    }
  }

  /** Whose surname of two words it is: "Wasserman Schultz". */
  private Optional<Entity> surname(Name name) {
    boolean may =
        name.words() == 2
            && name.isPerson()
            && !lexicons.firstNames().contains(reading.word(name.from()).core());
    return may
        ? Optional.ofNullable(
            byTail.get(reading.text(name.from(), name.to()).toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }

  /** The entity of each name. */
  Entity[] entities() {
    return entities;
  }

  private static boolean isFull(Name name) {
    return name.words() > 1 && !name.weak();
  }

  private void attach(int number) {
    Name name = names.get(number);
    if (entities[number] == null) {
      entities[number] = namesake(name).or(() -> shortForm(name)).orElseGet(() -> named(name));
    }
    entities[number].mention(name, portraits.get(number), number);
    if (isAfterThe(name)) {
      entities[number].afterArticle();
    }
    if (lexicons.firstNames().contains(reading.word(name.from()).core())) {
      entities[number].hasFirstName();
    }
    if (reading.word(name.from()).is("PROPN")) {
      entities[number].taggedAsName();
    }
    if (context.isBody(name)) {
      entities[number].saidToBeBody();
    }
    if (isInsideSentence(name)) {
      entities[number].stoodInsideSentence();
    }
    if (isActing(name)) {
      entities[number].acted();
    } else if (context.isLocated(name)) {
      entities[number].located();
    }
    if (entities[number].mentions() == 1 && isKin(name)) {
      entities[number].isKin();
    }
  }

  /** Whether other words of the sentence come before, or it owns something: "Vell's boat". */
  private boolean isInsideSentence(Name name) {
    int sentence = reading.word(name.from()).sentence();
    return reading.word(name.to() - 1).possessive()
        || (reading.within(name.phrase() - 1, sentence)
            && (reading.within(name.phrase() - 2, sentence)
                || Character.isLetterOrDigit(
                    reading.word(name.phrase() - 1).text().codePointAt(0))));
  }

  /** Whether a verb of saying or "who" stands beside the name. */
  private boolean isActing(Name name) {
    int sentence = reading.word(name.from()).sentence();
    if (reading.within(name.to(), sentence)) {
      Word next = reading.word(name.to());
      boolean apposed = next.text().equals(",") && reading.within(name.to() + 1, sentence);
      Word who = apposed ? reading.word(name.to() + 1) : next;
      if (who.lower().equals("who") || (next.is("VERB", "AUX") && isCue(next))) {
        return true;
      }
    }
    int before = name.phrase() - 1;
    return reading.within(before, sentence)
        && reading.word(before).is("VERB")
        && isCue(reading.word(before));
  }

  private static boolean isCue(Word word) {
    return CUES.get(word.lower()) != null;
  }

  /** "his mother, Ava Baumer", "whose wife Laura Clarke", "Smith's son Bob". */
  private boolean isKin(Name name) {
    int sentence = reading.word(name.from()).sentence();
    int at = name.phrase() - 1;
    if (reading.within(at, sentence) && reading.word(at).text().equals(",")) {
      at--;
    }
    if (!reading.within(at - 1, sentence) || !KinshipTerms.contains(reading.word(at).lower())) {
      return false;
    }
    int owner = at - 1;
    while (reading.within(owner, sentence) && at - owner < 4 && reading.word(owner).is("ADJ")) {
      owner--;
    }
    if (!reading.within(owner, sentence)) {
      return false;
    }
    Word word = reading.word(owner);
    return word.possessive() || word.lower().equals("whose") || Pronouns.isPossessive(word.lower());
  }

  private boolean isAfterThe(Name name) {
    return reading.within(name.phrase() - 1, reading.word(name.from()).sentence())
        && reading.word(name.phrase() - 1).lower().equals("the");
  }

  private Entity named(Name name) {
    String key = key(name);
    Entity known = byKey.get(key);
    if (known != null) {
      return known;
    }
    Entity entity = new Entity(name.text(), name.kind(), name.outlet());
    byKey.put(key, entity);
    if (isFull(name)) {
      register(name, entity);
    }
    return entity;
  }

  private String key(Name name) {
    if (name.outlet().isPresent()) {
      return "outlet " + name.outlet().get().name();
    }
    String last = reading.word(lastWord(name)).lower();
    if (name.isPerson() && name.words() > 1) {
      return reading.word(name.from()).lower() + " " + last;
    }
    return reading.text(name.from(), lastWord(name) + 1).toLowerCase(Locale.ROOT);
  }

  /** The last word that is no "Jr." or "Inc.". */
  private int lastWord(Name name) {
    int last = name.to() - 1;
    while (last > name.from() && SUFFIXES.contains(reading.word(last).lower())) {
      last--;
    }
    return last;
  }

  private void register(Name name, Entity entity) {
    if (name.outlet().isPresent()) {
      return;
    }
    if (name.isPerson()) {
      String last = reading.word(lastWord(name)).lower();
      String first = reading.word(name.from()).lower();
      byShortName.computeIfAbsent(last, key -> new ArrayList<>(1)).add(entity);
      if (name.words() > 2) {
        int tail = lastWord(name) - 1;
        byTail.putIfAbsent(reading.text(tail, tail + 2).toLowerCase(Locale.ROOT), entity);
      }
      if (!first.equals(last)) {
        byShortName.computeIfAbsent(first, key -> new ArrayList<>(1)).add(entity);
      }
      return;
    }
    Word first = reading.word(name.from());
    boolean sure =
        !isAfterThe(name) || lexicons.bodies().isHead(reading.word(lastWord(name)).core());
    boolean tells =
        sure
            && lexicons.places().sort(first.core()).isEmpty()
            && !lexicons.places().isDemonym(first.core())
            && !lexicons.bodies().isHead(first.core())
            && first.core().length() > 2;
    if (tells) {
      byShortForm.putIfAbsent(first.core(), entity);
    }
    byShortForm.putIfAbsent(acronym(name), entity);
  }

  private String acronym(Name name) {
    StringBuilder initials = new StringBuilder();
    for (int i = name.from(); i < name.to(); i++) {
      Word word = reading.word(i);
      boolean counts = word.capitalised() && !SUFFIXES.contains(word.lower());
      initials.append(counts ? word.core().substring(0, 1) : "");
    }
    return initials.toString();
  }

  /**
   * Whose surname or first name {@code name} is: the one talked of most so far, else named last.
   */
  private Optional<Entity> namesake(Name name) {
    Word word = reading.word(lastWord(name));
    List<Entity> candidates = byShortName.getOrDefault(word.lower(), List.of());
    if (name.words() > 2 || candidates.isEmpty() || (name.words() > 1 && !name.weak())) {
      return Optional.empty();
    }
    Gender gender = name.title().gender();
    Entity best = null;
    for (int i = 0; i < Math.min(candidates.size(), MAX_NAMESAKES); i++) {
      Entity candidate = candidates.get(i);
      boolean better = best == null || isMoreTalkedOf(candidate, best);
      if (better && candidate.gender().fits(gender)) {
        best = candidate;
      }
    }
    boolean elsewise = name.kind() != Kind.UNKNOWN && !name.isPerson();
    if (elsewise && best != null && (best.lastMention() < 0 || isNoPersonHere(name))) {
      return Optional.empty();
    }
    return Optional.ofNullable(best);
  }

  /** Of two namesakes, the one of whom the text has said much more, else the one named last. */
  private static boolean isMoreTalkedOf(Entity one, Entity other) {
    if (one.kin() != other.kin()) {
      return other.kin();
    }
    int more = one.mentions() - other.mentions();
    return Math.abs(more) > CLEARLY_MORE ? more > 0 : one.lastMention() > other.lastMention();
  }

  /** Whether "Bloomberg", "Ford" or "Washington" is the body or the place where it stands. */
  private boolean isNoPersonHere(Name name) {
    Word word = reading.word(name.from());
    if (word.allCapitals()
        || lexicons.outlets().context().fitsFirmly(reading, name.from(), name.to())) {
      return true;
    }
    int before = name.from() - 1;
    return reading.within(before, word.sentence())
        && Set.of("in", "from", "the", "near", "across").contains(reading.word(before).lower());
  }

  private Optional<Entity> shortForm(Name name) {
    boolean can = name.words() == 1 && name.outlet().isEmpty() && !name.isPerson();
    boolean place = name.kind() == Kind.GOVERNMENT || name.kind() == Kind.PLACE;
    return can && !place
        ? Optional.ofNullable(byShortForm.get(reading.word(name.from()).core()))
        : Optional.empty();
  }
}
