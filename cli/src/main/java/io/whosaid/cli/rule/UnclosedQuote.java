package io.whosaid.cli.rule;

import io.whosaid.cli.reading.Reading;
import io.whosaid.quote.Problem;
import java.util.List;
import java.util.stream.Stream;

/** A quotation that is opened and never closed. */
final class UnclosedQuote implements Rule {
  @Override
  public String id() {
    return "unclosed-quote";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String summary() {
    return "A quotation is opened and never closed.";
  }

  @Override
  public String explanation() {
    return """
        Without its closing mark a quotation seems to go on into the article's own words.

        A quotation of several paragraphs opens each of them and closes only the last; that is not \
        reported.

        Add the closing mark where the quotation ends.
        """;
  }

  @Override
  public String incorrect() {
    return "“We will not pay twice, said Mayor Ines Albrecht on Friday.";
  }

  @Override
  public String correct() {
    return "“We will not pay twice,” said Mayor Ines Albrecht on Friday.";
  }

  @Override
  public Stream<Place> places(Reading reading, SourcePolicy policy) {
    return reading.extraction().problems().stream()
        .filter(problem -> problem.kind() == Problem.Kind.UNCLOSED_QUOTE)
        .map(
            problem ->
                new Place(
                    List.of(problem.at()),
                    "this quotation is never closed; add the closing mark where it ends"));
  }
}
