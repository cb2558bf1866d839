package io.whosaid.cli.rule;

import io.whosaid.cli.reading.Reading;
import io.whosaid.wording.MatchClass;
import io.whosaid.wording.SourceText;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A quotation that is not in the text it is said to come from. */
final class QuoteNotInSource implements Rule {
  @Override
  public String id() {
    return "quote-not-in-source";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String summary() {
    return "A quotation is not in the text that it should come from.";
  }

  @Override
  public String explanation() {
    return """
        No passage of the text at hand is like the quotation. It need not be wrong: perhaps it \
        was said elsewhere. Which text is compared, quote-altered tells.
        In [[sources.text]] of .whosaid.toml, speaker and quotation say which of an article's \
        quotations a text has; without them it should have all.
        Name the right source, or look again at who said it.
        """;
  }

  @Override
  public String incorrect() {
    return "“The county knew of the cracks for years,” said Mayor Ines Albrecht."
        + " <!-- whosaid-source: minutes.txt -->";
  }

  @Override
  public String correct() {
    return "“We may not pay for this bridge twice,” said Mayor Ines Albrecht."
        + " <!-- whosaid-source: minutes.txt -->";
  }

  @Override
  public Stream<Place> places(Reading reading, SourcePolicy policy) {
    return Compared.of(reading, policy)
        .filter(compared -> compared.comparison().wording() == MatchClass.NOT_FOUND)
        .filter(compared -> compared.comparison().isConclusive())
        .map(compared -> new Place(compared.words(), message(compared, reading)));
  }

  private static String message(Compared compared, Reading reading) {
    String names =
        compared.sources().stream().map(SourceText::name).collect(Collectors.joining(", "));
    return Excerpt.of(reading.words(compared.words()))
        + " is not in "
        + names
        + "; name the right source, or look again at who said it";
  }
}
