package io.whosaid.quote;

import java.util.List;

/** A way to find quotations in an analysed document. Immutable and shared by all threads. */
@FunctionalInterface
public interface Engine {

  /**
   * The quotations of {@code analysis}, in any order.
   *
   * @param analysis any document's
   */
  List<Quotation> quotations(Analysis analysis);
}
