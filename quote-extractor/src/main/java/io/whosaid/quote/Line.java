package io.whosaid.quote;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A sentence as the rules read it: its tokens by number, in lower case, and the quoted region that
 * each stands in.
 */
final class Line {
  private static final Set<String> WEEKDAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday",
          "tonight",
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  final List<Token> tokens;
  final int paragraph;

  /** For each token the number of the outermost region that it stands in, -1 outside. */
  final int[] region;

  private final String[] lower;

  Line(Sentence sentence, int paragraph, int[] region) {
    this.tokens = sentence.tokens();
    this.paragraph = paragraph;
    this.region = region;
    this.lower = new String[tokens.size()];
    for (int i = 0; i < lower.length; i++) {
      lower[i] = tokens.get(i).text().toLowerCase(Locale.ROOT).replace('’', '\'');
    }
  }

  int size() {
    return lower.length;
  }

  /** The word at {@code i} in lower case; an empty string outside the sentence. */
  String word(int i) {
    return i < 0 || i >= lower.length ? "" : lower[i];
  }

  boolean is(int i, String... words) {
    for (String word : words) {
      if (word(i).equals(word)) {
        return true;
      }
    }
    return false;
  }

  boolean tagged(int i, String... tags) {
    if (i < 0 || i >= lower.length) {
      return false;
    }
    for (String tag : tags) {
      if (tokens.get(i).tag().equals(tag)) {
        return true;
      }
    }
    return false;
  }

  boolean quoted(int i) {
    return i >= 0 && i < lower.length && region[i] >= 0;
  }

  boolean isComma(int i) {
    return is(i, ",");
  }

  boolean isEnd(int i) {
    return i >= lower.length || is(i, ".", "!", "?", "...", "…", ";");
  }

  boolean isDash(int i) {
    return i >= 0
        && i < lower.length
        && lower[i].chars().allMatch(c -> Glyphs.isDash((char) c))
        && (i == 0 || begin(i) > end(i - 1) || !lower[i].equals("-"));
  }

  boolean isTime(int i) {
    return WEEKDAYS.contains(word(i));
  }

  boolean capital(int i) {
    return i >= 0
        && i < lower.length
        && Character.isUpperCase(tokens.get(i).text().charAt(0))
        && !tagged(i, "PUNCT");
  }

  /** Whether the token can be a finite verb. */
  boolean finite(int i) {
    return tagged(i, "VERB", "AUX", "AUX+PART", "PRON+AUX", "VERB+PART")
        && !(word(i).endsWith("ing") && !tagged(i - 1, "AUX"))
        && !is(i - 1, "to");
  }

  int begin(int i) {
    return tokens.get(i).span().begin();
  }

  int end(int i) {
    return tokens.get(i).span().end();
  }

  /** The characters of tokens {@code from} to {@code to}, the latter not included. */
  Span span(int from, int to) {
    return new Span(begin(from), end(to - 1));
  }
}
