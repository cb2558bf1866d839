package io.whosaid.wording;

import io.whosaid.wording.internal.words.WordScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A few numbers that near-identical quotations are likely to share: MinHash (Broder, 1997) over
 * words and over pairs of words, in bands of two. Two quotations without a number in common need
 * not be compared; for two with one, {@link QuoteVariant} decides.
 */
public final class MinHash {
  /** How many numbers a sketch has. */
  public static final int SIZE = 28;

  private static final Set<String> COMMON =
      Set.copyOf(
          List.of(
              ("a about after all also am an and any are as at be been but by can could did do does"
                      + " don't for from get go going had has have he her him his how i i'm if in"
                      + " into is it it's its just like make me more my no not now of on one or our"
                      + " out over people said say she should so some than that that's the their"
                      + " them then there they think this to up us very was we we're were what when"
                      + " which who will with would you your")
                  .split(" ", -1)));

  private MinHash() {}

  /** The sketch of {@code quoted}: {@value #SIZE} numbers, or none for fewer than three words. */
  public static int[] of(String quoted) {
    List<String> words = new ArrayList<>();
    WordScanner.scan(
        quoted,
        0,
        quoted.length(),
        (folded, length, begin, end, split) -> words.add(new String(folded, 0, length)));
    if (words.size() < 3) {
      return new int[0];
    }
    List<String> telling = words.stream().filter(word -> !COMMON.contains(word)).toList();
    int[] single = hashes(telling.size() < 3 ? words : telling);
    int[] pairs = new int[words.size() - 1];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = mix(words.get(i).hashCode() * 31 + words.get(i + 1).hashCode());
    }
    int[] sketch = new int[SIZE];
    for (int band = 0; band < SIZE; band++) {
      int[] items = band < SIZE / 2 ? single : pairs;
      sketch[band] = mix(least(items, 2 * band) * 31 + mix(least(items, 2 * band + 1) + band));
    }
    return sketch;
  }

  private static int[] hashes(List<String> words) {
    return words.stream().mapToInt(word -> mix(word.hashCode())).toArray();
  }

  private static int least(int[] items, int seed) {
    int least = Integer.MAX_VALUE;
    int found = 0;
    for (int item : items) {
      int hash = mix(item ^ mix(seed + 0x51ED270B));
      if (hash <= least) {
        least = hash;
        found = item;
      }
    }
    return found;
  }

  private static int mix(int value) {
    int mixed = (value ^ value >>> 16) * 0x7FEB352D;
    mixed = (mixed ^ mixed >>> 15) * 0x846CA68B;
    return mixed ^ mixed >>> 16;
  }
}
