package io.whosaid.quote.tagger;

/** Goes through the stretches of a document in which names may stand. */
final class Stretches {
  /** What to do with the words {@code from} to before {@code to}. */
  interface Visitor {
    void visit(int from, int to);
  }

  private Stretches() {}

  static void forEach(NameWords words, Visitor visitor) {
    for (int from = 0; from < words.size; from++) {
      if (words.near[from]) {
        int to = from;
        while (words.near[to]) {
          to++;
        }
        visitor.visit(from, to);
        from = to;
      }
    }
  }
}
