package io.whosaid.wording.internal.index;

import io.whosaid.quote.Span;
import io.whosaid.wording.internal.transcript.TranscriptMarkup;
import io.whosaid.wording.internal.words.WordIds;
import io.whosaid.wording.internal.words.WordScanner;
import java.util.Arrays;
import java.util.List;

/** The words of a source in arrays: each word's number and place. About 13 bytes a word. */
public final class Tokens {
  public final WordIds vocabulary = new WordIds();
  public int[] ids = new int[1 << 8];
  public int[] begins = new int[1 << 8];
  public int[] ends = new int[1 << 8];

  /** How many folded characters of a word stand before a hyphen at a line's end, or 0. */
  public byte[] splits = new byte[1 << 8];

  private long[] asides = new long[4];
  public int size;

  /** The words of {@code text} but for what {@code layout} leaves out. */
  static Tokens of(String text, TranscriptMarkup layout) {
    Tokens tokens = new Tokens();
    int at = 0;
    for (Span skipped : layout.skipped()) {
      if (skipped.begin() >= at) {
        WordScanner.scan(text, at, skipped.begin(), tokens::add);
        at = skipped.end();
      }
    }
    WordScanner.scan(text, at, text.length(), tokens::add);
    tokens.mark(layout.asides());
    return tokens;
  }

  /** Whether the word is probably not speech: a label, a time code. */
  public boolean isAside(int word) {
    return (asides[word >> 6] >>> word & 1) != 0;
  }

  /** The first word that begins at {@code offset} or later. */
  public int at(int offset) {
    int found = Arrays.binarySearch(begins, 0, size, offset);
    return found >= 0 ? found : -found - 1;
  }

  private void add(char[] folded, int length, int begin, int end, int split) {
    if (size == ids.length) {
      int capacity = size + (size >> 1);
      ids = Arrays.copyOf(ids, capacity);
      begins = Arrays.copyOf(begins, capacity);
      ends = Arrays.copyOf(ends, capacity);
      splits = Arrays.copyOf(splits, capacity);
    }
    ids[size] = vocabulary.add(folded, length);
    begins[size] = begin;
    ends[size] = end;
    splits[size] = (byte) (split > Byte.MAX_VALUE ? 0 : split);
    size++;
  }

  private void mark(List<Span> spans) {
    asides = new long[(size >> 6) + 1];
    for (Span span : spans) {
      for (int word = at(span.begin()); word < size && begins[word] < span.end(); word++) {
        asides[word >> 6] |= 1L << word;
      }
    }
  }
}
