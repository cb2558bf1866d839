package io.whosaid.wording;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sources that a quotation is compared with.
 *
 * @param atHand those that it is said to come from; the best of them decides
 * @param others further known ones, which are tried before anything is called {@link
 *     MatchClass#NOT_FOUND}
 */
public record SourceTexts(List<SourceText> atHand, List<SourceText> others) {

  /** Copies the lists. */
  public SourceTexts {
    atHand = List.copyOf(atHand);
    others = List.copyOf(others);
  }

  /** How {@code quote} compares with the source that it is most like. Never throws for any text. */
  public Comparison compare(Quote quote) {
    if (atHand.isEmpty()) {
      return Comparison.withoutSource();
    }
    Comparison best = best(atHand, quote).orElseThrow();
    if (best.wording() != MatchClass.NOT_FOUND || !best.isConclusive()) {
      return best;
    }
    return best(others, quote)
        .filter(found -> found.wording() != MatchClass.NOT_FOUND)
        .map(best::with)
        .orElse(best);
  }

  private static Optional<Comparison> best(List<SourceText> sources, Quote quote) {
    Stream<Comparison> all = sources.stream().map(source -> source.compare(quote));
    return all.min(
        Comparator.comparing(Comparison::wording)
            .thenComparing(comparison -> comparison.changes().size()));
  }
}
