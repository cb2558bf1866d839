package io.whosaid.attribution.internal.rules;

import io.whosaid.attribution.Attribution.Grade;
import io.whosaid.attribution.Speaker;
import io.whosaid.attribution.internal.entities.Entity;
import io.whosaid.attribution.internal.lexicon.Nouns;
import io.whosaid.attribution.internal.lexicon.Pronouns;
import io.whosaid.attribution.internal.mentions.DocumentContext;
import io.whosaid.attribution.internal.mentions.Resolution;
import io.whosaid.attribution.internal.mentions.SourceMention;
import io.whosaid.attribution.internal.mentions.SourceMention.Form;
import io.whosaid.attribution.internal.names.Name;
import io.whosaid.attribution.internal.names.PersonAttributes;
import io.whosaid.attribution.internal.text.TokenizedDocument;
import io.whosaid.attribution.internal.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Rules for sources that are named where they stand. */
final class NamedRules {
  private static final Set<String> GOVERNING =
      Set.of("government", "regime", "administration", "authorities", "presidency", "cabinet");

  private static final Set<String> INDEFINITE = Set.of("a", "an", "one", "another", "some");

  /** What stands before the name of what was described: "a man called Smith". */
  private static final Set<String> APPOSING = Set.of(",", "—", "–", "-", "--", "named", "called");

  private static final Set<String> WHENCE = Set.of("of", "from", "at", "in");

  private NamedRules() {}

  /** "LH:", the label of Lucie Hazel's answers. */
  static Optional<Resolution> initials(SourceMention source, DocumentContext discourse) {
    boolean label =
        source.words() == 1
            && !source.quotation().cue().isEmpty()
            && source.quotation().cue().get(0).length() == 1
            && discourse.reading().word(source.from()).allCapitals();
    return label
        ? discourse
            .cast()
            .abbreviated(source.text())
            .map(entity -> Resolution.named(entity, entity.speaker(), "initials of a label"))
        : Optional.empty();
  }

  /** "John Smith and Jane Jones": one source, with both names. */
  static Optional<Resolution> joint(SourceMention source, DocumentContext discourse) {
    if (source.form() != Form.NAME || source.names().size() < 2) {
      return Optional.empty();
    }
    return Optional.of(together(source.names(), discourse));
  }

  private static Resolution together(List<Name> names, DocumentContext discourse) {
    List<Entity> entities = new ArrayList<>();
    names.forEach(name -> entities.add(discourse.cast().entity(name)));
    String all =
        entities.stream().map(Entity::name).distinct().collect(Collectors.joining(" and "));
    Speaker.Kind kind = entities.get(0).speakerKind();
    Speaker speaker = new Speaker(all, kind, Optional.empty(), Optional.empty());
    return Resolution.named(speaker, "joint names");
  }

  /** "Robert Schiffman, a Bloomberg Intelligence analyst", "Mr. Xi", "China", "Xinhua". */
  static Optional<Resolution> name(SourceMention source, DocumentContext discourse) {
    if (source.form() != Form.NAME) {
      return Optional.empty();
    }
    Name name = source.names().get(0);
    return discourse.cast().entity(name).isSentenceOpener()
        ? Optional.of(
            Resolution.unnamed(source.text(), Grade.UNRESOLVED, "a sentence's first word"))
        : Optional.of(named(name, discourse));
  }

  private static Resolution named(Name name, DocumentContext discourse) {
    Entity entity = discourse.cast().entity(name);
    PersonAttributes here = discourse.portrait(name).or(entity.portrait());
    Speaker known = entity.speaker();
    boolean person = entity.isPerson();
    Speaker speaker =
        person ? new Speaker(known.name(), known.kind(), here.role(), here.affiliation()) : known;
    boolean shorter = entity.outlet().isEmpty() && name.text().length() < known.name().length();
    return Resolution.named(entity, speaker, shorter ? "short for a full name" : "name");
  }

  /** "the ministry's spokeswoman, Mao Ning": the name comes after what describes it. */
  static Optional<Resolution> apposition(SourceMention source, DocumentContext discourse) {
    if (source.form() != Form.NOUN || source.head() < 0) {
      return Optional.empty();
    }
    TokenizedDocument reading = discourse.reading();
    String noun = reading.word(source.head()).lower();
    boolean oneOf =
        source.words() > 2
            && reading.word(source.from()).lower().equals("one")
            && reading.word(source.from() + 1).lower().equals("of");
    Nouns nouns = discourse.lexicons().nouns();
    boolean bodies = nouns.isSeveralInstitutions(noun);
    if (!oneOf && (bodies || discourse.lexicons().roles().isPlural(noun))) {
      return several(source, discourse);
    }
    for (int i = source.head() + 1; i + 1 < source.to(); i++) {
      boolean mark = APPOSING.contains(reading.word(i).lower());
      Optional<Name> name = mark ? nameAfter(i + 1, source, discourse) : Optional.empty();
      if (name.isPresent()) {
        PersonAttributes said = discourse.roles().read(source.from(), i);
        return Optional.of(withPortrait(name.get(), said, discourse, "name in apposition"));
      }
    }
    return Optional.empty();
  }

  /**
   * "the Clinton campaign", "Chicago police", "the People's Daily newspaper": named by their owner.
   */
  static Optional<Resolution> ownedBody(SourceMention source, DocumentContext discourse) {
    TokenizedDocument reading = discourse.reading();
    int head = source.head();
    if (source.form() != Form.NOUN
        || head <= source.from()
        || INDEFINITE.contains(reading.word(source.from()).lower())) {
      return Optional.empty();
    }
    Nouns nouns = discourse.lexicons().nouns();
    String noun = reading.word(head).lower();
    boolean body = nouns.isListedInstitution(noun) && !nouns.isDocument(noun);
    int owner = head - 1;
    while (owner > source.from()
        && !isOwner(owner, discourse)
        && reading.word(owner).is("NOUN", "ADJ")) {
      owner--;
    }
    if (!body || !isOwner(owner, discourse)) {
      return Optional.empty();
    }
    Optional<Name> outlet = discourse.names().at(owner).filter(found -> found.outlet().isPresent());
    if (outlet.isPresent() && !reading.word(owner).possessive()) {
      return Optional.of(named(outlet.get(), discourse));
    }
    int from = discourse.names().at(owner).map(Name::from).orElse(owner);
    boolean governs = GOVERNING.contains(noun);
    Speaker.Kind kind = governs ? Speaker.Kind.GOVERNMENT : Speaker.Kind.ORGANIZATION;
    Optional<String> none = Optional.empty();
    String name = reading.text(Math.max(from, source.from()), head + 1);
    return Optional.of(
        Resolution.named(new Speaker(name, kind, none, none), "body named by its owner"));
  }

  /** "King", "WILL": a surname that the eye takes for a word, of somebody whom the text names. */
  static Optional<Resolution> surname(SourceMention source, DocumentContext discourse) {
    if (source.form() != Form.NOUN || source.head() < 0 || source.words() > 2) {
      return Optional.empty();
    }
    TokenizedDocument reading = discourse.reading();
    for (int i = source.from(); i < source.to(); i++) {
      Word word = reading.word(i);
      if (!word.capitalised() || discourse.lexicons().nouns().isCollective(word.lower())) {
        return Optional.empty();
      }
    }
    return discourse
        .cast()
        .called(reading.text(source.from(), source.to()))
        .map(entity -> Resolution.named(entity, entity.speaker(), "surname written like a word"));
  }

  /** A name in capitals where all is in capitals, or in a script that has none. */
  static Optional<Resolution> unlisted(SourceMention source, DocumentContext discourse) {
    TokenizedDocument reading = discourse.reading();
    if (source.form() != Form.NOUN || source.head() < 0 || source.words() > 4) {
      return Optional.empty();
    }
    Word first = reading.word(source.from());
    boolean script = Character.isLetter(first.core().codePointAt(0));
    for (int i = source.from(); i < source.to(); i++) {
      String core = reading.word(i).core();
      script &= core.equals(core.toLowerCase(Locale.ROOT)) && reading.word(i).capitalised();
    }
    boolean shouted =
        source.words() > 1
            && reading
                .text(source.from(), source.to())
                .equals(source.text().toUpperCase(Locale.ROOT))
            && discourse.lexicons().firstNames().contains(inTitleCase(first.core()));
    boolean full =
        source.words() == 2
            && reading.headline(first.sentence())
            && reading.word(source.from() + 1).capitalised()
            && discourse.lexicons().firstNames().contains(first.core());
    if (!script && !shouted && !full) {
      return Optional.empty();
    }
    Optional<String> none = Optional.empty();
    Speaker speaker = new Speaker(source.text(), Speaker.Kind.PERSON, none, none);
    return Optional.of(Resolution.named(speaker, "written like a name"));
  }

  private static String inTitleCase(String word) {
    int first = word.offsetByCodePoints(0, 1);
    return word.substring(0, first) + word.substring(first).toLowerCase(Locale.ROOT);
  }

  private static boolean isOwner(int i, DocumentContext discourse) {
    Word word = discourse.reading().word(i);
    return discourse.names().isName(i) || discourse.lexicons().places().isDemonym(word.core());
  }

  /** "two analysts, Smith and Jones": those described are named, all of them and nobody else. */
  private static Optional<Resolution> several(SourceMention source, DocumentContext discourse) {
    TokenizedDocument reading = discourse.reading();
    int mark = source.head() + 1;
    if (mark >= source.to() || !APPOSING.contains(reading.word(mark).lower())) {
      return Optional.empty();
    }
    List<Name> found = new ArrayList<>();
    boolean and = false;
    for (int i = mark + 1; i < source.to(); i++) {
      Optional<Name> name = discourse.names().at(i).filter(one -> one.kind().maybePerson());
      boolean titled = name.isEmpty() && isBeforeName(i, source, discourse);
      boolean link = reading.word(i).is("CCONJ") || reading.word(i).text().equals(",");
      if (name.isPresent()) {
        found.add(name.get());
        i = name.get().to() - 1;
      } else if (!found.isEmpty() && WHENCE.contains(reading.word(i).lower())) {
        i = endOfWhence(i, source, reading) - 1;
      } else if (!titled && !link) {
        return Optional.empty();
      }
      and |= reading.word(i).is("CCONJ");
    }
    return found.size() > 1 && and ? Optional.of(together(found, discourse)) : Optional.empty();
  }

  /** Where "of Texas" ends. */
  private static int endOfWhence(int from, SourceMention source, TokenizedDocument reading) {
    int end = from + 1;
    while (end < source.to() && !reading.word(end).is("CCONJ", "PUNCT")) {
      end++;
    }
    return end;
  }

  /** Whether word {@code i} is of the title before a name. */
  private static boolean isBeforeName(int i, SourceMention source, DocumentContext discourse) {
    int next = discourse.names().firstFrom(i);
    return next < discourse.names().size()
        && discourse.names().get(next).phrase() <= i
        && discourse.names().get(next).from() < source.to();
  }

  private static Optional<Name> nameAfter(
      int from, SourceMention source, DocumentContext discourse) {
    for (int at = from; at < Math.min(source.to(), from + 10); at++) {
      Optional<Name> name = discourse.names().at(at);
      if (name.isPresent() && isAlone(name.get(), source, discourse)) {
        return name;
      }
      Word word = discourse.reading().word(at);
      boolean participle =
          word.is("VERB")
              && !word.lower().equals("including")
              && at + 1 < source.to()
              && discourse.reading().word(at + 1).is("NOUN", "ADJ", "PROPN");
      boolean relative = word.is("PRON") && !Pronouns.isPossessive(word.lower());
      if (relative || (!participle && word.is("PUNCT", "ADP", "VERB", "AUX"))) {
        break;
      }
    }
    return Optional.empty();
  }

  private static boolean isAlone(Name name, SourceMention source, DocumentContext discourse) {
    TokenizedDocument reading = discourse.reading();
    boolean ends =
        name.to() >= source.to()
            || reading.word(name.to()).is("PUNCT")
            || WHENCE.contains(reading.word(name.to()).lower());
    Entity entity = discourse.cast().entity(name);
    boolean body = entity.kind() == Name.Kind.ORGANIZATION;
    boolean may = entity.isPerson() || (body && reading.word(name.from() - 1).is("PUNCT", "DET"));
    return ends && may && !reading.word(name.to() - 1).possessive();
  }

  private static Resolution withPortrait(
      Name name, PersonAttributes said, DocumentContext discourse, String why) {
    Entity entity = discourse.cast().entity(name);
    if (!entity.isPerson()) {
      return Resolution.named(entity, entity.speaker(), why);
    }
    entity.learn(name, said);
    PersonAttributes all = said.or(discourse.portrait(name)).or(entity.portrait());
    Speaker known = entity.speaker();
    Speaker speaker = new Speaker(known.name(), known.kind(), all.role(), all.affiliation());
    return Resolution.named(entity, speaker, why);
  }
}
