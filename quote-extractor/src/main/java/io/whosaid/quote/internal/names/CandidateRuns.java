package io.whosaid.quote.internal.names;

/** Goes through the stretches of a document in which names may stand. */
public final class CandidateRuns {
  /** What to do with the words {@code from} to before {@code to}. */
  public interface Visitor {
    void visit(int from, int to);
  }

  private CandidateRuns() {}

  public static void forEach(NameColumns words, Visitor visitor) {
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
