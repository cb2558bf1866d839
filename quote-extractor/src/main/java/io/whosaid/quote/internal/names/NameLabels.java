package io.whosaid.quote.internal.names;

import io.whosaid.quote.internal.crf.LinearChainCrf;
import java.util.List;

/**
 * The automaton of names: a word stands outside of names, or in one of four kinds. For each kind
 * there are columns for being in such a name, for its begin, and for the word after its end.
 */
public final class NameLabels {
  static final int KINDS = NameKind.values().length;

  public static final List<String> COLUMNS =
      List.of(
          "person",
          "organization",
          "location",
          "other",
          "begin-person",
          "begin-organization",
          "begin-location",
          "begin-other",
          "end-person",
          "end-organization",
          "end-location",
          "end-other");

  /** State 0 is outside; the others are the kinds' numbers and one. */
  public static final LinearChainCrf CHAIN = chain();

  private NameLabels() {}

  private static LinearChainCrf chain() {
    LinearChainCrf.Builder chain = new LinearChainCrf.Builder(COLUMNS.size()).state(0);
    for (int k = 0; k < KINDS; k++) {
      chain.state(k + 1);
    }
    chain.step(0, 0);
    for (int k = 0; k < KINDS; k++) {
      chain.step(0, k + 1, k, KINDS + k);
      chain.step(k + 1, k + 1, k);
      chain.step(k + 1, 0, 2 * KINDS + k);
      for (int other = 0; other < KINDS; other++) {
        if (other != k) {
          chain.step(k + 1, other + 1, 2 * KINDS + k, other, KINDS + other);
        }
      }
    }
    return chain.build();
  }
}
