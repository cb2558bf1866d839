package io.whosaid.quote.internal.region;

import io.whosaid.quote.Quotation;
import io.whosaid.quote.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words of all quotations, three in a row at a time, whatever their case and punctuation. */
final class RepeatedWords {
  private static final int SHINGLE = 3;

  private final String text;
  private final Set<Long> shingles = new HashSet<>();

  RepeatedWords(String text, List<Quotation> quotations) {
    this.text = text;
    for (Quotation quotation : quotations) {
      Reader reader = new Reader();
      quotation.content().forEach(span -> reader.read(span, shingles::add));
    }
  }

  /** Whether each three words in a row of {@code spans} are three in a row of a quotation. */
  boolean holds(List<Span> spans) {
    Reader reader = new Reader();
    Counter counter = new Counter();
    spans.forEach(span -> reader.read(span, counter::add));
    return counter.all > 0 && counter.known == counter.all;
  }

  private final class Counter {
    int all;
    int known;

    void add(long shingle) {
      all++;
      known += shingles.contains(shingle) ? 1 : 0;
    }
  }

  private interface Sink {
    void add(long shingle);
  }

  /** Reads words and remembers the last ones. */
  private final class Reader {
    private final long[] last = new long[SHINGLE];
    private int words;

    void read(Span span, Sink sink) {
      long word = 0;
      for (int i = span.begin(); i <= span.end(); i++) {
        char c = i < span.end() ? text.charAt(i) : ' ';
        if (Character.isLetterOrDigit(c)) {
          word = word * 31 + Character.toLowerCase(c) + 1;
        } else if (word != 0 && c != '\'' && c != '’') {
          add(word, sink);
          word = 0;
        }
      }
    }

    private void add(long word, Sink sink) {
      last[words++ % SHINGLE] = word;
      if (words >= SHINGLE) {
        long shingle = 17;
        for (int i = words - SHINGLE; i < words; i++) {
          shingle = shingle * 1_000_003 + last[i % SHINGLE];
        }
        sink.add(shingle);
      }
    }
  }
}
