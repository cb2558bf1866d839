package io.whosaid.quote.internal.rules;

import io.whosaid.quote.Analysis;
import io.whosaid.quote.CueLexicon;
import io.whosaid.quote.Sentence;
import io.whosaid.quote.Span;
import io.whosaid.quote.Token;
import io.whosaid.quote.internal.passage.RegionIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a document in a row, and the noun phrases and verbs of saying among them. A phrase
 * is a range of words, from and to, or null. All searches are bounded.
 */
public final class Phrases {
  private static final int LONGEST = 14;
  private static final int LONGEST_APPOSITION = 24;

  private static final Set<String> SUBJECTS =
      Set.of(
          "he",
          "she",
          "they",
          "i",
          "we",
          "it",
          "you",
          "who",
          "one",
          "everyone",
          "someone",
          "nobody",
          "others",
          "another",
          "many",
          "some",
          "most");

  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "'s", "’s", "'re", "’re");

  private final CueLexicon lexicon = CueLexicon.shared();
  private final List<Token> tokens = new ArrayList<>();
  private final List<Integer> sentenceBegins = new ArrayList<>();
  private final int[] part;

  /** Words {@code from} to {@code to}. */
  record Range(int from, int to) {}

  public Phrases(Analysis analysis, RegionIndex regions) {
    for (Sentence sentence : analysis.sentences()) {
      sentenceBegins.add(tokens.size());
      tokens.addAll(sentence.tokens());
    }
    part = new int[tokens.size()];
    for (int i = 0; i < part.length; i++) {
      part[i] = regions.partAt(tokens.get(i).span().begin());
    }
  }

  int size() {
    return tokens.size();
  }

  /** The first word that begins at {@code offset} or later. */
  int from(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  Token token(int i) {
    return tokens.get(i);
  }

  String lower(int i) {
    return i < 0 || i >= tokens.size() ? "" : tokens.get(i).text().toLowerCase(Locale.ROOT);
  }

  boolean is(int i, String... tags) {
    return i >= 0 && i < tokens.size() && tokens.get(i).is(tags);
  }

  boolean isCapital(int i) {
    return i >= 0
        && i < tokens.size()
        && Character.isUpperCase(tokens.get(i).text().codePointAt(0));
  }

  /** Whether word {@code i} stands in a quoted region. */
  boolean isQuoted(int i) {
    return i >= 0 && i < part.length && part[i] >= 0;
  }

  Span span(Range range) {
    return span(range.from, range.to);
  }

  Span span(int from, int to) {
    return new Span(tokens.get(from).span().begin(), tokens.get(to - 1).span().end());
  }

  /** Where the sentence of word {@code i} begins, or after the last quoted word or stop in it. */
  int clauseBegin(int i) {
    int begin = sentenceBegin(i);
    int at = i;
    while (at > begin && !isQuoted(at - 1) && !isStop(at - 1)) {
      at--;
    }
    return at;
  }

  private int sentenceBegin(int i) {
    int low = 0;
    int high = sentenceBegins.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentenceBegins.get(middle) <= i) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return sentenceBegins.get(low - 1);
  }

  boolean isStop(int i) {
    String text = tokens.get(i).text();
    return text.equals(".") || text.equals("?") || text.equals("!") || text.equals(";");
  }

  /** Whether word {@code i} is a finite verb of saying that may stand behind what was said. */
  boolean reports(int i) {
    if (i < 0 || i >= tokens.size() || isQuoted(i)) {
      return false;
    }
    String word = lower(i);
    CueLexicon.Verb verb = word.endsWith("ing") ? null : lexicon.get(word);
    return verb != null && (verb.takes("after") || verb.takes("quote"));
  }

  /** Whether word {@code i} is any finite verb of the lexicon of cues. */
  boolean isCue(int i) {
    return i >= 0 && i < tokens.size() && !isQuoted(i) && lexicon.get(lower(i)) != null;
  }

  /** Whether the verb at word {@code i} is passive: its subject is named, not the one who names. */
  boolean isPassive(int i) {
    if (lower(i).endsWith("ing")) {
      return false;
    }
    int at = i - 1;
    while (at >= 0 && i - at < 4 && is(at, "ADV", "PART")) {
      at--;
    }
    return BE.contains(lower(at));
  }

  /** The noun phrase that begins at word {@code from}, or null. */
  Range phraseFrom(int from) {
    if (from >= tokens.size() || isQuoted(from)) {
      return null;
    }
    if (is(from, "PRON") || SUBJECTS.contains(lower(from))) {
      boolean more = lower(from).equals("one") || lower(from).equals("others");
      boolean subject = SUBJECTS.contains(lower(from));
      if (!more) {
        return subject && !isNominal(from + 1) ? new Range(from, from + 1) : determined(from);
      }
    }
    return determined(from);
  }

  private Range determined(int from) {
    int at = from;
    int head = -1;
    while (at < tokens.size() && at - from < LONGEST) {
      if (!isQuoted(at) && isNominal(at)) {
        head = is(at, "NOUN", "PROPN") ? at : head;
        at++;
      } else if (head >= 0 && joins(at)) {
        at++;
      } else if (head >= 0 && nicknameEnd(at) > 0) {
        at = nicknameEnd(at);
      } else {
        break;
      }
    }
    return head < 0 ? null : new Range(from, head + 1);
  }

  private boolean isNominal(int i) {
    return is(i, "DET", "ADJ", "NOUN", "PROPN", "NUM")
        || (is(i, "PRON") && isPossessive(i))
        || lower(i).equals("'s")
        || lower(i).equals("’s")
        || lower(i).equals("’");
  }

  private boolean isPossessive(int i) {
    return Set.of("his", "her", "their", "its", "my", "our", "your").contains(lower(i));
  }

  private boolean joins(int i) {
    boolean next = is(i + 1, "DET", "NOUN", "PROPN", "ADJ") && !isQuoted(i + 1);
    boolean names = is(i - 1, "PROPN") && is(i + 1, "PROPN");
    return (lower(i).equals("of") && next)
        || ((lower(i).equals("and") || lower(i).equals("&")) && names)
        || ((lower(i).equals("-") || lower(i).equals("for")) && names);
  }

  /** Where the name goes on after a nickname in marks: {@code Lou “Patches” Varga}. */
  private int nicknameEnd(int at) {
    if (!isQuoted(at) || !is(at - 1, "PROPN")) {
      return 0;
    }
    int end = at;
    while (end < tokens.size() && end - at < 6 && part[end] == part[at]) {
      end++;
    }
    return end < tokens.size() && !isQuoted(end) && is(end, "PROPN") ? end : 0;
  }

  /** The noun phrase that ends before word {@code to}, going back no further than floor. */
  Range phraseBefore(int to, int floor) {
    int at = to;
    while (at > floor && to - at < LONGEST && !isQuoted(at - 1)) {
      boolean inside = at < to && joins(at - 1) && isNominal(at - 2);
      if (!isNominal(at - 1) && !inside) {
        break;
      }
      at--;
    }
    if (at == to) {
      boolean pronoun = to > floor && SUBJECTS.contains(lower(to - 1)) && !isQuoted(to - 1);
      return pronoun ? new Range(to - 1, to) : null;
    }
    boolean headed = false;
    for (int i = at; i < to; i++) {
      headed |= is(i, "NOUN", "PROPN");
    }
    return headed || SUBJECTS.contains(lower(to - 1)) ? new Range(at, to) : null;
  }

  /** The subject of the verb {@code verb}, what is apposed to it left out, or null. */
  Range subjectOf(int verb, int floor) {
    int at = verb;
    while (at > floor && is(at - 1, "ADV", "AUX", "PART") && !isQuoted(at - 1)) {
      at--;
    }
    if (at > floor && isMark(at - 1, ",")) {
      int comma = at - 2;
      int least = Math.max(floor, at - LONGEST_APPOSITION);
      while (comma > least && !isMark(comma, ",")) {
        comma--;
      }
      return comma > least ? phraseBefore(comma, floor) : null;
    }
    return phraseBefore(at, floor);
  }

  /** Where the verb stands whose subject ends before word {@code at}; -1 when none follows. */
  int verbAfter(int at) {
    int verb = skipAdverbs(at);
    if (reports(verb)) {
      return verb;
    }
    if (at < tokens.size() && isMark(at, ",")) {
      int limit = Math.min(tokens.size(), at + LONGEST_APPOSITION);
      for (int i = at + 1; i + 1 < limit && !isQuoted(i) && !isStop(i); i++) {
        if (isMark(i, ",") && reports(skipAdverbs(i + 1))) {
          return skipAdverbs(i + 1);
        }
      }
    }
    return -1;
  }

  private int skipAdverbs(int at) {
    int verb = at;
    while (verb < at + 3 && is(verb, "ADV", "AUX")) {
      if (reports(verb)) {
        return verb;
      }
      verb++;
    }
    return verb;
  }

  boolean isMark(int i, String mark) {
    return i >= 0 && i < tokens.size() && tokens.get(i).text().equals(mark);
  }
}
