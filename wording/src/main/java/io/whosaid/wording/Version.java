package io.whosaid.wording;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How a quotation differs from an earlier one that may be the same.
 *
 * @param overlap the words that stand in both in the same order, as a share of the longer one's
 * @param diff from the earlier ("source") to the later ("quoted")
 */
public record Version(double overlap, List<Step> diff) {
  private static final int MOST_WORDS = 2000;

  /** Copies the list. */
  public Version {
    diff = List.copyOf(diff);
  }

  /** Compares {@code later} with {@code earlier}; what is longer than any quotation is unlike. */
  public static Version of(String earlier, String later) {
    SourceText source = SourceText.of("earlier", earlier);
    QuoteWords quote = new QuoteWords(Quote.of(later));
    int size = quote.words.size();
    int longer = Math.max(size, source.tokens().size);
    if (size == 0 || source.tokens().size == 0 || longer > MOST_WORDS) {
      return new Version(0, List.of());
    }
    int[] ids =
        quote.words.stream()
            .mapToInt(word -> source.tokens().vocabulary.find(word.folded()))
            .toArray();
    Alignment alignment =
        new Aligner(source, quote, ids)
            .within(new QuoteWords.Fragment(0, size), 0, source.tokens().size);
    return alignment.first() < 0
        ? new Version(0, List.of())
        : new Version(
            alignment.matched() / (double) longer, new Diff(source, quote).of(List.of(alignment)));
  }

  /** What the two contradict each other in: of numbers and negations, those that changed. */
  public Set<Mark> conflicts() {
    Set<Mark> conflicts = EnumSet.noneOf(Mark.class);
    diff.stream().filter(Step::isChange).forEach(step -> conflicts.addAll(step.marks()));
    conflicts.retainAll(EnumSet.of(Mark.NUMBER, Mark.NEGATION));
    return conflicts;
  }
}
