package io.whosaid.benchmarks.attribution;

import io.whosaid.attribution.internal.mentions.CandidateSet;
import io.whosaid.attribution.internal.mentions.CorefFeature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A description that was resolved by hand, with what speaks for each one that it can mean.
 *
 * @param article where it stands
 * @param options the traits of nobody, then those of each candidate
 * @param right the number of the option that is right; nobody when no candidate is
 * @param named whether it has a name, among the candidates or not
 */
record Lesson(String article, List<Set<CorefFeature>> options, int right, boolean named) {

  static Lesson of(GoldSource source, CandidateSet choice) {
    List<Set<CorefFeature>> options = new ArrayList<>();
    options.add(choice.nobody());
    int right = 0;
    for (CandidateSet.Candidate candidate : choice.candidates()) {
      boolean meant = source.isNamed() && Answers.isName(candidate.name(), source.names());
      right = right == 0 && meant ? options.size() : right;
      options.add(candidate.traits());
    }
    return new Lesson(source.article(), options, right, source.isNamed());
  }

  /** The choice that was made for {@code source}; empty when it was read as no description. */
  static Optional<CandidateSet> choice(GoldSource source, List<CandidateSet> choices) {
    return choices.stream()
        .filter(choice -> choice.quotation().hasSource())
        .filter(choice -> choice.quotation().source().get(0).equals(source.span()))
        .findFirst();
  }
}
