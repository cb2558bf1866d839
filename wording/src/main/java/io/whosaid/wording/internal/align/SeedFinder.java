package io.whosaid.wording.internal.align;

import io.whosaid.wording.internal.index.Postings;
import io.whosaid.wording.internal.index.QuoteWords;
import io.whosaid.wording.internal.index.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Finds where a fragment may stand in a source. */
public final class SeedFinder {
  private static final int MOST_PLACES = 256;
  private static final int MOST_VOTES = 30_000;
  private static final int MOST_CELLS = 150_000;
  private static final int RARE = 300;

  private final Tokens source;
  private final Postings postings;
  private final int[] ids;

  /**
   * Finds in one source.
   *
   * @param ids the numbers of the quote's words in the source's vocabulary, -1 for those not in it
   */
  public SeedFinder(Tokens source, Postings postings, int[] ids) {
    this.source = source;
    this.postings = postings;
    this.ids = ids;
  }

  /** Where the words of {@code fragment} stand in a row: the first places, none overlapping. */
  public List<Integer> exact(QuoteWords.Fragment fragment) {
    int rarest = fragment.from();
    for (int i = fragment.from(); i < fragment.to(); i++) {
      if (postings.count(ids[i]) == 0) {
        return List.of();
      }
      rarest = postings.count(ids[i]) < postings.count(ids[rarest]) ? i : rarest;
    }
    List<Integer> places = new ArrayList<>();
    int next = 0;
    long work = 0;
    int count = postings.count(ids[rarest]);
    for (int n = 0; n < count && places.size() < MOST_PLACES; n++) {
      int place = postings.place(ids[rarest], n) - (rarest - fragment.from());
      if (place < next || place + fragment.size() > source.size) {
        continue;
      }
      int same = common(fragment, place);
      work += same + 1;
      if (same == fragment.size()) {
        places.add(place);
        next = place + fragment.size();
      } else if (work > 4L * source.size) {
        return search(fragment);
      }
    }
    return places;
  }

  /** How many words of {@code fragment} stand at {@code place} before the first that does not. */
  int common(QuoteWords.Fragment fragment, int place) {
    int i = 0;
    while (i < fragment.size() && source.ids[place + i] == ids[fragment.from() + i]) {
      i++;
    }
    return i;
  }

  /** The same for text that repeats itself so much that no word is rare (Knuth, Morris, Pratt). */
  private List<Integer> search(QuoteWords.Fragment fragment) {
    int size = fragment.size();
    int[] back = new int[size + 1];
    back[0] = -1;
    for (int i = 0, k = -1; i < size; back[++i] = ++k) {
      while (k >= 0 && ids[fragment.from() + i] != ids[fragment.from() + k]) {
        k = back[k];
      }
    }
    List<Integer> places = new ArrayList<>();
    int state = 0;
    for (int at = 0; at < source.size && places.size() < MOST_PLACES; at++) {
      while (state >= 0 && source.ids[at] != ids[fragment.from() + state]) {
        state = back[state];
      }
      if (++state == size) {
        places.add(at - size + 1);
        state = 0;
      }
    }
    return places;
  }

  /**
   * Diagonals (the place of the fragment's first word) near which many of its words stand, the best
   * first. A word votes for each of its places, the rarest words first; one that stands in many
   * places only where a neighbour stands beside it.
   */
  public List<Integer> diagonals(QuoteWords.Fragment fragment) {
    int[] votes = votes(fragment);
    Arrays.sort(votes);
    int breadth = Math.max(6, fragment.size() / 8);
    List<int[]> peaks = new ArrayList<>();
    int begin = 0;
    for (int end = 0; end < votes.length; end++) {
      while (votes[end] - votes[begin] > breadth) {
        begin++;
      }
      int[] last = peaks.isEmpty() ? null : peaks.get(peaks.size() - 1);
      int count = end - begin + 1;
      if (last == null || votes[end] - last[0] > breadth) {
        peaks.add(new int[] {votes[(begin + end) / 2], count});
      } else if (count > last[1]) {
        peaks.set(peaks.size() - 1, new int[] {votes[(begin + end) / 2], count});
      }
    }
    peaks.sort(Comparator.comparingInt((int[] peak) -> -peak[1]));
    long most = Math.max(4, MOST_CELLS / Aligner.cells(fragment.size()));
    return peaks.stream()
        .limit(most)
        .takeWhile(peak -> peak[1] * 3 >= peaks.get(0)[1])
        .map(peak -> peak[0])
        .toList();
  }

  private int[] votes(QuoteWords.Fragment fragment) {
    int[] rarestFirst =
        IntStream.range(fragment.from(), fragment.to())
            .filter(i -> postings.count(ids[i]) > 0)
            .boxed()
            .sorted(Comparator.comparingInt(i -> postings.count(ids[i])))
            .mapToInt(i -> i)
            .toArray();
    int[] votes = new int[256];
    int size = 0;
    long looked = 0;
    for (int word : rarestFirst) {
      int count = postings.count(ids[word]);
      looked += count;
      if (looked > 4L * MOST_VOTES + source.size / 4 && size > 0) {
        break;
      }
      for (int n = 0; n < count && size < MOST_VOTES; n++) {
        int place = postings.place(ids[word], n);
        if (count <= RARE || hasNeighbour(fragment, word, place)) {
          if (size == votes.length) {
            votes = Arrays.copyOf(votes, size * 2);
          }
          votes[size++] = place - (word - fragment.from());
        }
      }
    }
    return Arrays.copyOf(votes, size);
  }

  private boolean hasNeighbour(QuoteWords.Fragment fragment, int word, int place) {
    boolean after =
        word + 1 < fragment.to()
            && place + 1 < source.size
            && source.ids[place + 1] == ids[word + 1];
    return after || (word > fragment.from() && place > 0 && source.ids[place - 1] == ids[word - 1]);
  }
}
