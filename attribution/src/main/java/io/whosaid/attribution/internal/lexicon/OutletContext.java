package io.whosaid.attribution.internal.lexicon;

import io.whosaid.attribution.internal.text.TokenizedDocument;
import java.util.Set;

/** Tells from the words round it whether a doubtful name ("Time", "the Sun") is an outlet's. */
public final class OutletContext {
  /** What people do as much as outlets: "People said" tells nothing at the begin of a sentence. */
  private static final Set<String> SPEAKING =
      Set.of("said", "says", "added", "noted", "notes", "explains", "explained", "pointed");

  private final Set<String> before = Lexicon.words("outlet-context-before.txt");
  private final Set<String> after = Lexicon.words("outlet-context-after.txt");

  /** Whether the words {@code from} to {@code to} stand where an outlet's name does. */
  public boolean fits(TokenizedDocument reading, int from, int to) {
    int sentence = reading.word(from).sentence();
    int left = from - 1;
    if (reading.within(left, sentence) && reading.word(left).lower().equals("the")) {
      left--;
    }
    return fitsBefore(reading, left, sentence) || fitsAfter(reading, to, sentence);
  }

  /** The same, but what people do as much as outlets, like saying, does not count. */
  public boolean fitsFirmly(TokenizedDocument reading, int from, int to) {
    boolean speaks =
        reading.within(to, reading.word(from).sentence())
            && SPEAKING.contains(reading.word(to).lower());
    return !speaks && fits(reading, from, to);
  }

  private boolean fitsBefore(TokenizedDocument reading, int left, int sentence) {
    if (!reading.within(left, sentence)) {
      return false;
    }
    String last = reading.word(left).lower();
    if (before.contains(last)) {
      return true;
    }
    return reading.within(left - 1, sentence)
        && before.contains(reading.word(left - 1).lower() + " " + last);
  }

  private boolean fitsAfter(TokenizedDocument reading, int to, int sentence) {
    if (!reading.within(to, sentence)) {
      return false;
    }
    String next = reading.word(to).lower();
    if (reading.word(to - 1).first() && SPEAKING.contains(next)) {
      return false;
    }
    if (after.contains(next)) {
      return true;
    }
    return reading.within(to + 1, sentence)
        && after.contains(next + " " + reading.word(to + 1).lower());
  }
}
