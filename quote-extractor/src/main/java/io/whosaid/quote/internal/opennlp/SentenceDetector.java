package io.whosaid.quote.internal.opennlp;

import io.whosaid.quote.internal.text.Whitespace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the ends of sentences in a paragraph as Apache OpenNLP's {@code SentenceDetectorME} does,
 * with the features of its {@code DefaultSDContextGenerator}. For one paragraph and one thread.
 */
public final class SentenceDetector {
  private static final String SPLIT = "s";

  private final CompactModel model;
  private final String text;
  private final double[] scores;

  private SentenceDetector(CompactModel model, String text) {
    this.model = model;
    this.text = text;
    this.scores = new double[model.getNumOutcomes()];
  }

  /** Where the sentences of {@code text} begin, but for the first, which begins at 0. */
  public static List<Integer> starts(CompactModel model, String text) {
    return new SentenceDetector(model, text).starts();
  }

  private List<Integer> starts() {
    List<Integer> starts = new ArrayList<>();
    int begun = 0;
    for (int at = mark(0); at < text.length(); at = mark(at + 1)) {
      int blank = at + 1;
      while (blank < text.length() && !isBlank(blank)) {
        blank++;
      }
      boolean last = mark(at + 1) >= blank || Character.isUpperCase(text.charAt(at + 1));
      boolean passed = !starts.isEmpty() && at < starts.get(starts.size() - 1);
      if (last && !passed && splits(at)) {
        if (begun != at) {
          starts.add(Whitespace.after(text, blank, text.length()));
        }
        begun = at + 1;
      }
    }
    return starts;
  }

  /** The first mark from {@code from} on that may end a sentence, or the text's end. */
  private int mark(int from) {
    int at = from;
    while (at < text.length() && !isMark(at)) {
      at++;
    }
    return at;
  }

  private boolean isMark(int at) {
    char c = text.charAt(at);
    return c == '.' || c == '!' || c == '?';
  }

  private boolean isBlank(int at) {
    return Whitespace.is(text.charAt(at));
  }

  private boolean splits(int at) {
    Arrays.fill(scores, 0);
    int last = text.length() - 1;
    if (at > 0 && isBlank(at - 1)) {
      add("sp", 0, 0);
    }
    if (at < last && isBlank(at + 1)) {
      add("sn", 0, 0);
    }
    add("eos=", at, at + 1);
    addBefore(at);
    addAfter(at, last);
    return model.best(scores).equals(SPLIT);
  }

  /** The word up to the mark, or up to the mark before it, and the word before that. */
  private void addBefore(int at) {
    int word = wordBefore(at);
    for (int i = word + 1; i < at; i++) {
      word = isMark(i) ? i : word;
    }
    int begin = trimmed(word, at);
    int end = trimmedEnd(begin, at);
    add("x=", begin, end);
    if (begin < end) {
      add(Integer.toString(end - begin), 0, 0);
      addCapital("xcap", begin);
    }
    addWord("v", wordBefore(word), word);
  }

  /** What stands between the mark and the next one or the next blank, and the word after that. */
  private void addAfter(int at, int last) {
    int rest = wordAfter(at, last);
    for (int i = rest - 1; i > at; i--) {
      rest = isMark(i) ? i : rest;
    }
    int next = wordAfter(rest + 1, last + 1);
    addWord("s", Math.min(at + 1, last), at == last ? last : rest);
    addWord("n", at == last ? last : rest + 1, at == last ? last : next);
  }

  private void addWord(String name, int from, int to) {
    int begin = trimmed(from, to);
    int end = trimmedEnd(begin, to);
    add(name + "=", begin, end);
    if (begin < end) {
      addCapital(name + "cap", begin);
    }
  }

  private void addCapital(String name, int at) {
    if (Character.isUpperCase(text.charAt(at))) {
      add(name, 0, 0);
    }
  }

  private void add(String name, int begin, int end) {
    model.add(model.row(name, text, begin, end), scores);
  }

  /** Where the blanks before the word begin that ends before {@code at}. */
  private int wordBefore(int at) {
    int begin = at - 1;
    while (begin > 0 && !isBlank(begin)) {
      begin--;
    }
    while (begin > 0 && isBlank(begin - 1)) {
      begin--;
    }
    return Math.max(begin, 0);
  }

  /** The last of the blanks after the word that goes on after {@code at}, or {@code limit}. */
  private int wordAfter(int at, int limit) {
    int end = at + 1;
    while (end < limit && !isBlank(end)) {
      end++;
    }
    while (end < limit && end + 1 < text.length() && isBlank(end + 1)) {
      end++;
    }
    return Math.min(end, limit);
  }

  private int trimmed(int from, int to) {
    int begin = from;
    while (begin < to && text.charAt(begin) <= ' ') {
      begin++;
    }
    return begin;
  }

  private int trimmedEnd(int begin, int to) {
    int end = to;
    while (end > begin && text.charAt(end - 1) <= ' ') {
      end--;
    }
    return end;
  }
}
