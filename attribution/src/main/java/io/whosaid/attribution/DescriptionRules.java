package io.whosaid.attribution;

import io.whosaid.attribution.PhraseTable.Match;
import io.whosaid.attribution.Source.Form;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Rules for nouns that mean somebody named before: "the analyst", "the company". */
final class DescriptionRules {
  /** The rules, in the order in which they are tried. */
  static final List<Rule> ALL =
      List.of(
          DescriptionRules::role,
          DescriptionRules::body,
          DescriptionRules::documentBefore,
          DescriptionRules::describedBefore);

  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these");
  private static final Set<String> PAST =
      Set.of("former", "ex", "late", "then", "other", "another");
  private static final int NAMES_BACK = 60;

  private DescriptionRules() {}

  /** "the analyst": the last one named whose role it is. */
  static Optional<Resolution> role(Source source, Discourse discourse) {
    if (!isDefinite(source, discourse)) {
      return Optional.empty();
    }
    Reading reading = discourse.reading();
    Optional<Match<Gender>> role =
        discourse.lexicons().roles().endingAt(reading, source.head() + 1, source.from());
    if (role.isEmpty() || isTold(source, discourse)) {
      return Optional.empty();
    }
    return discourse
        .cast()
        .lastWithRole(reading.word(source.head()).lower(), source.from(), true)
        .filter(entity -> entity.gender().fits(role.get().value()))
        .map(entity -> named(entity, "description: role of a named person"));
  }

  /** "the company", "the ministry", "the newspaper": the last body named that it fits. */
  static Optional<Resolution> body(Source source, Discourse discourse) {
    if (!isDefinite(source, discourse) || isTold(source, discourse)) {
      return Optional.empty();
    }
    String noun = discourse.reading().word(source.head()).lower();
    return discourse
        .lexicons()
        .nouns()
        .meaning(noun)
        .flatMap(meaning -> body(meaning, noun, source, discourse))
        .map(entity -> named(entity, "description: body named before"));
  }

  private static Optional<Entity> body(
      String meaning, String noun, Source source, Discourse discourse) {
    Optional<Entity> named = discourse.cast().lastWithRole(noun, source.from(), false);
    return switch (meaning) {
      case "named" -> named;
      case "company" -> most(source, discourse, entity -> isFirm(entity, discourse));
      case "agency" -> last(source, discourse, outlet(Set.of(Outlet.Kind.AGENCY))).or(() -> named);
      case "newspaper" -> last(source, discourse, outlet(Set.of(Outlet.Kind.NEWSPAPER)));
      case "magazine" -> last(source, discourse, outlet(Set.of(Outlet.Kind.MAGAZINE)));
      case "broadcaster" -> last(source, discourse, outlet(Set.of(Outlet.Kind.BROADCASTER)));
      default -> last(source, discourse, outlet(Set.of(Outlet.Kind.values())));
    };
  }

  private static Predicate<Entity> outlet(Set<Outlet.Kind> kinds) {
    return entity -> entity.outlet().map(outlet -> kinds.contains(outlet.kind())).orElse(false);
  }

  private static boolean isFirm(Entity entity, Discourse discourse) {
    Bodies bodies = discourse.lexicons().bodies();
    String last = entity.name().substring(entity.name().lastIndexOf(' ') + 1);
    boolean document = discourse.lexicons().nouns().isDocument(last.toLowerCase(Locale.ROOT));
    boolean body =
        entity.kind() == Name.Kind.ORGANIZATION
            && entity.outlet().isEmpty()
            && !document
            && !isShouted(entity.name());
    boolean plain = !bodies.isHead(last) && !bodies.isKnown(entity.name());
    return body && (bodies.isFirm(entity.name()) || plain);
  }

  /** Whether it is several words in capitals, as headings are: "CORRECTION APPENDED". */
  private static boolean isShouted(String name) {
    return name.indexOf(' ') > 0 && name.equals(name.toUpperCase(Locale.ROOT));
  }

  /** Of the entities named before the source that are {@code meant}, the most talked of. */
  private static Optional<Entity> most(
      Source source, Discourse discourse, Predicate<Entity> meant) {
    int last = discourse.names().firstFrom(source.from()) - 1;
    Entity most = null;
    for (int i = last; i >= Math.max(0, last - NAMES_BACK); i--) {
      Entity entity = discourse.cast().entity(i);
      boolean real = !discourse.names().get(i).weak();
      if (real && meant.test(entity) && (most == null || entity.mentions() > most.mentions())) {
        most = entity;
      }
    }
    return Optional.ofNullable(most);
  }

  /** The last entity named before the source that is {@code meant}. */
  private static Optional<Entity> last(
      Source source, Discourse discourse, Predicate<Entity> meant) {
    int last = discourse.names().firstFrom(source.from()) - 1;
    for (int i = last; i >= Math.max(0, last - NAMES_BACK); i--) {
      Entity entity = discourse.cast().entity(i);
      if (meant.test(entity)) {
        return Optional.of(entity);
      }
    }
    return Optional.empty();
  }

  /** "the report" after "a report by Bloomberg", "the official" after "a senior official". */
  static Optional<Resolution> describedBefore(Source source, Discourse discourse) {
    if (!isDefinite(source, discourse) || isTold(source, discourse)) {
      return Optional.empty();
    }
    String noun = discourse.reading().word(source.head()).lower();
    return discourse
        .former(source)
        .filter(past -> past.source().form() == Form.NOUN && past.source().head() >= 0)
        .filter(past -> discourse.reading().word(past.source().head()).lower().equals(noun))
        .map(past -> past.resolution().because("description: source described before"));
  }

  /** "the report" after any number of other sources, when one of its author's was quoted before. */
  static Optional<Resolution> documentBefore(Source source, Discourse discourse) {
    String noun = source.head() < 0 ? "" : discourse.reading().word(source.head()).lower();
    return isDefinite(source, discourse) && source.words() == 2
        ? discourse.document(noun).map(past -> past.because("description: document named before"))
        : Optional.empty();
  }

  private static Resolution named(Entity entity, String why) {
    return Resolution.named(entity, entity.speaker(), why);
  }

  private static boolean isDefinite(Source source, Discourse discourse) {
    if (source.form() != Form.NOUN || source.head() < source.from()) {
      return false;
    }
    Word first = discourse.reading().word(source.from());
    return DEFINITE.contains(first.lower()) && source.head() > source.from();
  }

  /** Whether the mention tells more than its noun, so that it may mean somebody else. */
  private static boolean isTold(Source source, Discourse discourse) {
    for (int i = source.from() + 1; i < source.to(); i++) {
      Word word = discourse.reading().word(i);
      boolean clause = word.is("ADP") || word.lower().equals("who") || word.possessive();
      if (discourse.names().isName(i) || clause || PAST.contains(word.lower())) {
        return true;
      }
    }
    return false;
  }
}
