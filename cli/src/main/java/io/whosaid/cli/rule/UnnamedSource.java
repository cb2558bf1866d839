package io.whosaid.cli.rule;

import io.whosaid.attribution.Attribution;
import io.whosaid.cli.reading.Reading;
import io.whosaid.quote.Span;
import java.util.List;
import java.util.stream.Stream;

/** A quotation whose source has no name. */
final class UnnamedSource implements Rule {
  @Override
  public String id() {
    return "unnamed-source";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String summary() {
    return "A quotation's source is described and not named.";
  }

  @Override
  public String explanation() {
    return """
        Words of "a senior official" or "critics" cannot be checked by anybody. Sometimes a source \
        must be protected; then the article should say so, and why.

        Institutions and documents ("the ministry", "court filings") are sources that can be asked \
        or read, and are not reported. A pronoun is reported when nothing says whom it means.

        Name the source, or keep it unnamed on purpose.
        """;
  }

  @Override
  public String breach() {
    return "“The bridge was never safe,” said a senior official.";
  }

  @Override
  public String mended() {
    return "“The bridge was never safe,” said Tomas Reuter, the county's chief engineer.";
  }

  @Override
  public Stream<Place> places(Reading reading) {
    return reading.attributions().stream()
        .filter(attribution -> attribution instanceof Attribution.Unnamed)
        .map(attribution -> (Attribution.Unnamed) attribution)
        .filter(unnamed -> !canBeAsked(unnamed.grade()))
        .map(unnamed -> new Place(where(unnamed), message(unnamed, reading)));
  }

  private static boolean canBeAsked(Attribution.Grade grade) {
    return grade == Attribution.Grade.DOCUMENT || grade == Attribution.Grade.INSTITUTION;
  }

  private static List<Span> where(Attribution.Unnamed unnamed) {
    return unnamed.quotation().hasSource()
        ? unnamed.quotation().source()
        : unnamed.quotation().content();
  }

  private static String message(Attribution.Unnamed unnamed, Reading reading) {
    String source = Excerpt.of(unnamed.description());
    String words = Excerpt.of(reading.words(unnamed.quotation().content()));
    return unnamed.grade() == Attribution.Grade.UNRESOLVED
        ? "nothing says who " + source + " is, the source of " + words + "; name the source"
        : "the source of " + words + " is only described, as " + source + "; name the source";
  }
}
