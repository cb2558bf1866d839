package io.whosaid.server.families;

import io.whosaid.server.families.ClusterCandidates.Candidate;
import io.whosaid.server.families.ClusterCandidates.Sketched;
import io.whosaid.wording.ClusterMatch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Puts new quotations into families, in memory: each is compared with a bounded number of stored
 * ones and of new ones before it, however many are alike. Families that turn out to be one are
 * joined (union-find), under the lowest number.
 */
final class Clustering {
  /** How many claims are looked at for one number of a sketch, as the database does. */
  private static final int MAX_PER_NUMBER = 12;

  /** How many claims one is compared with, as the database does. */
  private static final int MAX_CANDIDATES = 24;

  private static final Comparator<Candidate> LIKELIEST =
      Comparator.comparing(Candidate::shared).reversed().thenComparing(Candidate::claim);

  /**
   * Where a quotation belongs.
   *
   * @param isCopy whether one with the same words is there already
   */
  record Placed(Sketched quotation, long family, boolean isCopy) {}

  private final Map<Long, Long> joined = new HashMap<>();
  private final Map<Long, String> firsts = new HashMap<>();
  private final Map<Integer, List<Placed>> byNumber = new HashMap<>();
  private final List<Placed> placed = new ArrayList<>();
  private final Set<Long> related = new TreeSet<>();

  private Clustering() {}

  /** The families of {@code wanted}, each of which has {@code stored} candidates. */
  static Clustering of(List<Sketched> wanted, ClusterCandidates stored) {
    Clustering clustering = new Clustering();
    for (int i = 0; i < wanted.size(); i++) {
      clustering.add(wanted.get(i), stored.of(i));
    }
    return clustering;
  }

  private void add(Sketched quotation, List<Candidate> stored) {
    stored.forEach(candidate -> firsts.putIfAbsent(candidate.family(), candidate.first()));
    List<ClusterMatch.Candidate<Long>> candidates =
        Stream.concat(stored.stream(), among(quotation))
            .sorted(LIKELIEST)
            .limit(MAX_CANDIDATES)
            .map(this::now)
            .toList();
    Optional<ClusterMatch<Long>> kin = ClusterMatch.of(quotation.text(), candidates);
    long own = quotation.claim().id;
    long family = kin.map(Clustering::lowest).orElse(own);
    if (kin.isPresent()) {
      related.add(family);
      Stream.concat(kin.get().same().stream(), Stream.of(kin.get().family()))
          .filter(other -> other != family)
          .forEach(other -> joined.put(other, family));
    } else {
      firsts.put(own, quotation.text());
    }
    boolean isCopy = kin.isPresent() && kin.get().overlap() == 1;
    Placed one = new Placed(quotation, family, isCopy);
    placed.add(one);
    if (!isCopy) {
      for (int number : quotation.sketch()) {
        List<Placed> same = byNumber.computeIfAbsent(number, n -> new ArrayList<>());
        if (same.size() < MAX_PER_NUMBER) {
          same.add(one);
        }
      }
    }
  }

  /** Those before it that share a number with it. */
  private Stream<Candidate> among(Sketched quotation) {
    // By identity: to hash a quotation is to hash all of its text and sketch.
    IdentityHashMap<Placed, Long> shared = new IdentityHashMap<>();
    for (int number : quotation.sketch()) {
      for (Placed before : byNumber.getOrDefault(number, List.of())) {
        shared.merge(before, 1L, Long::sum);
      }
    }
    return shared.entrySet().stream()
        .map(
            entry -> {
              Placed before = entry.getKey();
              return new Candidate(
                  before.quotation().claim().id,
                  entry.getValue(),
                  before.family(),
                  before.quotation().text(),
                  "");
            });
  }

  private ClusterMatch.Candidate<Long> now(Candidate candidate) {
    long family = family(candidate.family());
    return new ClusterMatch.Candidate<>(family, candidate.text(), firsts.get(family));
  }

  private static long lowest(ClusterMatch<Long> kin) {
    return kin.same().stream().reduce(kin.family(), Math::min);
  }

  /** What a family is called now. */
  private long family(long former) {
    long family = former;
    while (joined.containsKey(family)) {
      family = joined.get(family);
    }
    return family;
  }

  /** Whether no quotation has a relative. */
  boolean hasNoRelatives() {
    return related.isEmpty();
  }

  /** All quotations, in their order, with their families of now. */
  List<Placed> placed() {
    return placed.stream()
        .map(one -> new Placed(one.quotation(), family(one.family()), one.isCopy()))
        .toList();
  }

  /** Families that became part of another, with what they are called now. */
  Map<Long, Long> joined() {
    Map<Long, Long> now = new LinkedHashMap<>();
    joined.keySet().forEach(former -> now.put(former, family(former)));
    return now;
  }
}
