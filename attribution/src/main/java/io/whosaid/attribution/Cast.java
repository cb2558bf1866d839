package io.whosaid.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who and what a document names: each of its names belongs to one {@link Entity}. Surnames, first
 * names, acronyms and short forms belong to the full name's.
 */
final class Cast {
  private final Reading reading;
  private final Names names;
  private final Entity[] entities;
  private final Map<String, Recent> byRole = new HashMap<>();
  private final Map<String, Set<Entity>> persons = new HashMap<>();

  /** Numbers of names, in order. */
  private static final class Recent {
    private int[] numbers = new int[4];
    private int size;

    void add(int number) {
      if (size == numbers.length) {
        numbers = java.util.Arrays.copyOf(numbers, size * 2);
      }
      numbers[size++] = number;
    }

    int first() {
      return numbers[0];
    }

    /** The last number below {@code limit}, or -1. */
    int before(int limit) {
      int at = java.util.Arrays.binarySearch(numbers, 0, size, limit);
      int place = at < 0 ? -at - 1 : at;
      return place == 0 ? -1 : numbers[place - 1];
    }
  }

  Cast(Lexicons lexicons, Reading reading, Names names, List<Portrait> portraits) {
    this.reading = reading;
    this.names = names;
    this.entities = new CastBuilder(lexicons, reading, names, portraits).entities();
    new PronounEvidence(reading, this, names).note();
    Descriptions descriptions = new Descriptions(lexicons, reading, names, portraits);
    for (int i = 0; i < entities.length; i++) {
      descriptions.note(i, entities[i]);
      for (String role : roles(entities[i])) {
        byRole.computeIfAbsent(role, key -> new Recent()).add(i);
      }
    }
  }

  private static Set<String> roles(Entity entity) {
    return entity.isPerson()
        ? entity.portrait().role().map(RoleWords::of).orElse(Set.of())
        : bodyWords(entity.name());
  }

  /** The words of a body's name, so that "the ministry" finds "Foreign Ministry". */
  private static Set<String> bodyWords(String name) {
    Set<String> words = new HashSet<>();
    String[] parts = name.toLowerCase(java.util.Locale.ROOT).split("[ -]+", -1);
    for (int i = 0; i < Math.min(parts.length, 8); i++) {
      words.add(parts[i]);
    }
    return words;
  }

  /** The entity that the name with this number belongs to. */
  Entity entity(int number) {
    return entities[number];
  }

  Entity entity(Name name) {
    return entities[names.numberAt(name.from())];
  }

  /**
   * The last entity named before word {@code before}, else the first after, whose role, or whose
   * name when it is a body, holds the noun {@code role}.
   */
  Optional<Entity> lastWithRole(String role, int before, boolean person) {
    Recent recent = byRole.get(role);
    if (recent == null) {
      return Optional.empty();
    }
    int number = Math.max(0, recent.before(names.firstFrom(before)));
    number = number == 0 ? recent.first() : number;
    return Optional.of(entities[number]).filter(entity -> entity.isPerson() == person);
  }

  /** The persons of whom the text says {@code noun}, in the order of their first names. */
  Set<Entity> personsSaidToBe(String noun) {
    return persons.computeIfAbsent(noun, this::allSaidToBe);
  }

  private Set<Entity> allSaidToBe(String noun) {
    Set<Entity> found = new LinkedHashSet<>();
    for (Entity entity : entities) {
      if (entity.isSurelyPerson() && entity.isSaidToBe(noun)) {
        found.add(entity);
      }
    }
    return found;
  }

  Reading reading() {
    return reading;
  }
}
