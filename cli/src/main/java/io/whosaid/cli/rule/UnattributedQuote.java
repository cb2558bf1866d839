package io.whosaid.cli.rule;

import io.whosaid.cli.reading.Reading;
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
        Readers cannot weigh words without knowing whose they are. Every quotation needs a source: \
        in its sentence, in the one before, or by the structure of the article.

        Structure counts as a source: a paragraph that ends in a colon or a comma before a block \
        quote, a list or a paragraph; a label or a heading that is a name; a question that the \
        quotation answers; a signature, a caption or <cite> after it; the first cell of a row. \
        Several quotations in a row share the lead-in of the first.
        A paragraph that opens with a quotation keeps the last speaker of the previous paragraph, \
        unless other text comes between them or that quotation was only a few words.
        Not reported: scare quotes, titles, nicknames and terms; examples, sayings and questions that \
        anybody may ask; labels of buttons and links; dialogue in fiction; one or two words that \
        are not a sentence. A quotation inside another belongs to the outer one. headline-quote-missing looks at headlines.
        A link in the sentence or right after it, a footnote, the cite of a block quote or a comment \
        <!-- whosaid-source: https://... --> after the quotation leads readers to its source.
        Use --verbose to see which quoted passages were not reported, and why.
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
        .map(
            spans ->
                new Place(
                    spans,
                    "nobody is named as the source of "
                        + Excerpt.of(reading.words(spans))
                        + "; say who said it"));
  }
}
