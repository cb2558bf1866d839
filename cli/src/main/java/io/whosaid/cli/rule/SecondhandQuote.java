package io.whosaid.cli.rule;

import io.whosaid.attribution.Attribution;
import io.whosaid.attribution.Hop;
import io.whosaid.cli.reading.Reading;
import io.whosaid.quote.Quotation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A quotation taken from another outlet, without a link to it. */
final class SecondhandQuote implements Rule {
  @Override
  public String id() {
    return "secondhand-quote";
  }

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public String summary() {
    return "A quotation comes through another outlet, and nothing leads there.";
  }

  @Override
  public String explanation() {
    return """
        Words that another outlet reported can be checked there, if readers are told where.
        A link in the sentence or right after it, a footnote, the cite of a block quote or a \
        comment <!-- whosaid-source: ... --> is enough. Quotations that your own outlets gathered \
        are not second-hand: name them in [sources] own of .whosaid.toml.
        Link to what the other outlet published.
        """;
  }

  @Override
  public String incorrect() {
    return "“The bridge was never safe,” Tomas Reuter told Reuters.";
  }

  @Override
  public String correct() {
    return "“The bridge was never safe,” Tomas Reuter told Reuters"
        + " (https://news.example/bridge).";
  }

  @Override
  public Stream<Place> places(Reading reading, SourcePolicy policy) {
    return reading.attributions().stream()
        .filter(attribution -> attribution.quotation().kind() != Quotation.Kind.INDIRECT)
        .filter(attribution -> !reading.isHeadline(attribution.quotation()))
        .flatMap(attribution -> place(attribution, reading, policy).stream());
  }

  private static Optional<Place> place(
      Attribution attribution, Reading reading, SourcePolicy policy) {
    Optional<Hop> foreign =
        attribution.via().stream()
            .filter(hop -> hop.outlet().isPresent() && !policy.owns(hop.name()))
            .findFirst();
    return foreign
        .filter(hop -> !Pointers.leadFrom(attribution.quotation(), reading))
        .map(
            hop ->
                new Place(
                    List.of(hop.span()),
                    Excerpt.of(reading.words(attribution.quotation().content()))
                        + " comes through "
                        + hop.name()
                        + "; link to what it published"));
  }
}
