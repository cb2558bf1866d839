package io.whosaid.wording.internal.index;

import io.whosaid.quote.Span;
import io.whosaid.wording.Quote;
import io.whosaid.wording.internal.words.WordScanner;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a quote, cut into fragments where the quote shows that something is left out or put
 * in.
 */
public final class QuoteWords {
  private static final int LONGEST_INSERT = 300;

  /** A word of a quote. */
  public record Word(String folded, Span span, int split, int part, boolean inserted) {}

  /**
   * Words that claim to stand side by side.
   *
   * @param from the first word
   * @param to after the last
   */
  public record Fragment(int from, int to) {
    public int size() {
      return to - from;
    }
  }

  public final Quote quote;
  public final List<Word> words = new ArrayList<>();
  public final List<Fragment> fragments = new ArrayList<>();
  private int part;

  /** Whether the words come in one piece, nothing left out. */
  public boolean isWhole() {
    return fragments.size() == 1 && fragments.get(0).size() == words.size();
  }

  public QuoteWords(Quote quote) {
    this.quote = quote;
    for (Span span : quote.parts()) {
      scan(span);
      part++;
    }
    int from = -1;
    for (int i = 0; i < words.size(); i++) {
      boolean inserted = words.get(i).inserted();
      if (from >= 0 && (inserted || isBreak(i))) {
        fragments.add(new Fragment(from, i));
        from = -1;
      }
      from = from < 0 && !inserted ? i : from;
    }
    if (from >= 0) {
      fragments.add(new Fragment(from, words.size()));
    }
  }

  public String gap(int before) {
    return quote
        .text()
        .substring(words.get(before).span().end(), words.get(before + 1).span().begin());
  }

  private void scan(Span span) {
    String text = quote.text();
    int at = span.begin();
    while (at < span.end()) {
      int open = open(at, span.end());
      int close = close(open, span.end());
      if (close < 0) {
        int next = Math.min(open + 1, span.end());
        add(at, next, false);
        at = next;
      } else if (isLetter(open + 1)
          && close - open <= 3
          && isLetter(close + 1)
          && !isLetter(open - 1)) {
        at = capital(at, open, close, span.end());
      } else {
        boolean suffix = open > at && Character.isLetterOrDigit(text.charAt(open - 1));
        add(at, open, false);
        if (suffix) {
          Word last = words.remove(words.size() - 1);
          words.add(new Word(last.folded(), last.span(), last.split(), last.part(), true));
        }
        add(open + 1, close, true);
        at = close + 1;
      }
    }
  }

  /** "[T]he": the letter in brackets belongs to the word after it. */
  private int capital(int at, int open, int close, int limit) {
    String text = quote.text();
    add(at, open, false);
    int end = close + 1;
    while (end < limit && (isLetter(end) || text.charAt(end) == '\'' || text.charAt(end) == '’')) {
      end++;
    }
    String word = text.substring(open + 1, close) + text.substring(close + 1, end);
    Span span = new Span(open, end);
    WordScanner.scan(
        word,
        0,
        word.length(),
        (folded, length, begin, stop, split) ->
            words.add(new Word(new String(folded, 0, length), span, 0, part, false)));
    return end;
  }

  private void add(int begin, int end, boolean inserted) {
    if (begin < end) {
      WordScanner.scan(
          quote.text(),
          begin,
          end,
          (folded, length, from, to, split) ->
              words.add(
                  new Word(
                      new String(folded, 0, length), new Span(from, to), split, part, inserted)));
    }
  }

  private int open(int from, int limit) {
    int at = from;
    while (at < limit && quote.text().charAt(at) != '[') {
      at++;
    }
    return at;
  }

  private int close(int open, int limit) {
    for (int at = open + 1; at < Math.min(limit, open + LONGEST_INSERT); at++) {
      if (quote.text().charAt(at) == ']') {
        return at;
      }
    }
    return -1;
  }

  private boolean isLetter(int at) {
    return at >= 0 && at < quote.text().length() && Character.isLetter(quote.text().charAt(at));
  }

  /** Whether an ellipsis, brackets or another part begin between the words {@code i - 1} and it. */
  private boolean isBreak(int i) {
    String gap = gap(i - 1);
    return gap.indexOf('…') >= 0
        || gap.replace(" ", "").replace("\u00A0", "").contains("..")
        || (gap.indexOf('[') >= 0 && gap.indexOf(']') > 0)
        || words.get(i - 1).part() != words.get(i).part();
  }
}
