package io.whosaid.server.engine;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.whosaid.attribution.Attribution;
import io.whosaid.attribution.Attributor;
import io.whosaid.checkworthiness.Statement;
import io.whosaid.checkworthiness.StatementFinder;
import io.whosaid.quote.Document;
import io.whosaid.quote.Extraction;
import io.whosaid.quote.Problem;
import io.whosaid.quote.Quotation;
import io.whosaid.quote.QuoteExtractor;
import io.whosaid.server.claims.Attributed;
import io.whosaid.server.claims.Quoted;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Reads an article: the road from text to claims. */
@ApplicationScoped
public class ArticleReader {
  private final QuoteExtractor extractor;
  private final Attributor attributor;
  private final StatementFinder statements;
  private final Timer time;

  ArticleReader(
      QuoteExtractor extractor,
      Attributor attributor,
      StatementFinder statements,
      MeterRegistry metrics) {
    this.extractor = extractor;
    this.attributor = attributor;
    this.statements = statements;
    this.time =
        Timer.builder("whosaid.extraction")
            .description("How long the engine reads an article.")
            .publishPercentileHistogram()
            .register(metrics);
  }

  public Reading read(Document document) {
    return time.record(() -> read(document, extractor.extract(document)));
  }

  private Reading read(Document document, Extraction extraction) {
    List<Found> found =
        Stream.concat(
                attributor.attribute(extraction).stream()
                    .map(attribution -> Found.of(attribution, document.text())),
                statements.find(extraction).stream()
                    .map(statement -> Found.of(statement, document.text())))
            .sorted(Comparator.comparing(claim -> claim.quoted().content().get(0).begin()))
            .toList();
    return new Reading(found, extraction.problems());
  }

  /** A quotation that a reviewer marked, attributed as the engine does it in its text. */
  public Found marked(Document document, ClaimSpans places) {
    Extraction extraction = extractor.extract(document);
    Quotation quotation = places.quotation(extraction.analysis().regions());
    List<Quotation> all =
        Stream.concat(
                extraction.quotations().stream().filter(other -> !places.overlap(other)),
                Stream.of(quotation))
            .sorted(Comparator.comparing(other -> other.content().get(0)))
            .toList();
    Extraction marked = new Extraction(extraction.analysis(), all);
    return Found.of(attributor.attribute(marked).get(all.indexOf(quotation)), document.text());
  }

  /** What was found in a text, in the order of the text. */
  public record Reading(List<Found> claims, List<Problem> problems) {}

  /** One claim that nobody stored yet. */
  public record Found(Quoted quoted, Attributed attributed) {
    static Found of(Attribution attribution, String text) {
      return new Found(Quoted.of(attribution.quotation(), text), Attributed.of(attribution));
    }

    static Found of(Statement statement, String text) {
      return new Found(Quoted.of(statement, text), Attributed.none());
    }
  }
}
