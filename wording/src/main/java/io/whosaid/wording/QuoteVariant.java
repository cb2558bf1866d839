package io.whosaid.wording;

import io.whosaid.wording.internal.align.Alignment;
import io.whosaid.wording.internal.align.QuoteAlignment;
import io.whosaid.wording.internal.compare.Diff;
import io.whosaid.wording.internal.index.QuoteWords;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How a quotation differs from an earlier one that may be the same.
 *
 * @param overlap the words that stand in both in the same order, as a share of the longer one's
 * @param diff from the earlier ("source") to the later ("quoted")
 */
public record QuoteVariant(double overlap, List<DiffOp> diff) {
  /** Copies the list. */
  public QuoteVariant {
    diff = List.copyOf(diff);
  }

  /** Compares {@code later} with {@code earlier}; what is longer than any quotation is unlike. */
  public static QuoteVariant of(String earlier, String later) {
    QuoteAlignment pair = new QuoteAlignment(earlier, new QuoteWords(Quote.of(later)));
    if (!pair.isComparable()) {
      return new QuoteVariant(0, List.of());
    }
    Alignment alignment = pair.alignment();
    return alignment.first() < 0
        ? new QuoteVariant(0, List.of())
        : new QuoteVariant(
            alignment.matched() / (double) pair.longer(),
            new Diff(pair.source, pair.quote).of(List.of(alignment)));
  }

  /** What the two contradict each other in: of numbers and negations, those that changed. */
  public Set<ChangeType> conflicts() {
    Set<ChangeType> conflicts = EnumSet.noneOf(ChangeType.class);
    diff.stream().filter(DiffOp::isChange).forEach(step -> conflicts.addAll(step.marks()));
    conflicts.retainAll(EnumSet.of(ChangeType.NUMBER, ChangeType.NEGATION));
    return conflicts;
  }
}
