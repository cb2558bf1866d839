package io.whosaid.cli.output;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Words for something that is misspelt. */
public final class Suggestion {
  private static final int MAX_SLIPS = 3;

  private Suggestion() {}

  /** {@code unknown format 'sarf'; did you mean 'sarif'?}, or which there are. */
  public static String unknown(String what, String written, Collection<String> known) {
    String unknown = "unknown " + what + " '" + written + "'; ";
    return unknown
        + closest(written, known)
            .map(word -> "did you mean '" + word + "'?")
            .orElseGet(() -> "use one of: " + String.join(", ", known));
  }

  private static Optional<String> closest(String written, Collection<String> known) {
    return known.stream()
        .filter(word -> slips(written, word) <= allowed(word))
        .min(Comparator.comparingInt(word -> slips(written, word)));
  }

  /** Half of a word may be misspelt, the hyphens before an option's name aside. */
  private static int allowed(String word) {
    return Math.min(MAX_SLIPS, word.replaceFirst("^-+", "").length() / 2);
  }

  /** How many characters must be put in, taken out or changed. */
  private static int slips(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[to.length()];
  }
}
