package io.whosaid.attribution.internal.coref;

import io.whosaid.attribution.internal.entities.Entity;
import io.whosaid.attribution.internal.entities.OrganizationTypes;
import io.whosaid.attribution.internal.lexicon.Gender;
import io.whosaid.attribution.internal.lexicon.Nouns;
import io.whosaid.attribution.internal.mentions.CorefFeature;
import io.whosaid.attribution.internal.mentions.DocumentContext;
import io.whosaid.attribution.internal.names.Name;
import io.whosaid.attribution.internal.text.TokenizedDocument;
import io.whosaid.attribution.internal.text.Word;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what speaks for and against each one that a description can mean. */
final class CorefFeatureReader {
  private static final int FAR = 8;
  private static final int OPENING = 3;
  private static final int SENTENCES_OF_OTHERS = 4;
  private static final int WORDS_BACK = 200;

  private final NominalMention description;
  private final DocumentContext discourse;
  private final AntecedentCandidates salience;
  private final KinshipRule family;
  private final Set<Entity> saidNoun;

  CorefFeatureReader(
      NominalMention description, DocumentContext discourse, AntecedentCandidates salience) {
    this.description = description;
    this.discourse = discourse;
    this.salience = salience;
    this.family = new KinshipRule(description, salience);
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
  Set<CorefFeature> of(Entity entity) {
    Set<CorefFeature> traits = EnumSet.noneOf(CorefFeature.class);
    noun(entity, traits);
    told(entity, traits);
    kind(entity, traits);
    salient(entity, traits);
    place(entity, traits);
    return traits;
  }

  private void noun(Entity entity, Set<CorefFeature> traits) {
    boolean said = saidNoun.contains(entity);
    add(traits, CorefFeature.SAID_NOUN, said);
    int ago = salience.sentencesAgo(entity);
    add(traits, CorefFeature.SAID_NOUN_FAR, said && (ago < 0 || ago > FAR));
    add(traits, CorefFeature.SO_CALLED_BEFORE, discourse.lastCalled(description.noun()) == entity);
    boolean seldom = discourse.lexicons().seldomNamed().contains(description.noun());
    add(traits, CorefFeature.UNSAID_SELDOM_NAMED, seldom && !said);
    String title =
        description.noun().substring(0, 1).toUpperCase(Locale.ROOT)
            + description.noun().substring(1);
    boolean anothers = saidNoun.stream().anyMatch(salience.candidates()::contains);
    boolean office = discourse.lexicons().titles().contains(title);
    add(traits, CorefFeature.TITLE_OF_ANOTHER, office && !said && anothers);
    add(traits, CorefFeature.UNSAID_PAST, description.isFormer() && !entity.isSaidToBe("former"));
    add(traits, CorefFeature.UNSAID_OWNED, description.owned() && !said);
    add(traits, CorefFeature.UNSAID_TITLE, office && !said);
    add(traits, CorefFeature.FAMILY_NAME, family.has(entity));
    boolean alone =
        salience.candidates().stream()
            .noneMatch(e -> e != entity && isInName(description.noun(), e));
    add(traits, CorefFeature.NOUN_IN_NAME_ALONE, isInName(description.noun(), entity) && alone);
    add(traits, CorefFeature.SAID_NOUN_ALONE, said && saidNoun.size() == 1);
    add(traits, CorefFeature.NOUN_OF_ANOTHER, !said && !saidNoun.isEmpty());
    add(traits, CorefFeature.NOUN_IN_NAME, isInName(description.noun(), entity));
    boolean sure = description.gender() != Gender.UNKNOWN;
    add(traits, CorefFeature.SAME_GENDER, sure && entity.gender() == description.gender());
  }

  private void told(Entity entity, Set<CorefFeature> traits) {
    boolean all = !description.names().isEmpty();
    boolean unsaid = false;
    boolean anothers = false;
    for (Word word : description.names()) {
      boolean said = discourse.isSaid(entity, word);
      all &= said;
      unsaid |= !said;
      anothers |= !said && salience.candidates().stream().anyMatch(e -> discourse.isSaid(e, word));
      add(traits, CorefFeature.WORD_IN_NAME, isInName(word.lower(), entity));
    }
    add(traits, description.owned() ? CorefFeature.SAID_OWNER : CorefFeature.SAID_NAMES, all);
    if (!description.owned()) {
      add(traits, CorefFeature.UNSAID_NAME, unsaid);
      add(traits, CorefFeature.NAME_OF_ANOTHER, anothers);
      add(traits, CorefFeature.CONTRARY, isContrary(entity));
    }
    for (Word word : description.words()) {
      add(traits, CorefFeature.SAID_WORDS, entity.isSaidToBe(word.lower()));
      add(traits, CorefFeature.WORD_IN_NAME, isInName(word.lower(), entity));
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

  private void kind(Entity entity, Set<CorefFeature> traits) {
    add(traits, CorefFeature.UNSURE_KIND, entity.kind() == Name.Kind.UNKNOWN);
    if (entity.isSurelyPerson() || description.sort() == NominalMention.Sort.PERSON) {
      return;
    }
    OrganizationTypes kinds = new OrganizationTypes(discourse.lexicons());
    boolean news = description.words().stream().anyMatch(word -> word.lower().equals("news"));
    String noun = news ? "outlet" : description.noun();
    Optional<Boolean> fits = kinds.fits(noun, entity);
    add(traits, CorefFeature.FITS_KIND, fits.orElse(false));
    boolean alone =
        fits.orElse(false)
            && salience.candidates().stream()
                .noneMatch(e -> e != entity && kinds.fits(noun, e).orElse(false));
    add(traits, CorefFeature.FITS_KIND_ALONE, alone);
    add(traits, CorefFeature.FITS_OUTLET, fits.orElse(false) && kinds.asksForOutlet(noun));
    add(traits, CorefFeature.MISFITS_KIND, !fits.orElse(true));
    boolean outlet = entity.outlet().isPresent() && !kinds.asksForOutlet(noun);
    add(traits, CorefFeature.OUTLET, outlet);
  }

  private void salient(Entity entity, Set<CorefFeature> traits) {
    int subject = salience.subject(entity);
    add(traits, CorefFeature.LAST_SUBJECT, subject == 0);
    add(traits, CorefFeature.EARLIER_SUBJECT, subject == 1);
    int speaker = salience.speaker(entity);
    add(traits, CorefFeature.LAST_SPEAKER, speaker == 0);
    add(traits, CorefFeature.EARLIER_SPEAKER, speaker == 1);
    add(traits, CorefFeature.LAST_NAMED, salience.last().filter(entity::equals).isPresent());
    add(traits, CorefFeature.MOST_NAMED, salience.most().filter(entity::equals).isPresent());
    add(traits, CorefFeature.FIRST_NAMED, salience.first().filter(entity::equals).isPresent());
    add(traits, CorefFeature.ONCE_NAMED, entity.mentions() == 1 && entity.isSurelyPerson());
    add(traits, CorefFeature.NAMED_IN_QUOTATION, discourse.isNamedIn(description.source(), entity));
  }

  private void place(Entity entity, Set<CorefFeature> traits) {
    int ago = salience.sentencesAgo(entity);
    add(traits, CorefFeature.AFTER, ago < 0);
    boolean opening = discourse.reading().word(description.source().head()).sentence() < OPENING;
    add(traits, CorefFeature.AFTER_OPENING, ago < 0 && opening);
    add(traits, CorefFeature.SAME_SENTENCE, ago == 0);
    add(traits, CorefFeature.SENTENCE_BEFORE, ago == 1);
    add(traits, CorefFeature.SENTENCES_BEFORE, ago == 2 || ago == 3);
    add(traits, CorefFeature.LONG_BEFORE, ago > FAR);
    boolean near = ago >= 0 && ago <= 2;
    add(traits, CorefFeature.JUST_INTRODUCED, near && salience.isIntroducedNear(entity));
  }

  /** What speaks for nobody being named. */
  Set<CorefFeature> ofNobody() {
    Set<CorefFeature> traits = EnumSet.of(CorefFeature.NOBODY);
    Nouns nouns = discourse.lexicons().nouns();
    String noun = description.noun();
    add(
        traits,
        CorefFeature.NOBODY_SELDOM_NAMED,
        discourse.lexicons().seldomNamed().contains(noun));
    add(traits, CorefFeature.NOBODY_SUCH_ONE_BEFORE, isSuchOneBefore());
    add(traits, CorefFeature.NOBODY_OWNED, description.owned());
    add(traits, CorefFeature.NOBODY_TOLD, description.told());
    boolean body = description.sort() == NominalMention.Sort.BODY;
    add(traits, CorefFeature.NOBODY_VAGUE_BODY, body && nouns.meaning(noun).isEmpty());
    add(traits, CorefFeature.NOBODY_BODY, body);
    add(traits, CorefFeature.NOBODY_FIRM, body && nouns.meaning(noun).orElse("").equals("company"));
    add(
        traits,
        CorefFeature.NOBODY_OUTLET,
        body && new OrganizationTypes(discourse.lexicons()).asksForOutlet(noun));
    boolean varied = !description.names().isEmpty() || !description.words().isEmpty();
    boolean person = description.sort() == NominalMention.Sort.PERSON;
    add(
        traits,
        CorefFeature.NOBODY_VARIED,
        person && varied && !description.owned() && !description.told());
    return traits;
  }

  /** Whether "a man" came up in the last sentences, before "the man". */
  private boolean isSuchOneBefore() {
    TokenizedDocument reading = discourse.reading();
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

  private static boolean isIndefinite(int noun, TokenizedDocument reading) {
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

  private static void add(Set<CorefFeature> traits, CorefFeature trait, boolean applies) {
    if (applies) {
      traits.add(trait);
    }
  }
}
