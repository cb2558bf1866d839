package io.whosaid.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Families of near-identical quotations, in memory: each new one is compared with those that share
 * a number of its {@link MinHash}, the newest few of each number. Not for several threads.
 */
public final class QuoteClusters {
  /** How many quotations with the same number are looked at. */
  public static final int MOST_EACH = 12;

  /** How many quotations are compared with a new one, those that share the most numbers. */
  public static final int MOST = 16;

  private final Map<Integer, List<Integer>> bands = new HashMap<>();
  private final List<String> texts = new ArrayList<>();
  private final List<Integer> families = new ArrayList<>();

  /** Adds a quotation. */
  public void add(String quoted) {
    int number = texts.size();
    int[] sketch = MinHash.of(quoted);
    Map<Integer, Integer> shared = new HashMap<>();
    for (int band : sketch) {
      newest(bands.getOrDefault(band, List.of()))
          .forEach(candidate -> shared.merge(candidate, 1, Integer::sum));
    }
    List<ClusterMatch.Candidate<Integer>> candidates =
        shared.keySet().stream()
            .sorted(Comparator.comparing(candidate -> -shared.get(candidate)))
            .limit(MOST)
            .map(this::candidate)
            .toList();
    texts.add(quoted);
    families.add(number);
    ClusterMatch.of(quoted, candidates).ifPresent(kin -> join(number, kin));
    for (int band : sketch) {
      bands.computeIfAbsent(band, key -> new ArrayList<>(1)).add(number);
    }
  }

  /**
   * The family of a quotation: the number of the family's first one. It may change to an earlier
   * one when a later quotation shows that two families are one.
   *
   * @param number of the quotation, in the order in which they were added, from 0
   */
  public int family(int number) {
    int family = number;
    while (families.get(family) != family) {
      family = families.get(family);
    }
    families.set(number, family);
    return family;
  }

  private void join(int number, ClusterMatch<Integer> kin) {
    int first = Math.min(kin.family(), kin.same().stream().min(Integer::compare).orElse(number));
    families.set(number, first);
    families.set(kin.family(), first);
    kin.same().forEach(family -> families.set(family, first));
  }

  private ClusterMatch.Candidate<Integer> candidate(int number) {
    int family = family(number);
    return new ClusterMatch.Candidate<>(family, texts.get(number), texts.get(family));
  }

  private static List<Integer> newest(List<Integer> numbers) {
    return numbers.subList(Math.max(0, numbers.size() - MOST_EACH), numbers.size());
  }
}
