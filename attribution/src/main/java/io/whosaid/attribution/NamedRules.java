package io.whosaid.attribution;

import io.whosaid.attribution.Source.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Rules for sources that are named where they stand. */
final class NamedRules {
  private NamedRules() {}

  /** "John Smith and Jane Jones": one source, with both names. */
  static Optional<Resolution> joint(Source source, Discourse discourse) {
    if (source.form() != Form.NAME || source.names().size() < 2) {
      return Optional.empty();
    }
    List<Entity> entities = new ArrayList<>();
    source.names().forEach(name -> entities.add(discourse.cast().entity(name)));
    String all =
        entities.stream().map(Entity::name).distinct().collect(Collectors.joining(" and "));
    Speaker.Kind kind = entities.get(0).speakerKind();
    Speaker speaker = new Speaker(all, kind, Optional.empty(), Optional.empty());
    return Optional.of(Resolution.named(speaker, "joint names"));
  }

  /** "Robert Schiffman, a Bloomberg Intelligence analyst", "Mr. Xi", "China", "Xinhua". */
  static Optional<Resolution> name(Source source, Discourse discourse) {
    if (source.form() != Form.NAME) {
      return Optional.empty();
    }
    return Optional.of(named(source.names().get(0), discourse));
  }

  private static Resolution named(Name name, Discourse discourse) {
    Entity entity = discourse.cast().entity(name);
    Portrait here = discourse.portrait(name).or(entity.portrait());
    Speaker known = entity.speaker();
    boolean person = entity.isPerson();
    Speaker speaker =
        person ? new Speaker(known.name(), known.kind(), here.role(), here.affiliation()) : known;
    boolean shorter = entity.outlet().isEmpty() && name.text().length() < known.name().length();
    return Resolution.named(entity, speaker, shorter ? "short for a full name" : "name");
  }

  /** "the ministry's spokeswoman, Mao Ning": the name comes after what describes it. */
  static Optional<Resolution> apposition(Source source, Discourse discourse) {
    if (source.form() != Form.NOUN || source.head() < 0) {
      return Optional.empty();
    }
    Reading reading = discourse.reading();
    String noun = reading.word(source.head()).lower();
    if (discourse.lexicons().roles().isPlural(noun)) {
      return Optional.empty();
    }
    for (int i = source.head() + 1; i + 1 < source.to(); i++) {
      boolean mark = reading.word(i).text().equals(",") || reading.word(i).text().equals("—");
      Optional<Name> name = mark ? nameAfter(i + 1, source, discourse) : Optional.empty();
      if (name.isPresent()) {
        Portrait said = discourse.roles().read(source.from(), i);
        return Optional.of(withPortrait(name.get(), said, discourse, "name in apposition"));
      }
    }
    return Optional.empty();
  }

  private static Optional<Name> nameAfter(int from, Source source, Discourse discourse) {
    int at = from;
    while (at < source.to()
        && !discourse.names().isName(at)
        && discourse.reading().word(at).capitalised()) {
      at++;
    }
    return at >= source.to()
        ? Optional.empty()
        : discourse.names().at(at).filter(name -> isAlone(name, source, discourse));
  }

  private static boolean isAlone(Name name, Source source, Discourse discourse) {
    Reading reading = discourse.reading();
    boolean ends = name.to() >= source.to() || reading.word(name.to()).is("PUNCT");
    return ends
        && discourse.cast().entity(name).isPerson()
        && !reading.word(name.to() - 1).possessive();
  }

  private static Resolution withPortrait(
      Name name, Portrait said, Discourse discourse, String why) {
    Entity entity = discourse.cast().entity(name);
    entity.learn(name, said);
    Portrait all = said.or(discourse.portrait(name)).or(entity.portrait());
    Speaker known = entity.speaker();
    Speaker speaker = new Speaker(known.name(), known.kind(), all.role(), all.affiliation());
    return Resolution.named(entity, speaker, why);
  }
}
