package io.whosaid.quote.internal.opennlp;

import io.whosaid.quote.Span;
import io.whosaid.quote.internal.text.Abbreviations;
import io.whosaid.quote.internal.text.Whitespace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts a sentence into tokens with Apache OpenNLP. Quote marks, dashes between words and marks at a
 * word's ends are tokens of their own. For one document and one thread: it remembers how each word
 * was cut, since the model looks no further than the blanks round it.
 */
public final class Tokenizer {
  /** Longer runs without a blank are cut at every mark instead: the model's cost is quadratic. */
  private static final int MAX_WORD_LENGTH = 60;

  private static final String SPLIT = "T";

  private final CompactModel model;
  private final Map<String, int[]> cuts = new HashMap<>();

  public Tokenizer(CompactModel model) {
    this.model = model;
  }

  /** The tokens of {@code sentence} in {@code plain}, in order. */
  public List<Span> in(String plain, Span sentence) {
    List<Span> found = new ArrayList<>(sentence.length() / 5 + 1);
    int at = sentence.begin();
    while (at < sentence.end()) {
      if (Whitespace.is(plain.charAt(at))) {
        at++;
        continue;
      }
      int end = at;
      while (end < sentence.end() && !Whitespace.is(plain.charAt(end))) {
        end++;
      }
      addPieces(found, plain, at, end, end == sentence.end());
      at = end;
    }
    return found;
  }

  /** Cuts off quote marks, dashes and ellipses; the model cuts what lies between. */
  private void addPieces(List<Span> found, String plain, int begin, int end, boolean last) {
    int piece = begin;
    int at = begin;
    while (at < end) {
      int width = markWidth(plain, begin, at, end);
      if (width > 0) {
        addPiece(found, plain, piece, at);
        found.add(new Span(at, at + width));
        piece = at + width;
        at = piece;
      } else {
        at++;
      }
    }
    if (last && endsInStop(plain, piece, end)) {
      addPiece(found, plain, piece, end - 1);
      addPiece(found, plain, end - 1, end);
    } else {
      addPiece(found, plain, piece, end);
    }
  }

  /** Whether a sentence's last word is three letters or more, a stop, and no abbreviation. */
  private static boolean endsInStop(String plain, int begin, int end) {
    int stop = end - 1;
    return stop - begin >= 3
        && plain.charAt(stop) == '.'
        && isWord(plain, begin, stop)
        && Character.isLowerCase(plain.charAt(stop - 1))
        && !Abbreviations.contains(plain.substring(begin, stop));
  }

  private static int markWidth(String plain, int begin, int at, int end) {
    char c = plain.charAt(at);
    char before = at > begin ? plain.charAt(at - 1) : ' ';
    char after = at + 1 < end ? plain.charAt(at + 1) : ' ';
    if (c == '"' || c == '…') {
      return 1;
    }
    if (c == '\'') {
      if (after == '\'') {
        return 2;
      }
      boolean inside = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
      boolean possessive = (before == 's' || before == 'S') && !Character.isLetterOrDigit(after);
      return inside || possessive || Character.isDigit(after) ? 0 : 1;
    }
    if (c == '-' && after == '-') {
      return 2;
    }
    boolean dash = c == '-' && !Character.isLetterOrDigit(before);
    boolean opens = at == begin && Character.isUpperCase(after);
    return dash && (opens || !Character.isLetterOrDigit(after)) ? 1 : 0;
  }

  private void addPiece(List<Span> found, String plain, int begin, int end) {
    if (begin == end) {
      return;
    }
    if (end - begin > MAX_WORD_LENGTH) {
      addRuns(found, plain, begin, end);
      return;
    }
    boolean stopped = plain.charAt(end - 1) == '.';
    if (isWord(plain, begin, end)
        || (stopped && Abbreviations.contains(plain.substring(begin, end - 1)))) {
      found.add(new Span(begin, end));
      return;
    }
    int from = begin;
    for (int cut : cuts.computeIfAbsent(plain.substring(begin, end), this::cuts)) {
      int to = begin + cut;
      if (to > from && !splitsPair(plain, to)) {
        found.add(new Span(from, to));
        from = to;
      }
    }
  }

  private static boolean splitsPair(String plain, int at) {
    return at < plain.length() && Character.isSurrogatePair(plain.charAt(at - 1), plain.charAt(at));
  }

  /** Where the model's tokens of {@code word} end, as OpenNLP's {@code TokenizerME} finds them. */
  private int[] cuts(String word) {
    int[] ends = new int[word.length()];
    int count = 0;
    double[] scores = new double[model.getNumOutcomes()];
    for (int at = 1; at < word.length(); at++) {
      Arrays.fill(scores, 0);
      TokenizerFeatures.add(model, word, at, scores);
      if (model.best(scores).equals(SPLIT)) {
        ends[count++] = at;
      }
    }
    ends[count++] = word.length();
    return Arrays.stream(ends, 0, count).filter(cut -> !splitsCompound(word, cut, ends)).toArray();
  }

  /** Whether a cut would leave a hyphen on one half of a compound: "Coca" and "-Cola". */
  private static boolean splitsCompound(String word, int cut, int[] cuts) {
    if (cut == word.length()) {
      return false;
    }
    boolean before = word.charAt(cut) == '-' && isInside(word, cut);
    boolean after = word.charAt(cut - 1) == '-' && isInside(word, cut - 1);
    int other = before ? cut + 1 : cut - 1;
    return (before || after) && Arrays.stream(cuts).noneMatch(end -> end == other);
  }

  private static boolean isInside(String word, int mark) {
    return mark > 0
        && mark + 1 < word.length()
        && Character.isLetterOrDigit(word.charAt(mark - 1))
        && Character.isLetterOrDigit(word.charAt(mark + 1));
  }

  private static boolean isWord(String plain, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (!Character.isLetterOrDigit(plain.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static void addRuns(List<Span> found, String plain, int begin, int end) {
    int from = begin;
    for (int i = begin + 1; i <= end; i++) {
      boolean letter = Character.isLetterOrDigit(plain.charAt(i - 1));
      if (i == end || letter != Character.isLetterOrDigit(plain.charAt(i))) {
        found.add(new Span(from, i));
        from = i;
      }
    }
  }
}
