package io.whosaid.wording;

import java.util.List;
import java.util.Optional;

/**
 * The family that a quotation belongs to.
 *
 * @param family what its family is known by
 * @param overlap that of the nearest of its versions, as {@link Version#overlap} gives it
 */
public record Kin<F>(F family, double overlap) {
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

  /** The family of the nearest candidate, of equally near ones the first; empty when none is. */
  public static <F> Optional<Kin<F>> of(String quoted, List<Candidate<F>> candidates) {
    Kin<F> nearest = null;
    for (Candidate<F> candidate : candidates) {
      double overlap = Version.of(candidate.text, quoted).overlap();
      boolean nearer = nearest == null ? overlap >= SAME : overlap > nearest.overlap;
      if (nearer && isRelated(candidate, quoted)) {
        nearest = new Kin<>(candidate.family, overlap);
      }
    }
    return Optional.ofNullable(nearest);
  }

  private static boolean isRelated(Candidate<?> candidate, String quoted) {
    return candidate.first.equals(candidate.text)
        || Version.of(candidate.first, quoted).overlap() >= LEAST;
  }
}
