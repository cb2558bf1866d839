package io.whosaid.benchmarks.gate;

import io.whosaid.attribution.Attribution;
import io.whosaid.cli.reading.Reading;
import io.whosaid.cli.rule.PassedOver;
import io.whosaid.quote.Quotation;
import io.whosaid.quote.QuotedRegion;
import io.whosaid.quote.Span;
import java.util.List;

/**
 * Four words or more in quote marks that stand in no other quotation.
 *
 * @param at where they stand in the file
 * @param answer what the gate makes of them: for people
 */
record QuotedStretch(Span at, String answer) {
  private static final int MIN_WORDS = 4;

  /** Those of an article, in its order. */
  static List<QuotedStretch> of(Reading reading) {
    List<PassedOver> passedOver = PassedOver.of(reading);
    return reading.extraction().analysis().regions().stream()
        .filter(region -> isCounted(region, reading.prose()))
        .map(region -> of(region, reading, passedOver))
        .toList();
  }

  private static boolean isCounted(QuotedRegion region, String prose) {
    return region.depth() == 0
        && region.style() != QuotedRegion.Style.BLOCK
        && region.span().of(prose).strip().split("\\s+", -1).length >= MIN_WORDS;
  }

  private static QuotedStretch of(
      QuotedRegion region, Reading reading, List<PassedOver> passedOver) {
    Span at = reading.article().prose().toSource(region.span());
    return passedOver.stream()
        .filter(each -> at.begin() <= each.at() && each.at() < at.end())
        .map(each -> new QuotedStretch(at, each.reason()))
        .findFirst()
        .orElseGet(() -> new QuotedStretch(at, source(region, reading)));
  }

  private static String source(QuotedRegion region, Reading reading) {
    for (Attribution attribution : reading.attributions()) {
      Quotation quotation = attribution.quotation();
      boolean isIts =
          region.parts().stream()
              .anyMatch(part -> quotation.content().stream().anyMatch(part::overlaps));
      if (isIts && !(attribution instanceof Attribution.Unattributed)) {
        return "said by “%s” (%s)".formatted(reading.words(quotation.source()), quotation.why());
      }
    }
    return "nobody is taken for its source";
  }
}
