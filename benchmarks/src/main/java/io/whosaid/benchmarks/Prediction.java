package io.whosaid.benchmarks;

import io.whosaid.quote.Quotation;

/**
 * An attribution that an engine found.
 *
 * @param annotation its spans
 * @param confidence how sure the engine is that content and source are right, from 0 to 1; NaN when
 *     it does not say
 */
public record Prediction(Annotation annotation, double confidence) {

  /** What an engine of this project found. */
  public static Prediction of(Quotation quotation) {
    return new Prediction(Annotation.of(quotation), quotation.confidence());
  }
}
