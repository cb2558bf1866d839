package io.whosaid.cli.rule;

import io.whosaid.cli.reading.Reading;
import io.whosaid.quote.QuotedRegion;
import io.whosaid.quote.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Words in quote marks that {@code unattributed-quote} does not report, and why.
 *
 * @param at where they begin in the file
 * @param words the first of them
 * @param reason why, for people
 */
public record PassedOver(int at, String words, String reason) {
  private static final int MIN_WORDS = 4;

  /** Those of {@code reading} that no attribution covers, in the order of the file. */
  public static List<PassedOver> of(Reading reading) {
    List<PassedOver> found = new ArrayList<>();
    List<Span> floating = new ArrayList<>();
    UnattributedRegions.all(reading)
        .forEach(
            region -> {
              floating.addAll(region.spans());
              region.excuse().ifPresent(reason -> found.add(of(reading, region.spans(), reason)));
            });
    for (QuotedRegion region : reading.extraction().analysis().regions()) {
      String words = region.span().of(reading.prose());
      boolean isKnown =
          region.depth() > 0
              || words.strip().split("\\s+", -1).length < MIN_WORDS
              || region.parts().stream().anyMatch(part -> overlaps(part, floating))
              || region.parts().stream().anyMatch(part -> isQuotation(part, reading));
      if (!isKnown) {
        found.add(of(reading, region.parts(), "it reads like a term, a title or an example"));
      }
    }
    found.sort((a, b) -> Integer.compare(a.at(), b.at()));
    return found;
  }

  private static boolean isQuotation(Span part, Reading reading) {
    return reading.extraction().quotations().stream()
        .anyMatch(quotation -> overlaps(part, quotation.content()));
  }

  private static boolean overlaps(Span part, List<Span> others) {
    return others.stream().anyMatch(part::overlaps);
  }

  private static PassedOver of(Reading reading, List<Span> spans, String reason) {
    return new PassedOver(
        reading.inSource(spans).get(0).begin(), Excerpt.of(reading.words(spans)), reason);
  }
}
