package io.whosaid.quote;

/** Finds the noun phrases that can be sources, by parts of speech alone. */
final class NounPhrases {
  private static final int LONGEST = 40;
  private static final int LONGEST_APPOSITION = 24;

  /** A phrase: tokens {@code from} to {@code to}, the latter not included. */
  record Phrase(int from, int to) {}

  private NounPhrases() {}

  /** The phrase that ends just before token {@code end}, or null. */
  static Phrase before(Line line, int end) {
    int last = end - 1;
    if (line.isComma(last) || line.isDash(last)) {
      return withApposition(line, last);
    }
    if (line.tagged(last, "PRON", "PRON+AUX") && !line.is(last, "itself", "himself", "herself")) {
      return pronoun(line, last);
    }
    int from = back(line, end);
    return from < end ? new Phrase(from, end) : null;
  }

  private static Phrase pronoun(Line line, int at) {
    if (line.is(at, "who", "which", "that")) {
      int noun = line.isComma(at - 1) ? at - 1 : at;
      int from = back(line, noun);
      return from < noun ? new Phrase(from, noun) : new Phrase(at, at + 1);
    }
    return new Phrase(at, at + 1);
  }

  /** "Name, an apposition or a relative clause," before token {@code comma}. */
  private static Phrase withApposition(Line line, int comma) {
    int lowest = Math.max(0, comma - LONGEST_APPOSITION);
    for (int i = comma - 1; i > lowest; i--) {
      if (line.quoted(i)) {
        return null;
      }
      if (line.isComma(i) || (line.isDash(comma) && line.isDash(i))) {
        int from = back(line, i);
        boolean named = from < i && !line.isTime(from);
        boolean apposed =
            line.is(i + 1, "who", "which", "whose")
                || line.tagged(i + 1, "DET", "NOUN", "ADJ", "PROPN", "NUM")
                || line.is(i + 1, "speaking", "citing", "a", "an", "the");
        if (named && apposed) {
          return new Phrase(from, comma);
        }
      }
    }
    return null;
  }

  /** The first token of the plain phrase that ends before {@code end}; {@code end} when none. */
  private static int back(Line line, int end) {
    int from = end;
    boolean noun = false;
    while (from > 0 && end - from < LONGEST && !line.quoted(from - 1)) {
      int i = from - 1;
      if (line.tagged(i, "NOUN", "PROPN", "NOUN+PART", "PROPN+PART", "NUM", "SYM", "X")) {
        if (line.isTime(i) && from < end && !line.is(i + 1, "'s")) {
          break;
        }
        noun = true;
      } else if (line.tagged(i, "PRON") && from < end) {
        if (!isPossessive(line, i)) {
          break;
        }
      } else if (line.is(i, "(", ")", ".", "-", "&", "/", "'s")) {
        if (line.is(i, ".") && !line.tagged(i - 1, "PROPN")) {
          break;
        }
      } else if (line.tagged(i, "DET", "ADJ")) {
        if (from == end && !line.tagged(i, "ADJ", "DET")) {
          break;
        }
        noun |= from == end;
      } else if (line.tagged(i, "ADP") && from < end) {
        boolean familiar = line.is(i, "with") && line.is(i - 1, "familiar");
        if (!line.is(i, "of", "for", "at", "in", "from", "with", "on")
            || !(isNoun(line, i - 1) || familiar)) {
          break;
        }
      } else if (line.tagged(i, "CCONJ") && from < end) {
        if (!isNoun(line, i - 1) || line.is(i, "but")) {
          break;
        }
      } else if (line.tagged(i, "ADV") && line.is(i, "also", "then", "later", "even", "once")) {
        if (from < end) {
          break;
        }
      } else {
        break;
      }
      from--;
    }
    while (from < end && !startsPhrase(line, from)) {
      from++;
    }
    return noun ? from : end;
  }

  private static boolean startsPhrase(Line line, int i) {
    return line.tagged(
        i, "NOUN", "PROPN", "NOUN+PART", "PROPN+PART", "NUM", "DET", "ADJ", "PRON", "SYM", "X");
  }

  private static boolean isNoun(Line line, int i) {
    return line.tagged(i, "NOUN", "PROPN", "NUM", "NOUN+PART", "PROPN+PART") || line.is(i, ")");
  }

  private static boolean isPossessive(Line line, int i) {
    return line.is(i, "his", "her", "their", "its", "my", "our", "your");
  }

  /** The phrase that begins at token {@code from}, with what is apposed to it, or null. */
  static Phrase at(Line line, int from) {
    if (line.tagged(from, "PRON") && !isPossessive(line, from)) {
      return line.is(from, "it", "that", "what", "this") && line.isComma(from + 1)
          ? null
          : new Phrase(from, from + 1);
    }
    int to = forward(line, from);
    if (to == from) {
      return null;
    }
    if (line.is(to, "who")) {
      return new Phrase(from, relativeEnd(line, to));
    }
    if (line.isComma(to) && isApposition(line, to + 1)) {
      int end = to + 1;
      while (end < line.size() && !line.isEnd(end) && !line.quoted(end) && end - to < LONGEST) {
        if (line.isComma(end) && !isApposition(line, end + 1)) {
          break;
        }
        end++;
      }
      to = end;
    }
    return new Phrase(from, to);
  }

  private static boolean isApposition(Line line, int i) {
    if (line.quoted(i) || line.isTime(i)) {
      return false;
    }
    boolean opens =
        line.is(i, "a", "an", "the", "R", "d", "r")
            || line.tagged(i, "NOUN", "ADJ", "PROPN", "NUM");
    return line.is(i, "who", "whose") || (opens && !line.tagged(i + 1, "VERB"));
  }

  /** Where the relative clause that begins at token {@code from} ends. */
  private static int relativeEnd(Line line, int from) {
    int end = from;
    while (end < line.size()
        && !line.isEnd(end)
        && !line.isComma(end)
        && !line.quoted(end)
        && !line.isDash(end)
        && !line.is(end, ":")) {
      end++;
    }
    return end;
  }

  private static int forward(Line line, int from) {
    int to = from;
    while (to < line.size() && to - from < LONGEST && !line.quoted(to)) {
      boolean ok =
          line.tagged(to, "NOUN", "PROPN", "NUM", "DET", "ADJ", "NOUN+PART", "PROPN+PART", "SYM")
              || line.is(to, "(", ")", "-", "&", "'s")
              || (line.is(to, ".") && to + 1 < line.size() && line.tagged(to - 1, "PROPN"))
              || (to > from && isPossessive(line, to))
              || (to == from && isPossessive(line, to))
              || (to > from
                  && line.is(to, "of", "for", "at", "in", "from", "with", "by", "on")
                  && !line.isTime(to + 1)
                  && line.tagged(to + 1, "PROPN", "DET", "NOUN", "ADJ", "PROPN+PART", "PRON"))
              || (to > from && line.is(to, "and") && line.tagged(to + 1, "PROPN", "NOUN", "DET"));
      if (!ok || (line.isTime(to) && to > from)) {
        break;
      }
      to++;
    }
    while (to > from && (line.tagged(to - 1, "DET", "ADP", "CCONJ") || line.is(to - 1, "("))) {
      to--;
    }
    return to;
  }
}
