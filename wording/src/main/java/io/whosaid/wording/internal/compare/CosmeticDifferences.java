package io.whosaid.wording.internal.compare;

import io.whosaid.wording.internal.align.Alignment;
import io.whosaid.wording.internal.index.IndexedSource;
import io.whosaid.wording.internal.index.QuoteWords;
import io.whosaid.wording.internal.index.Tokens;
import java.util.List;

/** Decides what else differs where the words are the same. */
final class CosmeticDifferences {
  private final IndexedSource source;
  private final QuoteWords quote;

  CosmeticDifferences(IndexedSource source, QuoteWords quote) {
    this.source = source;
    this.quote = quote;
  }

  /** Whether the words run on from one speaker to another and the quote does not have the label. */
  boolean changesSpeaker(List<Alignment> alignments) {
    Tokens tokens = source.tokens();
    int speaker = Integer.MIN_VALUE;
    for (Alignment alignment : alignments) {
      for (int i = 0; i < alignment.size(); i++) {
        int place = alignment.match(i);
        int here = source.speakers().at(tokens.begins[place]);
        if (speaker != Integer.MIN_VALUE && here != speaker && !tokens.isAside(place)) {
          return true;
        }
        speaker = here;
      }
    }
    return false;
  }

  /** Whether a question mark stands between or after the words in one of the two only. */
  boolean changesQuestion(List<Alignment> alignments) {
    for (Alignment alignment : alignments) {
      for (int i = 0; i + 1 < alignment.size(); i++) {
        int word = alignment.from() + i;
        int place = alignment.match(i);
        int next = alignment.match(i + 1);
        if (next == place + 1
            && quote.words.get(word).part() == quote.words.get(word + 1).part()
            && asks(quote.gap(word)) != asks(sourceGap(place, next))) {
          return true;
        }
      }
    }
    Alignment last = alignments.get(alignments.size() - 1);
    int word = last.from() + last.size() - 1;
    char quoted = firstEnd(quote.quote.text(), quote.words.get(word).span().end());
    char said = firstEnd(source.text(), source.tokens().ends[last.last()]);
    return (quoted == '?' && (said == '.' || said == '!'))
        || (said == '?' && (quoted == '.' || quoted == '!'));
  }

  /** Whether the characters are the same, in each part from its first word to its last. */
  boolean sameCharacters(List<Alignment> alignments) {
    Tokens tokens = source.tokens();
    for (Alignment alignment : alignments) {
      int from = 0;
      for (int i = 1; i <= alignment.size(); i++) {
        if (i < alignment.size() && part(alignment, i) == part(alignment, from)) {
          continue;
        }
        int begin = quote.words.get(alignment.from() + from).span().begin();
        int end = quote.words.get(alignment.from() + i - 1).span().end();
        int there = tokens.begins[alignment.match(from)];
        int thereEnd = tokens.ends[alignment.match(i - 1)];
        if (end - begin != thereEnd - there
            || !quote.quote.text().regionMatches(begin, source.text(), there, end - begin)) {
          return false;
        }
        from = i;
      }
    }
    return true;
  }

  private int part(Alignment alignment, int i) {
    return quote.words.get(alignment.from() + i).part();
  }

  private String sourceGap(int place, int next) {
    return source.text().substring(source.tokens().ends[place], source.tokens().begins[next]);
  }

  private static boolean asks(String gap) {
    return gap.indexOf('?') >= 0 || gap.indexOf('？') >= 0 || gap.indexOf('⁇') >= 0;
  }

  /** The mark that ends the sentence right after a word, or a blank. */
  private static char firstEnd(String text, int from) {
    for (int at = from; at < Math.min(text.length(), from + 4); at++) {
      char c = text.charAt(at);
      if (c == '?' || c == '？' || c == '.' || c == '!') {
        return c == '？' ? '?' : c;
      }
      if (Character.isLetterOrDigit(c) || Character.isWhitespace(c) || c == ',') {
        return ' ';
      }
    }
    return ' ';
  }
}
