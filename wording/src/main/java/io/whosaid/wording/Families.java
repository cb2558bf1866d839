package io.whosaid.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    List<Integer> candidates =
        shared.keySet().stream()
            .sorted(Comparator.comparing(candidate -> -shared.get(candidate)))
            .limit(MOST)
            .toList();
    int family = choose(quoted, candidates).orElse(number);
    texts.add(quoted);
    families.add(family);
    for (int band : sketch) {
      bands.computeIfAbsent(band, key -> new ArrayList<>(1)).add(number);
    }
    return family;
  }

  private Optional<Integer> choose(String quoted, List<Integer> candidates) {
    double best = Version.SAME;
    Optional<Integer> family = Optional.empty();
    for (int candidate : candidates) {
      double overlap = Version.of(texts.get(candidate), quoted).overlap();
      int first = families.get(candidate);
      if (overlap >= best
          && (first == candidate
              || Version.of(texts.get(first), quoted).overlap() >= Version.KIN)) {
        best = overlap;
        family = Optional.of(first);
      }
    }
    return family;
  }

  private static List<Integer> newest(List<Integer> numbers) {
    return numbers.subList(Math.max(0, numbers.size() - MOST_EACH), numbers.size());
  }
}
