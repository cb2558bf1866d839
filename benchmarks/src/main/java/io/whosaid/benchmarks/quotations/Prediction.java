package io.whosaid.benchmarks.quotations;

import io.whosaid.benchmarks.corpora.Annotation;
import io.whosaid.quote.Extraction;
import io.whosaid.quote.Quotation;
import java.util.List;

/**
 * An attribution that an engine found.
 *
 * @param annotation its spans
 * @param confidence how sure the engine is that content and source are right, from 0 to 1; NaN when
 *     it does not say
 */
public record Prediction(Annotation annotation, double confidence) {

  /**
   * The attributions that an engine of this project found: all quotations but the floating ones,
   * for an attribution has a cue or a source.
   */
  public static List<Prediction> of(Extraction extraction) {
    return extraction.quotations().stream()
        .filter(quotation -> !quotation.isFloating())
        .map(Prediction::of)
        .toList();
  }

  /** What an engine of this project found. */
  public static Prediction of(Quotation quotation) {
    return new Prediction(Annotation.of(quotation), quotation.confidence());
  }
}
