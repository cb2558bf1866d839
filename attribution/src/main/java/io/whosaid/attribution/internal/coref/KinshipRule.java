package io.whosaid.attribution.internal.coref;

import io.whosaid.attribution.internal.entities.Entity;
import io.whosaid.attribution.internal.lexicon.KinshipTerms;
import java.util.stream.Stream;

/** Tells whom a relative's description, such as "his wife", can mean by a shared surname. */
final class KinshipRule {
  private final NominalMention description;
  private final AntecedentCandidates salience;

  KinshipRule(NominalMention description, AntecedentCandidates salience) {
    this.description = description;
    this.salience = salience;
  }

  /** Whether the noun is a relative's, and another candidate or the owner has its surname. */
  boolean has(Entity entity) {
    String surname = surname(entity);
    return KinshipTerms.contains(description.noun())
        && Stream.concat(salience.candidates().stream(), description.within().stream())
            .anyMatch(other -> other != entity && surname(other).equals(surname));
  }

  private static String surname(Entity entity) {
    return entity.name().substring(entity.name().lastIndexOf(' ') + 1);
  }
}
