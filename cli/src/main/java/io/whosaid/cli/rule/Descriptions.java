package io.whosaid.cli.rule;

import io.whosaid.attribution.Attribution;
import io.whosaid.cli.reading.Reading;
import io.whosaid.quote.Span;
import java.util.List;
import java.util.stream.Stream;

/** Sources that are described and not named. */
final class Descriptions {
  private Descriptions() {}

  /** Those that the house does not accept, and from which nothing leads the reader on. */
  static Stream<Attribution.Unnamed> of(Reading reading, HouseStyle style) {
    return reading.attributions().stream()
        .filter(attribution -> attribution instanceof Attribution.Unnamed)
        .map(attribution -> (Attribution.Unnamed) attribution)
        .filter(unnamed -> !reading.isHeadline(unnamed.quotation()))
        .filter(unnamed -> !style.accepts(unnamed.description()))
        .filter(unnamed -> !Pointers.leadFrom(unnamed.quotation(), reading));
  }

  /** The words that describe it, or the quotation when it stands apart from them. */
  static List<Span> where(Attribution.Unnamed unnamed) {
    return unnamed.quotation().hasSource()
        ? unnamed.quotation().source()
        : unnamed.quotation().content();
  }
}
