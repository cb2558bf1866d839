package io.whosaid.wording.internal.align;

import io.whosaid.wording.internal.index.IndexedSource;
import io.whosaid.wording.internal.index.QuoteWords;
import io.whosaid.wording.internal.index.Tokens;
import java.util.Arrays;

/**
 * Aligns a fragment with a stretch of the source near a diagonal: the fewest words replaced,
 * dropped and added (Levenshtein over words, both ends of the stretch free), in a band.
 */
public final class Aligner {
  private static final int FAR = Integer.MAX_VALUE / 2;
  private static final int MOST_CELLS = 16_000_000;
  private static final byte SAME = 0;
  private static final byte REPLACED = 1;
  private static final byte ADDED = 2;
  private static final byte DROPPED = 3;
  private static final byte TWO_FOR_ONE = 4;
  private static final byte ONE_FOR_TWO = 5;

  private final IndexedSource source;
  private final Tokens tokens;
  private final QuoteWords quote;
  private final int[] ids;
  private byte[] moves = new byte[0];

  public Aligner(IndexedSource source, QuoteWords quote, int[] ids) {
    this.source = source;
    this.tokens = source.tokens();
    this.quote = quote;
    this.ids = ids;
  }

  /** How many words to each side of a diagonal are looked at for {@code size} words. */
  static int width(int size) {
    int width = Math.max(12, Math.min(256, size / 4 + 8));
    return Math.max(12, Math.min(width, MOST_CELLS / 2 / size));
  }

  /** The work of one alignment. */
  static long cells(int size) {
    return (long) size * (2 * width(size) + 1);
  }

  /** The best alignment in which the fragment's first word stands near {@code diagonal}. */
  public Alignment near(QuoteWords.Fragment fragment, int diagonal) {
    return align(fragment, diagonal - width(fragment.size()), 2 * width(fragment.size()) + 1);
  }

  /** The best alignment within the words from {@code begin} to {@code end}. */
  Alignment within(QuoteWords.Fragment fragment, int begin, int end) {
    int size = fragment.size();
    int breadth = (int) Math.min(end - begin + size + 1L, MOST_CELLS / size);
    return align(fragment, begin - size, Math.max(1, breadth));
  }

  /** Column {@code k} of row {@code i} stands before the source's word {@code first + i + k}. */
  private Alignment align(QuoteWords.Fragment fragment, int first, int breadth) {
    int size = fragment.size();
    if (moves.length < (size + 1) * breadth) {
      moves = new byte[(size + 1) * breadth];
    }
    int[][] costs = new int[3][breadth];
    for (int i = 0; i <= size; i++) {
      int[] row = costs[i % 3];
      int[] above = costs[(i + 2) % 3];
      int[] higher = costs[(i + 1) % 3];
      for (int k = 0; k < breadth; k++) {
        int place = first + i + k;
        if (place < 0 || place > tokens.size) {
          row[k] = FAR;
          continue;
        }
        int best = i == 0 ? 0 : FAR;
        byte move = DROPPED;
        if (i > 0) {
          int word = fragment.from() + i - 1;
          if (place > 0 && above[k] < FAR) {
            boolean same = ids[word] == tokens.ids[place - 1];
            best = above[k] + (same ? 0 : 1);
            move = same ? SAME : REPLACED;
            if (!same
                && i > 1
                && k + 1 < breadth
                && higher[k + 1] < best
                && twoForOne(word, place - 1)) {
              best = higher[k + 1];
              move = TWO_FOR_ONE;
            }
            if (!same && place > 1 && k > 0 && above[k - 1] < best && oneForTwo(word, place - 1)) {
              best = above[k - 1];
              move = ONE_FOR_TWO;
            }
          }
          if (k + 1 < breadth && above[k + 1] + 1 < best) {
            best = above[k + 1] + 1;
            move = ADDED;
          }
        }
        if (k > 0 && place > 0) {
          int dropped = row[k - 1] + (tokens.isAside(place - 1) ? 0 : 1);
          if (dropped < best) {
            best = dropped;
            move = DROPPED;
          }
        }
        row[k] = best;
        moves[i * breadth + k] = move;
      }
    }
    return trace(fragment, first, breadth, costs[size % 3]);
  }

  private Alignment trace(QuoteWords.Fragment fragment, int first, int breadth, int[] last) {
    int k = 0;
    for (int at = 1; at < breadth; at++) {
      boolean instead =
          last[at] == last[k]
              && at == k + 1
              && moves[fragment.size() * breadth + k] == ADDED
              && moves[fragment.size() * breadth + at] == REPLACED
              && !endsSentence(first + fragment.size() + at - 1);
      k = last[at] < last[k] || instead ? at : k;
    }
    int cost = last[k];
    int[] matches = new int[fragment.size()];
    int[] partners = new int[fragment.size()];
    Arrays.fill(matches, -1);
    Arrays.fill(partners, -1);
    int i = fragment.size();
    while (i > 0 && cost < FAR) {
      int place = first + i + k - 1;
      switch (moves[i * breadth + k]) {
        case SAME -> {
          i--;
          matches[i] = place;
          partners[i] = place;
        }
        case REPLACED -> {
          i--;
          partners[i] = place;
        }
        case ADDED -> {
          i--;
          k++;
        }
        case TWO_FOR_ONE -> {
          i -= 2;
          k++;
          matches[i] = place;
          matches[i + 1] = place;
          partners[i] = place;
          partners[i + 1] = place;
        }
        case ONE_FOR_TWO -> {
          i--;
          k--;
          matches[i] = place;
          partners[i] = place;
        }
        default -> k--;
      }
    }
    return new Alignment(fragment.from(), matches, partners, Math.min(cost, fragment.size()));
  }

  /** Whether a sentence ends before the source's word {@code place}. */
  private boolean endsSentence(int place) {
    if (place < 1 || place >= tokens.size) {
      return false;
    }
    int end = tokens.ends[place - 1];
    for (int at = end; at < Math.min(end + 3, tokens.begins[place]); at++) {
      char c = source.text().charAt(at);
      if (c == '.' || c == '?' || c == '!') {
        return true;
      }
    }
    return false;
  }

  /** Whether two words of the quote are the halves of a word that a line's end cut. */
  private boolean twoForOne(int word, int place) {
    int split = tokens.splits[place];
    if (split == 0) {
      return false;
    }
    String whole = tokens.vocabulary.word(tokens.ids[place]);
    return whole.substring(0, split).equals(quote.words.get(word - 1).folded())
        && whole.substring(split).equals(quote.words.get(word).folded());
  }

  /** Whether a word of the quote that a line's end cut is two words of the source. */
  private boolean oneForTwo(int word, int place) {
    QuoteWords.Word whole = quote.words.get(word);
    return whole.split() > 0
        && whole
            .folded()
            .substring(0, whole.split())
            .equals(tokens.vocabulary.word(tokens.ids[place - 1]))
        && whole
            .folded()
            .substring(whole.split())
            .equals(tokens.vocabulary.word(tokens.ids[place]));
  }
}
