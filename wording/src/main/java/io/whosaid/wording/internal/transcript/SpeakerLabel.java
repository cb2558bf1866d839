package io.whosaid.wording.internal.transcript;

import io.whosaid.quote.Span;
import java.util.Locale;
import java.util.Set;

/**
 * Knows the labels that stand before a speaker's words: "SPEAKER 1:", "Mr. Smith (00:12):", "Q:".
 */
final class SpeakerLabel {
  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 6;
  private static final Set<String> SMALL =
      Set.of("of", "de", "van", "von", "der", "den", "la", "le", "the", "and", "for", "al", "bin");

  private SpeakerLabel() {}

  /** The label with which {@code line} begins, its colon included, or null. */
  static Span find(String text, Span line) {
    int end = Math.min(line.end(), line.begin() + LONGEST);
    int colon = -1;
    int depth = 0;
    for (int at = line.begin(); at < end; at++) {
      char c = text.charAt(at);
      depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
      if (c == ':' && depth == 0) {
        colon = at;
        break;
      }
    }
    boolean ends =
        colon > line.begin()
            && (colon + 1 == line.end() || " \t*_<".indexOf(text.charAt(colon + 1)) >= 0);
    return ends && isName(text.substring(line.begin(), colon))
        ? new Span(line.begin(), colon + 1)
        : null;
  }

  /** The name in a label: no colon, no brackets, no emphasis. */
  static String name(String label) {
    int end = label.length();
    for (char open : new char[] {'(', '[', ':'}) {
      int at = label.indexOf(open);
      end = at > 0 ? Math.min(end, at) : end;
    }
    for (int at = 0; at < end; at++) {
      if (Character.isDigit(label.charAt(at))
          && at > 0
          && Times.end(label, at, label.length()) > at) {
        end = at;
      }
    }
    return label.substring(0, end).replace("*", "").replace("_", "").strip();
  }

  /** What two labels must share to be one speaker's. */
  static String key(String name) {
    return name.toUpperCase(Locale.ROOT);
  }

  /** Whether every word is written as one of a name is. */
  static boolean isName(String label) {
    String name = name(label);
    if (name.isEmpty()) {
      return false;
    }
    int words = 0;
    for (String word : name.split("[\\s,]+", -1)) {
      words++;
      boolean first = words == 1;
      char initial = word.isEmpty() ? ' ' : word.charAt(0);
      boolean fits =
          Character.isUpperCase(initial)
              || (!first
                  && (SMALL.contains(word)
                      || Character.isDigit(initial)
                      || "#-–".indexOf(initial) >= 0));
      if (!fits || words > MOST_WORDS) {
        return false;
      }
    }
    return true;
  }
}
