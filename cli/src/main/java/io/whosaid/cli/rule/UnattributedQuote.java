package io.whosaid.cli.rule;

import io.whosaid.cli.reading.Reading;
import io.whosaid.quote.Span;
import java.util.stream.Stream;

/** A quotation in quote marks that nobody is said to have said. */
final class UnattributedQuote implements Rule {
  @Override
  public String id() {
    return "unattributed-quote";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String summary() {
    return "A quotation in quote marks has no source.";
  }

  @Override
  public String explanation() {
    return """
        Readers cannot weigh words without knowing whose they are. Somebody must stand behind every \
        quotation: in the sentence itself, in the one before, or as the speaker of the paragraph.

        A paragraph that begins with a quotation goes on with the speaker whose quotation ended the \
        one before; not so when something else is told between them, or when that was only a few \
        quoted words.
        Scare quotes, titles of works, nicknames and terms being defined are no quotations, one \
        or two words are none unless they are a sentence, and a quotation inside another is the \
        outer one's. A headline's quotation is headline-quote-missing's matter.
        A link in the sentence or right after it, a footnote, the cite of a block quote and a \
        comment <!-- whosaid-source: https://... --> after the quotation lead readers to its \
        source, and are enough.
        Say who said it. A source without a name is enough for this rule; see unnamed-source.
        """;
  }

  @Override
  public String incorrect() {
    return "“We will not pay for this bridge a second time.” The council meets again on Friday.";
  }

  @Override
  public String correct() {
    return "“We will not pay for this bridge a second time,” said Mayor Ines Albrecht. The council"
        + " meets again on Friday.";
  }

  @Override
  public Stream<Place> places(Reading reading, SourcePolicy policy) {
    return UnattributedRegions.of(reading)
        .filter(spans -> !reading.article().isHeadline(Span.cover(spans)))
        .filter(spans -> !Pointers.leadFrom(spans, reading))
        .map(
            spans ->
                new Place(
                    spans,
                    "nobody is named as the source of "
                        + Excerpt.of(reading.words(spans))
                        + "; say who said it"));
  }
}
