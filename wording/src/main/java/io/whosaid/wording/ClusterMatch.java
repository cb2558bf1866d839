package io.whosaid.wording;

import io.whosaid.wording.internal.align.QuoteAlignment;
import io.whosaid.wording.internal.index.QuoteWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The family that a quotation belongs to.
 *
 * @param family what its family is known by
 * @param overlap that of the nearest of its versions, as {@link QuoteVariant#overlap} gives it
 * @param same further families that the quotation shows to be the same one: it is a version of
 *     theirs too, and their earliest are related
 */
public record ClusterMatch<F>(F family, double overlap, Set<F> same) {
  /**
   * An earlier quotation that may be another version.
   *
   * @param family what its family is known by
   * @param text what it says
   * @param first what the earliest of its family says
   */
  public record Candidate<F>(F family, String text, String first) {}

  /** From here on two quotations are versions of one. */
  private static final double SAME = 0.75;

  /** What a version must share with the earliest of its family, so that families do not wander. */
  private static final double LEAST = 0.5;

  /** Copies the set. */
  public ClusterMatch {
    same = Set.copyOf(same);
  }

  /** The family of the nearest candidate, of equally near ones the first; empty when none is. */
  public static <F> Optional<ClusterMatch<F>> of(String quoted, List<Candidate<F>> candidates) {
    QuoteWords words = new QuoteWords(Quote.of(quoted));
    Candidate<F> nearest = null;
    double most = 0;
    Map<F, String> firsts = new LinkedHashMap<>();
    for (Candidate<F> candidate : candidates) {
      boolean known = firsts.containsKey(candidate.family);
      if (known && most == 1) {
        continue; // of that family, none can be nearer
      }
      double overlap = new QuoteAlignment(candidate.text, words).overlap(SAME);
      if (overlap >= SAME && (known || isRelated(candidate, words))) {
        firsts.put(candidate.family, candidate.first);
        if (overlap > most) {
          nearest = candidate;
          most = overlap;
        }
      }
    }
    return nearest == null
        ? Optional.empty()
        : Optional.of(new ClusterMatch<>(nearest.family, most, same(nearest, firsts)));
  }

  private static <F> Set<F> same(Candidate<F> nearest, Map<F, String> firsts) {
    return firsts.entrySet().stream()
        .filter(other -> !other.getKey().equals(nearest.family))
        .filter(other -> isRelated(nearest.first, new QuoteWords(Quote.of(other.getValue()))))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static boolean isRelated(Candidate<?> candidate, QuoteWords quoted) {
    return candidate.first.equals(candidate.text) || isRelated(candidate.first, quoted);
  }

  private static boolean isRelated(String first, QuoteWords other) {
    return new QuoteAlignment(first, other).overlap(LEAST) >= LEAST;
  }
}
