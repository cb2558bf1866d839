package io.whosaid.benchmarks.quotations;

import java.util.List;

/** What others published for the same task. */
final class PublishedResults {

  /** F1 in per cent of source, cue and content. */
  record Row(String system, double source, double cue, double content) {}

  /**
   * Contiguous segments, exact, on PolNeAR's test split: Wang et al., <i>CofeNet</i>, COLING 2022.
   */
  static final List<Row> SEGMENTS =
      List.of(
          new Row("CRF", 50.6, 53.4, 28.6),
          new Row("BiLSTM-CRF", 69.6, 66.7, 59.0),
          new Row("BERT", 81.1, 74.0, 68.9),
          new Row("BERT+Cofe", 83.2, 75.3, 72.9));

  private PublishedResults() {}
}
