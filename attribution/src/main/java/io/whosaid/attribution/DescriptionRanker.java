package io.whosaid.attribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whom a description means by what its candidates have in their favour, each trait with a
 * learnt weight; nobody being named is one of the candidates.
 */
final class DescriptionRanker {
  /** What is likelier than this is believed. */
  static final double BELIEVED = 0.5;

  private DescriptionRanker() {}

  /** "the Florida senator": the likeliest candidate, when it is likely enough. */
  static Optional<Resolution> likeliest(Source source, Discourse discourse) {
    Optional<Description> found = Description.of(source, discourse);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Description description = found.get();
    Salience salience = new Salience(description, discourse);
    TraitReader reader = new TraitReader(description, discourse, salience);
    Exclusions exclusions = new Exclusions(description, discourse, salience, reader.saidNoun());
    TraitWeights weights = TraitWeights.builtIn();
    Set<Trait> nobody = reader.ofNobody();
    double most = weights.sum(nobody);
    double all = Math.exp(most);
    Entity best = null;
    Map<Entity, Set<Trait>> candidates = new LinkedHashMap<>();
    for (Entity entity : salience.candidates()) {
      if (exclusions.bars(entity)) {
        continue;
      }
      Set<Trait> traits = reader.of(entity);
      candidates.put(entity, traits);
      double sum = weights.sum(traits);
      all += Math.exp(sum);
      if (sum > most) {
        most = sum;
        best = entity;
      }
    }
    discourse.choose(() -> choice(source, candidates, nobody));
    double likely = Math.exp(most) / all;
    return best == null || likely < BELIEVED
        ? Optional.empty()
        : Optional.of(
            Resolution.named(
                best,
                best.speaker(),
                String.format(Locale.ROOT, "description: likeliest, %.2f", likely)));
  }

  private static Choice choice(
      Source source, Map<Entity, Set<Trait>> candidates, Set<Trait> nobody) {
    List<Choice.Candidate> all = new ArrayList<>();
    candidates.forEach((entity, traits) -> all.add(new Choice.Candidate(entity.name(), traits)));
    return new Choice(source.quotation(), all, nobody);
  }
}
