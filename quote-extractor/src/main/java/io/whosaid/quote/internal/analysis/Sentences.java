package io.whosaid.quote.internal.analysis;

import io.whosaid.quote.CueLexicon;
import io.whosaid.quote.Span;
import io.whosaid.quote.internal.opennlp.CompactModel;
import io.whosaid.quote.internal.opennlp.SentenceDetector;
import io.whosaid.quote.internal.text.Abbreviations;
import io.whosaid.quote.internal.text.Glyphs;
import io.whosaid.quote.internal.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts paragraphs into sentences with Apache OpenNLP, then mends what its model does not know of
 * quotations: closing marks stay with their sentence, and a sentence that would begin in lower case
 * ({@code "Why?" she asked}) is the former one's end.
 */
public final class Sentences {
  /** In a run of characters without a blank beyond this length, no sentence ends. */
  private static final int MAX_WORD_LENGTH = 80;

  /** How far to look for a verb of saying after a question. */
  private static final int REPORT_WIDTH = 80;

  private final CompactModel model;
  private final CueLexicon lexicon;

  public Sentences(CompactModel model, CueLexicon lexicon) {
    this.model = model;
    this.lexicon = lexicon;
  }

  /** The sentences of {@code paragraphs}, in order, none empty. */
  public List<Span> in(String plain, List<Span> paragraphs) {
    String tame = withoutLongWords(plain);
    List<Span> found = new ArrayList<>();
    for (Span paragraph : paragraphs) {
      int first = found.size();
      int begin = paragraph.begin();
      String words = tame.substring(begin, paragraph.end());
      List<Integer> starts = SentenceDetector.starts(model, words);
      for (int i = 0; i <= starts.size(); i++) {
        int from = i == 0 ? 0 : starts.get(i - 1);
        int to = i == starts.size() ? words.length() : starts.get(i);
        Span span = Whitespace.trimmed(plain, begin + from, begin + to);
        if (span != null) {
          add(found, first, plain, span);
        }
      }
    }
    return found;
  }

  private void add(List<Span> found, int first, String plain, Span span) {
    int begin = span.begin();
    int last = found.size() - 1;
    if (last >= first) {
      while (begin < span.end() && found.get(last).end() == begin && isCloser(plain, begin)) {
        begin++;
      }
      boolean goesOn = begin < span.end() && goesOn(plain, found.get(last), begin, span.end());
      if (begin == span.end() || goesOn) {
        found.set(last, new Span(found.get(last).begin(), span.end()));
        return;
      }
      if (begin > span.begin()) {
        found.set(last, new Span(found.get(last).begin(), begin));
        Span rest = Whitespace.trimmed(plain, begin, span.end());
        if (rest != null) {
          found.add(rest);
        }
        return;
      }
    }
    found.add(span);
  }

  private static boolean isCloser(String plain, int at) {
    char c = plain.charAt(at);
    return c == '"' || c == '\'' || c == ')' || c == ']';
  }

  /** Whether what begins at {@code at} continues the sentence {@code before}. */
  private boolean goesOn(String plain, Span before, int at, int end) {
    int word = at;
    while (word < end && !Character.isLetterOrDigit(plain.charAt(word))) {
      if (Glyphs.isMark(plain.charAt(word)) || plain.charAt(word) == '(') {
        return false;
      }
      word++;
    }
    boolean lower = word == end || Character.isLowerCase(plain.charAt(word));
    return lower
        || endsInTitle(plain, before, Character.isDigit(plain.charAt(word)))
        || (asks(plain, before) && !isLedIn(plain, before) && isReport(plain, word, end));
  }

  /** Whether the sentence ends in a question or a cry in quote marks. */
  private static boolean asks(String plain, Span sentence) {
    int at = sentence.end() - 1;
    if (!isCloser(plain, at) || at == sentence.begin()) {
      return false;
    }
    char mark = plain.charAt(at - 1);
    return mark == '?' || mark == '!' || mark == '…' || mark == '-' || mark == ',';
  }

  /** Whether a colon stands before the last quoted words, so that their speaker is known. */
  private static boolean isLedIn(String plain, Span sentence) {
    int open = plain.lastIndexOf(plain.charAt(sentence.end() - 1), sentence.end() - 2) - 1;
    while (open > sentence.begin() && Whitespace.is(plain.charAt(open))) {
      open--;
    }
    return open > sentence.begin() && plain.charAt(open) == ':';
  }

  /** Whether "Ms. Bright demanded" or the like stands at {@code from}: who asked, and the verb. */
  private boolean isReport(String plain, int from, int end) {
    String[] words = plain.substring(from, Math.min(end, from + REPORT_WIDTH)).split("\\s+", 8);
    for (int i = 1; i < words.length - 1 || (i < words.length && i < 7); i++) {
      String word = words[i];
      boolean stop = word.endsWith(".") || word.endsWith(",");
      CueLexicon.Verb verb =
          lexicon.get(
              (stop ? word.substring(0, word.length() - 1) : word).toLowerCase(Locale.ROOT));
      if (verb != null) {
        return verb.takes("after");
      }
      if (stop && !Abbreviations.isTitle(word.substring(0, word.length() - 1))) {
        return false;
      }
    }
    return false;
  }

  private static boolean endsInTitle(String plain, Span sentence, boolean number) {
    int end = sentence.end() - 1;
    if (plain.charAt(end) != '.') {
      return false;
    }
    int begin = end;
    while (begin > sentence.begin() && Character.isLetter(plain.charAt(begin - 1))) {
      begin--;
    }
    String last = plain.substring(begin, end);
    return Abbreviations.isTitle(last) || (number && Abbreviations.isBeforeNumber(last));
  }

  private static String withoutLongWords(String plain) {
    char[] tame = null;
    int word = 0;
    for (int i = 0; i <= plain.length(); i++) {
      if (i < plain.length() && !Whitespace.is(plain.charAt(i))) {
        continue;
      }
      if (i - word > MAX_WORD_LENGTH) {
        tame = tame == null ? plain.toCharArray() : tame;
        for (int j = word; j < i - 1; j++) {
          if (!Character.isLetterOrDigit(tame[j])) {
            tame[j] = '-';
          }
        }
      }
      word = i + 1;
    }
    return tame == null ? plain : new String(tame);
  }
}
