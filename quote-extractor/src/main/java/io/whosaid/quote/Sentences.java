package io.whosaid.quote;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * Cuts paragraphs into sentences with Apache OpenNLP, then mends what its model does not know of
 * quotations: closing marks stay with their sentence, and a sentence that would begin in lower case
 * ({@code "Why?" she asked}) is the former one's end.
 */
final class Sentences {
  /** In a run of characters without a blank beyond this length, no sentence ends. */
  private static final int LONGEST_WORD = 80;

  private final SentenceDetectorME detector;

  Sentences(SentenceModel model) {
    this.detector = new SentenceDetectorME(model);
  }

  /** The sentences of {@code paragraphs}, in order, none empty. */
  List<Span> in(String plain, List<Span> paragraphs) {
    String tame = withoutLongWords(plain);
    List<Span> found = new ArrayList<>();
    for (Span paragraph : paragraphs) {
      int first = found.size();
      int begin = paragraph.begin();
      String words = tame.substring(begin, paragraph.end());
      for (opennlp.tools.util.Span raw : detector.sentPosDetect(words)) {
        Span span = Paragraphs.trimmed(plain, begin + raw.getStart(), begin + raw.getEnd());
        if (span != null) {
          add(found, first, plain, span);
        }
      }
    }
    return found;
  }

  private static void add(List<Span> found, int first, String plain, Span span) {
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
        Span rest = Paragraphs.trimmed(plain, begin, span.end());
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
  private static boolean goesOn(String plain, Span before, int at, int end) {
    int word = at;
    while (word < end && !Character.isLetterOrDigit(plain.charAt(word))) {
      if (Glyphs.isMark(plain.charAt(word)) || plain.charAt(word) == '(') {
        return false;
      }
      word++;
    }
    boolean lower = word == end || Character.isLowerCase(plain.charAt(word));
    return lower || endsInTitle(plain, before);
  }

  private static boolean endsInTitle(String plain, Span sentence) {
    int end = sentence.end() - 1;
    if (plain.charAt(end) != '.') {
      return false;
    }
    int begin = end;
    while (begin > sentence.begin() && Character.isLetter(plain.charAt(begin - 1))) {
      begin--;
    }
    return Abbreviations.isTitle(plain.substring(begin, end));
  }

  private static String withoutLongWords(String plain) {
    char[] tame = null;
    int word = 0;
    for (int i = 0; i <= plain.length(); i++) {
      if (i < plain.length() && !Paragraphs.isBlank(plain.charAt(i))) {
        continue;
      }
      if (i - word > LONGEST_WORD) {
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
