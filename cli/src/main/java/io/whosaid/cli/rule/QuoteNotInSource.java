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
        Nothing in the source text resembles the quotation. It need not be wrong: perhaps it was \
        said elsewhere. See quote-altered for which text is compared.
        In [[sources.text]] of .whosaid.toml, use speaker and quotation to limit which quotations \
        are compared with a text; without them, all are.
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
