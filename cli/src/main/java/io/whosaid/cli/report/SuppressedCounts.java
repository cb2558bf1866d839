package io.whosaid.cli.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Findings that are not reported.
 *
 * @param suppressed by comments in the articles
 * @param known because the baseline has them
 * @param unchanged because they are on lines that have not changed
 */
public record SuppressedCounts(int suppressed, int known, int unchanged) {
  /** Nothing was hidden. */
  public static final SuppressedCounts NOTHING = new SuppressedCounts(0, 0, 0);

  /** The same and some more. */
  public SuppressedCounts plus(int moreSuppressed, int moreKnown, int moreUnchanged) {
    return new SuppressedCounts(
        suppressed + moreSuppressed, known + moreKnown, unchanged + moreUnchanged);
  }

  /** In words, like {@code 2 suppressed, 1 on unchanged lines}; empty when there are none. */
  String words() {
    List<String> words = new ArrayList<>();
    add(words, suppressed, "suppressed");
    add(words, known, "in the baseline");
    add(words, unchanged, "on unchanged lines");
    return String.join(", ", words);
  }

  private static void add(List<String> words, int count, String what) {
    if (count > 0) {
      words.add(count + " " + what);
    }
  }
}
