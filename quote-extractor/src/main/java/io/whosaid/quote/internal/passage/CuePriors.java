package io.whosaid.quote.internal.passage;

import io.whosaid.quote.internal.crf.Weights;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often a word is part of a cue, learnt from annotated text: a level from 0 (not known) over 1
 * (hardly ever) to 10 (nearly always), by lemma and part of speech.
 */
public final class CuePriors {
  static final int MAX_LEVEL = 10;
  private static final double[] BOUNDS = {.004, .015, .04, .08, .16, .3, .45, .65, .85};
  private static final int MIN_COUNT = 3;

  private final Weights levels;

  public CuePriors(Weights levels) {
    this.levels = levels;
  }

  /** The level of every key that was seen often enough. */
  public static CuePriors of(Map<Integer, int[]> cueAndAll) {
    SortedMap<Integer, Integer> levels = new TreeMap<>();
    cueAndAll.forEach(
        (key, counts) -> {
          if (counts[1] >= MIN_COUNT) {
            levels.put(key, level((counts[0] + .02) / (counts[1] + 1.0)));
          }
        });
    int[] keys = levels.keySet().stream().mapToInt(Integer::intValue).toArray();
    int[] offsets = new int[keys.length + 1];
    float[] values = new float[keys.length];
    for (int i = 0; i < keys.length; i++) {
      offsets[i + 1] = i + 1;
      values[i] = levels.get(keys[i]);
    }
    return new CuePriors(
        new Weights(1, new Weights.Rows(keys, offsets, new byte[keys.length], values)));
  }

  public static int key(int lemma, int tag) {
    return lemma * 31 + (tag == Tag.AUX ? Tag.VERB : tag);
  }

  int level(int lemma, int tag) {
    return (int) levels.only(key(lemma, tag));
  }

  public Weights levels() {
    return levels;
  }

  private static int level(double part) {
    int level = 1;
    for (double bound : BOUNDS) {
      level += part >= bound ? 1 : 0;
    }
    return level;
  }
}
