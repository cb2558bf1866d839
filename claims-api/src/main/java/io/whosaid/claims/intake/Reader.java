package io.whosaid.claims.intake;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.whosaid.attribution.Attribution;
import io.whosaid.attribution.Attributor;
import io.whosaid.claims.claims.Attributed;
import io.whosaid.claims.claims.Quoted;
import io.whosaid.quote.Document;
import io.whosaid.quote.Extraction;
import io.whosaid.quote.Problem;
import io.whosaid.quote.QuoteExtractor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads an article: the road from text to claims. */
@ApplicationScoped
class Reader {
  private final QuoteExtractor extractor;
  private final Attributor attributor;
  private final Timer time;

  Reader(QuoteExtractor extractor, Attributor attributor, MeterRegistry metrics) {
    this.extractor = extractor;
    this.attributor = attributor;
    this.time =
        Timer.builder("whosaid.extraction")
            .description("How long the engine reads an article.")
            .publishPercentileHistogram()
            .register(metrics);
  }

  Reading read(Document document) {
    return time.record(() -> read(document, extractor.extract(document)));
  }

  private Reading read(Document document, Extraction extraction) {
    List<Found> found =
        attributor.attribute(extraction).stream()
            .map(attribution -> Found.of(attribution, document.text()))
            .toList();
    return new Reading(found, extraction.problems());
  }

  /** What was found in a text, in the order of the text. */
  record Reading(List<Found> claims, List<Problem> problems) {}

  /** One claim that nobody stored yet. */
  record Found(Quoted quoted, Attributed attributed) {
    static Found of(Attribution attribution, String text) {
      return new Found(Quoted.of(attribution.quotation(), text), Attributed.of(attribution));
    }
  }
}
