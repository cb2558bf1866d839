package io.whosaid.quote.tagger;

/** The two automata: of cues in a sentence, and of a cue's source and content. */
final class Chains {
  static final int NONE = 0;
  static final int SOURCE = 1;
  static final int CONTENT = 2;

  /** Columns of the cue tagger: being in a cue, a cue's begin, a cue's end. */
  static final String[] CUE_COLUMNS = {"cue", "begin", "end"};

  /**
   * Columns of the argument tagger: in a source, in content; the begin of a source before and after
   * any content, of content without and with a source before it, of more content; the end of a
   * source, of content; a sentence's end without a source, without content.
   */
  static final String[] ARGUMENT_COLUMNS = {
    "source",
    "content",
    "begin-source-first",
    "begin-source-later",
    "begin-content-first",
    "begin-content-later",
    "begin-content-again",
    "end-source",
    "end-content",
    "no-source",
    "no-content"
  };

  static final Chain CUES =
      new Chain.Builder(3)
          .state(NONE)
          .state(1)
          .step(0, 0)
          .step(0, 1, 0, 1)
          .step(1, 1, 0)
          .step(1, 0, 2)
          .build();

  static final String[] BELIEF_COLUMNS = {"right"};

  /** One decision: no or yes. */
  static final Chain BELIEF =
      new Chain.Builder(1).state(NONE).state(1).step(0, 0).step(0, 1, 0).build();

  static final int FORMER = 1;
  static final int FOLLOWING = 2;
  static final int CARRIED = 3;
  static final int FLOATING = 4;

  /**
   * What a quoted region without a cue is: more of the former quotation, a part of the following
   * one, a new one of the former source, a floating one; or else no quotation.
   */
  static final String[] REGION_COLUMNS = {"former", "following", "carried", "floating"};

  static final Chain REGIONS =
      new Chain.Builder(4)
          .state(NONE)
          .state(FORMER)
          .state(FOLLOWING)
          .state(CARRIED)
          .state(FLOATING)
          .step(0, NONE)
          .step(0, FORMER, 0)
          .step(0, FOLLOWING, 1)
          .step(0, CARRIED, 2)
          .step(0, FLOATING, 3)
          .build();

  static final Chain ARGUMENTS = arguments();

  private Chains() {}

  /** The argument chain's state: a label, whether a source has been seen, how much content. */
  static int state(int label, int sources, int contents) {
    return (label * 2 + sources) * 3 + contents;
  }

  private static Chain arguments() {
    Chain.Builder chain = new Chain.Builder(ARGUMENT_COLUMNS.length);
    for (int label = NONE; label <= CONTENT; label++) {
      for (int s = 0; s < 2; s++) {
        for (int q = 0; q < 3; q++) {
          chain.state(label, ends(s, q));
        }
      }
    }
    for (int s = 0; s < 2; s++) {
      for (int q = 0; q < 3; q++) {
        chain.step(state(NONE, s, q), state(NONE, s, q));
        addBegins(chain, NONE, s, q);
        if (s == 1) {
          chain.step(state(SOURCE, s, q), state(SOURCE, s, q), 0);
          chain.step(state(SOURCE, s, q), state(NONE, s, q), 7);
          addBegins(chain, SOURCE, s, q, 7);
        }
        if (q > 0) {
          chain.step(state(CONTENT, s, q), state(CONTENT, s, q), 1);
          chain.step(state(CONTENT, s, q), state(NONE, s, q), 8);
          addBegins(chain, CONTENT, s, q, 8);
        }
      }
    }
    return chain.build();
  }

  private static int[] ends(int sources, int contents) {
    if (sources == 0) {
      return contents == 0 ? new int[] {9, 10} : new int[] {9};
    }
    return contents == 0 ? new int[] {10} : new int[] {};
  }

  private static void addBegins(Chain.Builder chain, int label, int s, int q, int... end) {
    if (s == 0) {
      chain.step(state(label, s, q), state(SOURCE, 1, q), with(end, 0, q == 0 ? 2 : 3));
    }
    if (label != CONTENT) {
      int begin = q > 0 ? 6 : s == 0 ? 4 : 5;
      chain.step(state(label, s, q), state(CONTENT, s, Math.min(2, q + 1)), with(end, 1, begin));
    }
  }

  private static int[] with(int[] columns, int... more) {
    int[] all = java.util.Arrays.copyOf(columns, columns.length + more.length);
    System.arraycopy(more, 0, all, columns.length, more.length);
    return all;
  }
}
