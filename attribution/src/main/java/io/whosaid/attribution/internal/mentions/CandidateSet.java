package io.whosaid.attribution.internal.mentions;

import io.whosaid.quote.Quotation;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Whom one description of a source can mean: for learning what each {@link CorefFeature} counts.
 *
 * @param quotation whose source is described
 * @param candidates the named ones it can mean
 * @param nobody what speaks for nobody being named
 */
public record CandidateSet(
    Quotation quotation, List<Candidate> candidates, Set<CorefFeature> nobody) {
  /** Checks that nothing is null. */
  public CandidateSet {
    Objects.requireNonNull(quotation, "quotation");
    candidates = List.copyOf(candidates);
    nobody = Set.copyOf(nobody);
  }

  /**
   * A named one that a description can mean.
   *
   * @param name its fullest name
   * @param traits what speaks for and against it
   */
  public record Candidate(String name, Set<CorefFeature> traits) {
    /** Checks that nothing is null. */
    public Candidate {
      Objects.requireNonNull(name, "name");
      traits = Set.copyOf(traits);
    }
  }
}
