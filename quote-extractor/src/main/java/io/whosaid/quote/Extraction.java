package io.whosaid.quote;

import io.whosaid.quote.internal.region.RegionClassifier;
import java.util.List;
import java.util.Objects;

/**
 * What was found in a document.
 *
 * @param analysis the document with its structure and words, for the steps that follow
 * @param quotations ordered by the begin of their content
 */
public record Extraction(Analysis analysis, List<Quotation> quotations) {

  /** Copies the list. */
  public Extraction {
    Objects.requireNonNull(analysis, "analysis");
    quotations = List.copyOf(quotations);
  }

  /** The document that was read. */
  public Document document() {
    return analysis.document();
  }

  /** What is odd in the text. */
  public List<Problem> problems() {
    return analysis.problems();
  }

  /**
   * What each stretch of three words or more between quote marks is: exactly one {@link RegionKind}
   * for each, in the order of the text. So nothing between marks is lost: what is not a quotation,
   * or a part of one, has a reason. Block quotes, which have no marks, are left out. Computed anew
   * on each call.
   */
  public List<ClassifiedRegion> classifiedRegions() {
    return RegionClassifier.classify(this);
  }
}
