package io.whosaid.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Families of near-identical quotations, in memory: each new one is compared with those that share
 * a number of its {@link Sketch}, the newest few of each number. Not for several threads.
 */
public final class Families {
  /** How many quotations with the same number are looked at. */
  public static final int MOST_EACH = 12;

  /** How many quotations are compared with a new one, those that share the most numbers. */
  public static final int MOST = 16;

  private final Map<Integer, List<Integer>> bands = new HashMap<>();
  private final List<String> texts = new ArrayList<>();
  private final List<Integer> families = new ArrayList<>();

  /**
   * Adds a quotation.
   *
   * @return its family: the number of the family's first quotation, counted from 0
   */
  public int add(String quoted) {
    int number = texts.size();
    int[] sketch = Sketch.of(quoted);
    Map<Integer, Integer> shared = new HashMap<>();
    for (int band : sketch) {
      newest(bands.getOrDefault(band, List.of()))
          .forEach(candidate -> shared.merge(candidate, 1, Integer::sum));
    }
    List<Kin.Candidate<Integer>> candidates =
        shared.keySet().stream()
            .sorted(Comparator.comparing(candidate -> -shared.get(candidate)))
            .limit(MOST)
            .map(this::candidate)
            .toList();
    int family = Kin.of(quoted, candidates).map(Kin::family).orElse(number);
    texts.add(quoted);
    families.add(family);
    for (int band : sketch) {
      bands.computeIfAbsent(band, key -> new ArrayList<>(1)).add(number);
    }
    return family;
  }

  private Kin.Candidate<Integer> candidate(int number) {
    int family = families.get(number);
    return new Kin.Candidate<>(family, texts.get(number), texts.get(family));
  }

  private static List<Integer> newest(List<Integer> numbers) {
    return numbers.subList(Math.max(0, numbers.size() - MOST_EACH), numbers.size());
  }
}
