package io.whosaid.cli.rule;

import io.whosaid.attribution.Attribution;
import io.whosaid.cli.reading.Reading;
import io.whosaid.quote.Quotation;
import io.whosaid.quote.Span;
import io.whosaid.wording.Comparison;
import io.whosaid.wording.Quote;
import io.whosaid.wording.SourceText;
import io.whosaid.wording.SourceTexts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A quotation, and how its words compare with the texts at hand.
 *
 * @param words where it stands in the prose
 * @param comparison what comparing gave
 * @param sources the texts
 */
record Compared(List<Span> words, Comparison comparison, List<SourceText> sources) {

  /** Those quotations of {@code reading} for which there is a text. */
  static Stream<Compared> of(Reading reading, SourcePolicy policy) {
    return reading.attributions().stream()
        .filter(attribution -> attribution.quotation().kind() != Quotation.Kind.INDIRECT)
        .filter(attribution -> !reading.isHeadline(attribution.quotation()))
        .flatMap(attribution -> of(attribution, reading, policy).stream());
  }

  private static Optional<Compared> of(
      Attribution attribution, Reading reading, SourcePolicy policy) {
    Optional<Quote> quote = Quote.of(reading.prose(), attribution.quotation());
    List<SourceText> sources = sources(attribution, reading, policy);
    return quote
        .filter(words -> !sources.isEmpty())
        .map(
            words ->
                new Compared(
                    attribution.quotation().content(),
                    new SourceTexts(sources, List.of()).compare(words),
                    sources));
  }

  /** What a comment after the quotation names, or else what the configuration has for it. */
  private static List<SourceText> sources(
      Attribution attribution, Reading reading, SourcePolicy policy) {
    List<SourceText> named =
        Annotation.of(reading).stream()
            .filter(note -> note.isAbout(Span.cover(attribution.quotation().content()), reading))
            .flatMap(note -> policy.nearby().apply(note.source()).stream())
            .toList();
    String words = reading.words(attribution.quotation().content());
    String speaker = attribution instanceof Attribution.Named known ? known.speaker().name() : "";
    return named.isEmpty()
        ? policy.documents().stream()
            .filter(document -> document.has(words, speaker))
            .map(SourceDocument::text)
            .toList()
        : named;
  }
}
