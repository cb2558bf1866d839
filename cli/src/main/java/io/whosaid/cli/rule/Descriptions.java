package io.whosaid.cli.rule;

import io.whosaid.attribution.Attribution;
import io.whosaid.cli.reading.Reading;
import io.whosaid.quote.Quotation;
import io.whosaid.quote.Span;
import java.util.List;
import java.util.stream.Stream;

/** Sources that are described and not named. */
final class Descriptions {
  private Descriptions() {}

  /** Those that the house does not accept, and from which nothing leads the reader on. */
  static Stream<Attribution.Unnamed> of(Reading reading, SourcePolicy policy) {
    return reading.attributions().stream()
        .filter(attribution -> attribution instanceof Attribution.Unnamed)
        .map(attribution -> (Attribution.Unnamed) attribution)
        .filter(unnamed -> !reading.isHeadline(unnamed.quotation()))
        .filter(unnamed -> !isOneWord(unnamed.quotation(), reading))
        .filter(unnamed -> !policy.accepts(unnamed.description()))
        .filter(unnamed -> !Pointers.leadFrom(unnamed.quotation(), reading));
  }

  /** As in "the old quay, as locals call it": nothing that anybody could check. */
  private static boolean isOneWord(Quotation quotation, Reading reading) {
    return quotation.kind() == Quotation.Kind.INDIRECT
        && reading.words(quotation.content()).indexOf(' ') < 0;
  }

  /** The words that describe it, or the quotation when it stands apart from them. */
  static List<Span> where(Attribution.Unnamed unnamed) {
    return unnamed.quotation().hasSource()
        ? unnamed.quotation().source()
        : unnamed.quotation().content();
  }
}
