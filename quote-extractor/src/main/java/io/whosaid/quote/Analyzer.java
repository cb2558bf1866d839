package io.whosaid.quote;

import java.util.List;

/** Reads the structure and the words of a document. Immutable and shared by all threads. */
final class Analyzer {
  private Analyzer() {}

  static Analyzer shared() {
    return new Analyzer();
  }

  Analysis analyze(Document document) {
    return new Analysis(document, List.of(), List.of(), List.of(), List.of());
  }
}
