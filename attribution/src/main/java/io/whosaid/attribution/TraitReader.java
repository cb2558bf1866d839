package io.whosaid.attribution;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what speaks for and against each one that a description can mean. */
final class TraitReader {
  private static final int FAR = 8;
  private static final int OPENING = 3;
  private static final int SENTENCES_OF_OTHERS = 4;
  private static final int WORDS_BACK = 200;

  private final Description description;
  private final Discourse discourse;
  private final Salience salience;
  private final Family family;
  private final Set<Entity> saidNoun;

  TraitReader(Description description, Discourse discourse, Salience salience) {
    this.description = description;
    this.discourse = discourse;
    this.salience = salience;
    this.family = new Family(description, salience);
    this.saidNoun =
        discourse.cast().saidToBe(description.noun()).stream()
            .filter(description::fits)
            .collect(Collectors.toSet());
  }

  /** Of whom the text says the noun. */
  Set<Entity> saidNoun() {
    return saidNoun;
  }

  /** What speaks for and against {@code entity}. */
  Set<Trait> of(Entity entity) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    noun(entity, traits);
    told(entity, traits);
    kind(entity, traits);
    salient(entity, traits);
    place(entity, traits);
    return traits;
  }

  private void noun(Entity entity, Set<Trait> traits) {
    boolean said = saidNoun.contains(entity);
    add(traits, Trait.SAID_NOUN, said);
    int ago = salience.sentencesAgo(entity);
    add(traits, Trait.SAID_NOUN_FAR, said && (ago < 0 || ago > FAR));
    add(traits, Trait.SO_CALLED_BEFORE, discourse.lastCalled(description.noun()) == entity);
    boolean seldom = discourse.lexicons().seldomNamed().contains(description.noun());
    add(traits, Trait.UNSAID_SELDOM_NAMED, seldom && !said);
    String title =
        description.noun().substring(0, 1).toUpperCase(Locale.ROOT)
            + description.noun().substring(1);
    boolean anothers = saidNoun.stream().anyMatch(salience.candidates()::contains);
    boolean office = discourse.lexicons().titles().contains(title);
    add(traits, Trait.TITLE_OF_ANOTHER, office && !said && anothers);
    add(traits, Trait.UNSAID_PAST, description.isFormer() && !entity.isSaidToBe("former"));
    add(traits, Trait.UNSAID_OWNED, description.owned() && !said);
    add(traits, Trait.UNSAID_TITLE, office && !said);
    add(traits, Trait.FAMILY_NAME, family.has(entity));
    boolean alone =
        salience.candidates().stream()
            .noneMatch(e -> e != entity && isInName(description.noun(), e));
    add(traits, Trait.NOUN_IN_NAME_ALONE, isInName(description.noun(), entity) && alone);
    add(traits, Trait.SAID_NOUN_ALONE, said && saidNoun.size() == 1);
    add(traits, Trait.NOUN_OF_ANOTHER, !said && !saidNoun.isEmpty());
    add(traits, Trait.NOUN_IN_NAME, isInName(description.noun(), entity));
    boolean sure = description.gender() != Gender.UNKNOWN;
    add(traits, Trait.SAME_GENDER, sure && entity.gender() == description.gender());
  }

  private void told(Entity entity, Set<Trait> traits) {
    boolean all = !description.names().isEmpty();
    boolean unsaid = false;
    boolean anothers = false;
    for (Word word : description.names()) {
      boolean said = discourse.isSaid(entity, word);
      all &= said;
      unsaid |= !said;
      anothers |= !said && salience.candidates().stream().anyMatch(e -> discourse.isSaid(e, word));
      add(traits, Trait.WORD_IN_NAME, isInName(word.lower(), entity));
    }
    add(traits, description.owned() ? Trait.SAID_OWNER : Trait.SAID_NAMES, all);
    if (!description.owned()) {
      add(traits, Trait.UNSAID_NAME, unsaid);
      add(traits, Trait.NAME_OF_ANOTHER, anothers);
      add(traits, Trait.CONTRARY, isContrary(entity));
    }
    for (Word word : description.words()) {
      add(traits, Trait.SAID_WORDS, entity.isSaidToBe(word.lower()));
      add(traits, Trait.WORD_IN_NAME, isInName(word.lower(), entity));
    }
  }

  /** Whether it is of another party, or of another state. */
  private boolean isContrary(Entity entity) {
    boolean party =
        (isTold("republican", "gop") && entity.isSaidToBe("democrat"))
            || (isTold("democrat", "democratic") && entity.isSaidToBe("republican"));
    Optional<String> state = description.state(discourse);
    return party
        || state
            .filter(own -> !entity.states().isEmpty() && !entity.states().contains(own))
            .isPresent();
  }

  private boolean isTold(String one, String other) {
    return description.noun().equals(one)
        || description.names().stream()
            .anyMatch(word -> word.lower().equals(one) || word.lower().equals(other));
  }

  static boolean isInName(String word, Entity entity) {
    if (entity.isSurelyPerson() || word.length() < 3) {
      return false;
    }
    String name = " " + entity.name().toLowerCase(Locale.ROOT) + " ";
    return name.contains(" " + word + " ");
  }

  private void kind(Entity entity, Set<Trait> traits) {
    add(traits, Trait.UNSURE_KIND, entity.kind() == Name.Kind.UNKNOWN);
    if (entity.isSurelyPerson() || description.sort() == Description.Sort.PERSON) {
      return;
    }
    BodyKinds kinds = new BodyKinds(discourse.lexicons());
    boolean news = description.words().stream().anyMatch(word -> word.lower().equals("news"));
    String noun = news ? "outlet" : description.noun();
    Optional<Boolean> fits = kinds.fits(noun, entity);
    add(traits, Trait.FITS_KIND, fits.orElse(false));
    boolean alone =
        fits.orElse(false)
            && salience.candidates().stream()
                .noneMatch(e -> e != entity && kinds.fits(noun, e).orElse(false));
    add(traits, Trait.FITS_KIND_ALONE, alone);
    add(traits, Trait.FITS_OUTLET, fits.orElse(false) && kinds.asksForOutlet(noun));
    add(traits, Trait.MISFITS_KIND, !fits.orElse(true));
    boolean outlet = entity.outlet().isPresent() && !kinds.asksForOutlet(noun);
    add(traits, Trait.OUTLET, outlet);
  }

  private void salient(Entity entity, Set<Trait> traits) {
    int subject = salience.subject(entity);
    add(traits, Trait.LAST_SUBJECT, subject == 0);
    add(traits, Trait.EARLIER_SUBJECT, subject == 1);
    int speaker = salience.speaker(entity);
    add(traits, Trait.LAST_SPEAKER, speaker == 0);
    add(traits, Trait.EARLIER_SPEAKER, speaker == 1);
    add(traits, Trait.LAST_NAMED, salience.last().filter(entity::equals).isPresent());
    add(traits, Trait.MOST_NAMED, salience.most().filter(entity::equals).isPresent());
    add(traits, Trait.FIRST_NAMED, salience.first().filter(entity::equals).isPresent());
    add(traits, Trait.ONCE_NAMED, entity.mentions() == 1 && entity.isSurelyPerson());
    add(traits, Trait.NAMED_IN_QUOTATION, discourse.isNamedIn(description.source(), entity));
  }

  private void place(Entity entity, Set<Trait> traits) {
    int ago = salience.sentencesAgo(entity);
    add(traits, Trait.AFTER, ago < 0);
    boolean opening = discourse.reading().word(description.source().head()).sentence() < OPENING;
    add(traits, Trait.AFTER_OPENING, ago < 0 && opening);
    add(traits, Trait.SAME_SENTENCE, ago == 0);
    add(traits, Trait.SENTENCE_BEFORE, ago == 1);
    add(traits, Trait.SENTENCES_BEFORE, ago == 2 || ago == 3);
    add(traits, Trait.LONG_BEFORE, ago > FAR);
    boolean near = ago >= 0 && ago <= 2;
    add(traits, Trait.JUST_INTRODUCED, near && salience.isIntroducedNear(entity));
  }

  /** What speaks for nobody being named. */
  Set<Trait> ofNobody() {
    Set<Trait> traits = EnumSet.of(Trait.NOBODY);
    Nouns nouns = discourse.lexicons().nouns();
    String noun = description.noun();
    add(traits, Trait.NOBODY_SELDOM_NAMED, discourse.lexicons().seldomNamed().contains(noun));
    add(traits, Trait.NOBODY_SUCH_ONE_BEFORE, isSuchOneBefore());
    add(traits, Trait.NOBODY_OWNED, description.owned());
    add(traits, Trait.NOBODY_TOLD, description.told());
    boolean body = description.sort() == Description.Sort.BODY;
    add(traits, Trait.NOBODY_VAGUE_BODY, body && nouns.meaning(noun).isEmpty());
    add(traits, Trait.NOBODY_BODY, body);
    add(traits, Trait.NOBODY_FIRM, body && nouns.meaning(noun).orElse("").equals("company"));
    add(
        traits,
        Trait.NOBODY_OUTLET,
        body && new BodyKinds(discourse.lexicons()).asksForOutlet(noun));
    boolean varied = !description.names().isEmpty() || !description.words().isEmpty();
    boolean person = description.sort() == Description.Sort.PERSON;
    add(
        traits,
        Trait.NOBODY_VARIED,
        person && varied && !description.owned() && !description.told());
    return traits;
  }

  /** Whether "a man" came up in the last sentences, before "the man". */
  private boolean isSuchOneBefore() {
    Reading reading = discourse.reading();
    int from = description.source().from();
    int first = Math.max(0, reading.word(from).sentence() - SENTENCES_OF_OTHERS);
    int least = Math.max(reading.begin(first), from - WORDS_BACK);
    for (int i = from - 1; i >= least; i--) {
      if (reading.word(i).lower().equals(description.noun()) && isIndefinite(i, reading)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIndefinite(int noun, Reading reading) {
    int sentence = reading.word(noun).sentence();
    for (int i = noun - 1; reading.within(i, sentence) && noun - i < 6; i--) {
      Word word = reading.word(i);
      if (List.of("a", "an", "one", "another", "some").contains(word.lower())) {
        boolean apposed = reading.within(i - 1, sentence) && reading.word(i - 1).text().equals(",");
        return !apposed;
      }
      if (!word.is("ADJ", "NOUN", "PROPN", "ADV", "NUM")) {
        return false;
      }
    }
    return false;
  }

  private static void add(Set<Trait> traits, Trait trait, boolean applies) {
    if (applies) {
      traits.add(trait);
    }
  }
}
