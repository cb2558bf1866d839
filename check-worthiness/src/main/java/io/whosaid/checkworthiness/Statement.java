package io.whosaid.checkworthiness;

import io.whosaid.quote.Span;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A sentence of an article, and how much it deserves to be checked as the article's own statement.
 *
 * <p>Example: "Rents have doubled since 2010." has the reasons {@code change} and {@code record}.
 *
 * @param span the sentence: UTF-16 offsets, half-open
 * @param score from 0 to 1: of sentences with 0.7, about seven in ten are check-worthy
 * @param reasons what speaks for it, the weightiest first
 * @param features all that was found in it, for and against
 */
public record Statement(Span span, double score, List<Feature> reasons, Set<Feature> features) {

  /** Copies the collections and checks the score. */
  public Statement {
    Objects.requireNonNull(span, "span");
    reasons = List.copyOf(reasons);
    features = Set.copyOf(features);
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("score " + score + " is not within 0 and 1");
    }
  }
}
