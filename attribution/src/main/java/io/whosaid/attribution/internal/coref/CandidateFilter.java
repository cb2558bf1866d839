package io.whosaid.attribution.internal.coref;

import io.whosaid.attribution.internal.entities.Entity;
import io.whosaid.attribution.internal.entities.OrganizationTypes;
import io.whosaid.attribution.internal.mentions.DocumentContext;
import java.util.Set;

/** Tells whom a description surely does not mean, whatever else speaks for them. */
final class CandidateFilter {
  private final NominalMention description;
  private final DocumentContext discourse;
  private final Set<Entity> saidNoun;
  private final KinshipRule family;

  /** For a description whose noun the text says of {@code saidNoun}. */
  CandidateFilter(
      NominalMention description,
      DocumentContext discourse,
      AntecedentCandidates salience,
      Set<Entity> saidNoun) {
    this.description = description;
    this.discourse = discourse;
    this.saidNoun = saidNoun;
    this.family = new KinshipRule(description, salience);
  }

  /**
   * Whether {@code entity} is surely not meant: the president by "the former president", a
   * newspaper by "the network", "Police" by "the police", and by "the Ohio governor" nobody but a
   * governor of Ohio who is named.
   */
  boolean bars(Entity entity) {
    return entity.name().equalsIgnoreCase(description.noun())
        || isOfAnotherTime(entity)
        || isOtherOutlet(entity)
        || isOfAnotherState(entity)
        || isOwnedByAnother(entity);
  }

  private boolean isOfAnotherTime(Entity entity) {
    return description.isFormer() && saidNoun.contains(entity) && !entity.isSaidToBe("former");
  }

  private boolean isOtherOutlet(Entity entity) {
    if (entity.outlet().isEmpty()) {
      return false;
    }
    OrganizationTypes kinds = new OrganizationTypes(discourse.lexicons());
    String noun = description.noun();
    return kinds.asksForOutlet(noun)
        ? !kinds.fits(noun, entity).orElse(true)
        : kinds.isNoOutlet(noun) && !CorefFeatureReader.isInName(noun, entity);
  }

  private boolean isOfAnotherState(Entity entity) {
    return description
        .state(discourse)
        .filter(own -> saidNoun.stream().anyMatch(other -> other.states().contains(own)))
        .filter(own -> !saidNoun.contains(entity) || !entity.states().contains(own))
        .isPresent();
  }

  /**
   * Smith by "his physician" when nothing says that Smith is one, the Budget Office by "the mayor's
   * office".
   */
  private boolean isOwnedByAnother(Entity entity) {
    boolean person = description.sort() == NominalMention.Sort.PERSON;
    return description.owned()
        && (person || CorefFeatureReader.isInName(description.noun(), entity))
        && !saidNoun.contains(entity)
        && !family.has(entity);
  }
}
