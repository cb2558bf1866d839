package io.whosaid.benchmarks.families;

import io.whosaid.wording.QuoteClusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How the families that were found compare with those that were planted, in pairs of quotations.
 *
 * @param planted pairs that share at least 80 % of their words and were planted as one family
 * @param recalled those of them that were found as one family
 * @param found pairs that were found as one family
 * @param right those of them that were planted as one family
 * @param nanos how long one quotation took at the begin and at the end, in nanoseconds
 */
record FamilyScores(long planted, long recalled, long found, long right, List<Long> nanos) {
  private static final double LEAST_OVERLAP = 0.8;

  static FamilyScores of(int count, long seed) {
    List<SyntheticQuotes.Quotation> all = SyntheticQuotes.make(count, seed);
    QuoteClusters families = new QuoteClusters();
    Map<Integer, List<Integer>> truth = new HashMap<>();
    Map<Integer, List<Integer>> got = new HashMap<>();
    int[] family = new int[all.size()];
    int tenth = Math.max(1, all.size() / 10);
    List<Long> nanos = new ArrayList<>();
    long begin = System.nanoTime();
    for (int i = 0; i < all.size(); i++) {
      families.add(all.get(i).text());
      truth.computeIfAbsent(all.get(i).family(), key -> new ArrayList<>()).add(i);
      if ((i + 1) % tenth == 0) {
        nanos.add((System.nanoTime() - begin) / tenth);
        begin = System.nanoTime();
      }
    }
    for (int i = 0; i < all.size(); i++) {
      family[i] = families.family(i);
      got.computeIfAbsent(family[i], key -> new ArrayList<>()).add(i);
    }
    long planted = 0;
    long recalled = 0;
    for (List<Integer> members : truth.values()) {
      for (int[] pair : pairs(members)) {
        if (overlap(all.get(pair[0]).words(), all.get(pair[1]).words()) >= LEAST_OVERLAP) {
          planted++;
          recalled += family[pair[0]] == family[pair[1]] ? 1 : 0;
        }
      }
    }
    long found = 0;
    long right = 0;
    for (List<Integer> members : got.values()) {
      for (int[] pair : pairs(members)) {
        found++;
        right += all.get(pair[0]).family() == all.get(pair[1]).family() ? 1 : 0;
      }
    }
    return new FamilyScores(planted, recalled, found, right, nanos);
  }

  double precision() {
    return found == 0 ? 0 : right / (double) found;
  }

  double recall() {
    return planted == 0 ? 0 : recalled / (double) planted;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "precision %.4f (%d of %d pairs), recall %.4f (%d of %d pairs),"
            + " microseconds a quotation: %d in the first tenth, %d in the last",
        precision(),
        right,
        found,
        recall(),
        recalled,
        planted,
        nanos.get(0) / 1000,
        nanos.get(nanos.size() - 1) / 1000);
  }

  private static List<int[]> pairs(List<Integer> members) {
    List<int[]> pairs = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      for (int j = i + 1; j < members.size(); j++) {
        pairs.add(new int[] {members.get(i), members.get(j)});
      }
    }
    return pairs;
  }

  /** The longest common subsequence as a share of the longer one. */
  private static double overlap(List<String> a, List<String> b) {
    int[][] longest = new int[a.size() + 1][b.size() + 1];
    for (int i = 1; i <= a.size(); i++) {
      for (int j = 1; j <= b.size(); j++) {
        longest[i][j] =
            a.get(i - 1).equals(b.get(j - 1))
                ? longest[i - 1][j - 1] + 1
                : Math.max(longest[i - 1][j], longest[i][j - 1]);
      }
    }
    return longest[a.size()][b.size()] / (double) Math.max(a.size(), b.size());
  }
}
