package io.whosaid.attribution.internal.entities;

import io.whosaid.attribution.internal.lexicon.Lexicons;
import io.whosaid.attribution.internal.names.Name;
import io.whosaid.attribution.internal.names.Names;
import io.whosaid.attribution.internal.names.PersonAttributes;
import io.whosaid.attribution.internal.text.TokenizedDocument;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who and what a document names: each of its names belongs to one {@link Entity}. Surnames, first
 * names, acronyms and short forms belong to the full name's.
 */
public final class EntityClusters {
  private final TokenizedDocument reading;
  private final Names names;
  private final Entity[] entities;
  private final Map<String, Set<Entity>> said = new HashMap<>();
  private final Map<String, Optional<Entity>> persons = new HashMap<>();
  private final Map<String, Optional<Entity>> initials = new HashMap<>();
  private final Optional<Entity> main;

  public EntityClusters(
      Lexicons lexicons, TokenizedDocument reading, Names names, List<PersonAttributes> portraits) {
    this.reading = reading;
    this.names = names;
    this.entities = new NameClusterer(lexicons, reading, names, portraits).entities();
    new PronounEvidence(reading, this, names).note();
    EntityDescriptors descriptions = new EntityDescriptors(lexicons, reading, names, portraits);
    for (int i = 0; i < entities.length; i++) {
      descriptions.note(i, entities[i]);
    }
    Set<Entity> all = new LinkedHashSet<>(Arrays.asList(entities));
    main = main(all);
    for (Entity entity : all) {
      for (String word : entity.said()) {
        said.computeIfAbsent(word, key -> new LinkedHashSet<>()).add(entity);
      }
      note(entity);
    }
  }

  private void note(Entity entity) {
    String[] words = entity.name().split(" ", 5);
    if (words.length > 1 && words.length < 5) {
      StringBuilder letters = new StringBuilder();
      for (String word : words) {
        letters.append(word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1)));
      }
      initials.merge(letters.toString(), Optional.of(entity), (one, other) -> Optional.empty());
    }
    String name = entity.name().toLowerCase(Locale.ROOT);
    if (entity.isSurelyPerson() && name.indexOf(' ') > 0) {
      persons.put(name, Optional.of(entity));
      persons.merge(
          name.substring(name.lastIndexOf(' ') + 1),
          Optional.of(entity),
          (one, other) -> Optional.empty());
    }
  }

  /** The only person with this surname or full name, in whatever case. */
  public Optional<Entity> called(String name) {
    return persons.getOrDefault(name.toLowerCase(Locale.ROOT), Optional.empty());
  }

  /** The only one with a name of two to four words that begin with these letters. */
  public Optional<Entity> abbreviated(String letters) {
    return initials.getOrDefault(letters, Optional.empty());
  }

  /** The person whom the document names most, at least three times and twice as often as any. */
  public Optional<Entity> main() {
    return main;
  }

  private static Optional<Entity> main(Set<Entity> all) {
    Entity most = null;
    int next = 0;
    for (Entity entity : all) {
      if (entity.isSurelyPerson()) {
        if (most == null || entity.mentions() > most.mentions()) {
          next = most == null ? 0 : most.mentions();
          most = entity;
        } else {
          next = Math.max(next, entity.mentions());
        }
      }
    }
    boolean main = most != null && most.mentions() >= 3 && most.mentions() >= 2 * next;
    return main ? Optional.of(most) : Optional.empty();
  }

  /** The entity that the name with this number belongs to. */
  public Entity entity(int number) {
    return entities[number];
  }

  public Entity entity(Name name) {
    return entities[names.numberAt(name.from())];
  }

  /** All of whom the text says {@code noun}, in the order of their first names. */
  public Set<Entity> saidToBe(String noun) {
    return said.getOrDefault(noun, Set.of());
  }

  TokenizedDocument reading() {
    return reading;
  }
}
