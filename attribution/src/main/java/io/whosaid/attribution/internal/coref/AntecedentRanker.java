package io.whosaid.attribution.internal.coref;

import io.whosaid.attribution.internal.entities.Entity;
import io.whosaid.attribution.internal.mentions.CandidateSet;
import io.whosaid.attribution.internal.mentions.CorefFeature;
import io.whosaid.attribution.internal.mentions.DocumentContext;
import io.whosaid.attribution.internal.mentions.Resolution;
import io.whosaid.attribution.internal.mentions.SourceMention;
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
final class AntecedentRanker {
  /** What is likelier than this is believed. */
  static final double BELIEVED = 0.5;

  private AntecedentRanker() {}

  /** "the Florida senator": the likeliest candidate, when it is likely enough. */
  static Optional<Resolution> likeliest(SourceMention source, DocumentContext discourse) {
    Optional<NominalMention> found = NominalMention.of(source, discourse);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    NominalMention description = found.get();
    AntecedentCandidates salience = new AntecedentCandidates(description, discourse);
    CorefFeatureReader reader = new CorefFeatureReader(description, discourse, salience);
    CandidateFilter exclusions =
        new CandidateFilter(description, discourse, salience, reader.saidNoun());
    CorefFeatureWeights weights = CorefFeatureWeights.builtIn();
    Set<CorefFeature> nobody = reader.ofNobody();
    double most = weights.sum(nobody);
    double all = Math.exp(most);
    Entity best = null;
    Map<Entity, Set<CorefFeature>> candidates = new LinkedHashMap<>();
    for (Entity entity : salience.candidates()) {
      if (exclusions.bars(entity)) {
        continue;
      }
      Set<CorefFeature> traits = reader.of(entity);
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

  private static CandidateSet choice(
      SourceMention source, Map<Entity, Set<CorefFeature>> candidates, Set<CorefFeature> nobody) {
    List<CandidateSet.Candidate> all = new ArrayList<>();
    candidates.forEach(
        (entity, traits) -> all.add(new CandidateSet.Candidate(entity.name(), traits)));
    return new CandidateSet(source.quotation(), all, nobody);
  }
}
