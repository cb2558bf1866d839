package io.whosaid.quote.internal.names;

import io.whosaid.quote.internal.passage.Tag;
import io.whosaid.quote.internal.passage.WordHashes;

/** Finds what runs of capitals are said to be: "X is a band", "X, the singer". */
final class Definitions {
  private static final int IS = WordHashes.of("is");
  private static final int WAS = WordHashes.of("was");
  private static final int ARE = WordHashes.of("are");
  private static final int WERE = WordHashes.of("were");
  private static final int COMMA = WordHashes.of(",");
  private static final int OPEN = WordHashes.of("(");
  private static final int CLOSE = WordHashes.of(")");

  private static final int MAX_PHRASE_LENGTH = 12;
  private static final int MAX_ASIDE_LENGTH = 25;

  private Definitions() {}

  /** Notes for each word of a run the noun that the run is said to be. */
  static void find(NameColumns words) {
    for (int i = words.size - 1; i >= NameColumns.MARGIN; i--) {
      if (words.near[i]) {
        boolean last = words.runEnd[i] - 1 <= i;
        words.definition[i] = last ? noun(words, words.runEnd[i]) : words.definition[i + 1];
      }
    }
  }

  private static int noun(NameColumns words, int after) {
    int at = words.word[after] == OPEN ? afterAside(words, after) : after;
    int link = words.word[at];
    boolean linked = link == IS || link == WAS || link == ARE || link == WERE || link == COMMA;
    if (!linked || (words.tag[at + 1] != Tag.DET && words.tag[at + 2] != Tag.DET)) {
      return 0;
    }
    int found = 0;
    for (int i = at + 1; i <= at + MAX_PHRASE_LENGTH && !words.isEdge(i); i++) {
      if (words.tag[i] == Tag.NOUN) {
        found = i;
      } else if (found > 0 || (words.tag[i] == Tag.VERB && i > at + 3)) {
        break;
      }
    }
    return found;
  }

  private static int afterAside(NameColumns words, int open) {
    int at = open;
    while (!words.isEdge(at) && at - open < MAX_ASIDE_LENGTH && words.word[at] != CLOSE) {
      at++;
    }
    return words.isEdge(at) ? at : at + 1;
  }
}
