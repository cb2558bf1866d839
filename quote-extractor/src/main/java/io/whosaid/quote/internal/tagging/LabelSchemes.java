package io.whosaid.quote.internal.tagging;

import io.whosaid.quote.internal.crf.LinearChainCrf;
import java.util.List;

/** The two automata: of cues in a sentence, and of a cue's source and content. */
public final class LabelSchemes {
  public static final int NONE = 0;
  public static final int SOURCE = 1;
  public static final int CONTENT = 2;

  /** Columns of the cue tagger: being in a cue, a cue's begin, a cue's end. */
  public static final List<String> CUE_COLUMNS = List.of("cue", "begin", "end");

  /**
   * Columns of the argument tagger: in a source, in content; the begin of a source before and after
   * any content, of content without and with a source before it, of more content; the end of a
   * source, of content; a sentence's end without a source, without content.
   */
  public static final List<String> ARGUMENT_COLUMNS =
      List.of(
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
          "no-content");

  public static final LinearChainCrf CUES =
      new LinearChainCrf.Builder(3)
          .state(NONE)
          .state(1)
          .step(0, 0)
          .step(0, 1, 0, 1)
          .step(1, 1, 0)
          .step(1, 0, 2)
          .build();

  public static final List<String> BELIEF_COLUMNS = List.of("right");

  /** One decision: no or yes. */
  public static final LinearChainCrf BELIEF =
      new LinearChainCrf.Builder(1).state(NONE).state(1).step(0, 0).step(0, 1, 0).build();

  public static final int FORMER = 1;
  public static final int FOLLOWING = 2;
  public static final int CARRIED = 3;
  public static final int FLOATING = 4;

  /**
   * What a quoted region without a cue is: more of the former quotation, a part of the following
   * one, a new one of the former source, a floating one; or else no quotation.
   */
  public static final List<String> REGION_COLUMNS =
      List.of("former", "following", "carried", "floating");

  public static final LinearChainCrf REGIONS =
      new LinearChainCrf.Builder(4)
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

  public static final LinearChainCrf ARGUMENTS = arguments();

  private LabelSchemes() {}

  /** The argument chain's state: a label, whether a source has been seen, how much content. */
  public static int state(int label, int sources, int contents) {
    return (label * 2 + sources) * 3 + contents;
  }

  private static LinearChainCrf arguments() {
    LinearChainCrf.Builder chain = new LinearChainCrf.Builder(ARGUMENT_COLUMNS.size());
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

  private static void addBegins(LinearChainCrf.Builder chain, int label, int s, int q, int... end) {
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
