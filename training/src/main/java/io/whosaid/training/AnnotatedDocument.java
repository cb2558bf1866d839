package io.whosaid.training;

import io.whosaid.quote.Analysis;
import io.whosaid.quote.Quotation;
import java.util.List;

/**
 * An annotated document to learn from.
 *
 * @param analysis the document's structure and words
 * @param gold its quotations as a person marked them, each with a cue
 */
public record AnnotatedDocument(Analysis analysis, List<Quotation> gold) {

  /** Copies the list. */
  public AnnotatedDocument {
    gold = List.copyOf(gold);
  }
}
