package io.whosaid.attribution.internal.coref;

import io.whosaid.attribution.internal.lexicon.Lexicon;
import io.whosaid.attribution.internal.mentions.CorefFeature;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** What each trait counts: the learnt weights of a choice among candidates and nobody. */
final class CorefFeatureWeights {
  private static final String FILE = "trait-weights.tsv";

  private final Map<CorefFeature, Double> weights = new EnumMap<>(CorefFeature.class);

  private CorefFeatureWeights() {
    for (String[] row : Lexicon.rows(FILE, 2)) {
      weights.put(trait(row[0]), Double.valueOf(row[1]));
    }
  }

  /** The weights that come with the toolkit; read once. */
  static CorefFeatureWeights builtIn() {
    return BuiltIn.INSTANCE;
  }

  private static final class BuiltIn {
    static final CorefFeatureWeights INSTANCE = new CorefFeatureWeights();
  }

  private static CorefFeature trait(String id) {
    for (CorefFeature trait : CorefFeature.values()) {
      if (trait.id().equals(id)) {
        return trait;
      }
    }
    throw new IllegalStateException(FILE + ": no trait is called " + id);
  }

  /** The sum of what {@code traits} count. */
  double sum(Set<CorefFeature> traits) {
    double sum = 0;
    for (CorefFeature trait : traits) {
      sum += weights.getOrDefault(trait, 0.0);
    }
    return sum;
  }
}
