package io.whosaid.attribution;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** What each trait counts: the learnt weights of a choice among candidates and nobody. */
final class TraitWeights {
  private static final String FILE = "trait-weights.tsv";

  private final Map<Trait, Double> weights = new EnumMap<>(Trait.class);

  private TraitWeights() {
    for (String[] row : Lexicon.rows(FILE, 2)) {
      weights.put(trait(row[0]), Double.valueOf(row[1]));
    }
  }

  /** The weights that come with the toolkit; read once. */
  static TraitWeights builtIn() {
    return BuiltIn.INSTANCE;
  }

  private static final class BuiltIn {
    static final TraitWeights INSTANCE = new TraitWeights();
  }

  private static Trait trait(String id) {
    for (Trait trait : Trait.values()) {
      if (trait.id().equals(id)) {
        return trait;
      }
    }
    throw new IllegalStateException(FILE + ": no trait is called " + id);
  }

  /** The sum of what {@code traits} count. */
  double sum(Set<Trait> traits) {
    double sum = 0;
    for (Trait trait : traits) {
      sum += weights.getOrDefault(trait, 0.0);
    }
    return sum;
  }
}
