package io.whosaid.benchmarks.comparison;

import io.whosaid.wording.ChangeType;
import io.whosaid.wording.Comparison;
import io.whosaid.wording.MatchClass;
import io.whosaid.wording.Quote;
import io.whosaid.wording.SourceText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How many quotations of each variation a checker says are not as they were said.
 *
 * @param rows one for each variation
 * @param wrong pairs about which whosaid is wrong
 */
record ComparisonScores(Map<Variation, Row> rows, List<QuotePair> wrong) {
  private static final Set<MatchClass> FAITHFUL =
      EnumSet.of(MatchClass.VERBATIM, MatchClass.COSMETIC, MatchClass.ELIDED);

  /**
   * How many of {@code pairs} are called changed.
   *
   * @param whosaid by {@code compare_quote}
   * @param named those whose change whosaid lists with the right type
   * @param exact by an exact match
   * @param characters by the similarity of characters
   * @param words by the share of words
   */
  record Row(int pairs, int whosaid, int named, int exact, int characters, int words) {
    private Row plus(
        boolean ours, boolean name, boolean isExact, boolean byCharacters, boolean byWords) {
      return new Row(
          pairs + 1,
          whosaid + (ours ? 1 : 0),
          named + (name ? 1 : 0),
          exact + (isExact ? 1 : 0),
          characters + (byCharacters ? 1 : 0),
          words + (byWords ? 1 : 0));
    }
  }

  static ComparisonScores of(List<QuotePair> pairs) {
    Map<Variation, Row> rows = new EnumMap<>(Variation.class);
    List<QuotePair> wrong = new ArrayList<>();
    for (QuotePair pair : pairs) {
      Comparison comparison =
          SourceText.of("speech", pair.source()).compare(Quote.of(pair.quote()));
      boolean changed = !FAITHFUL.contains(comparison.wording());
      boolean named = changed && names(comparison, pair.variation());
      Row row = rows.getOrDefault(pair.variation(), new Row(0, 0, 0, 0, 0, 0));
      rows.put(
          pair.variation(),
          row.plus(
              changed,
              named,
              !Similarity.isExact(pair),
              Similarity.ofCharacters(pair) < Similarity.THRESHOLD,
              Similarity.ofWords(pair) < Similarity.THRESHOLD));
      if (changed != pair.variation().isAlteration || (pair.variation().isAlteration && !named)) {
        wrong.add(pair);
      }
    }
    return new ComparisonScores(rows, wrong);
  }

  private static boolean names(Comparison comparison, Variation variation) {
    return variation.isAlteration
        && comparison.changes().stream()
            .anyMatch(step -> step.marks().contains(ChangeType.valueOf(variation.name())));
  }

  @Override
  public String toString() {
    StringBuilder table = new StringBuilder();
    String form = "%-14s %6s %8s %6s %6s %11s %6s%n";
    table.append(
        String.format(
            Locale.ROOT,
            form,
            "called changed",
            "pairs",
            "whosaid",
            "named",
            "exact",
            "characters",
            "words"));
    rows.forEach(
        (variation, row) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    form,
                    variation.name().toLowerCase(Locale.ROOT),
                    row.pairs,
                    row.whosaid,
                    row.named,
                    row.exact,
                    row.characters,
                    row.words)));
    return table.toString();
  }
}
