package io.whosaid.server.claims;

import io.whosaid.attribution.Hop;
import io.whosaid.quote.Quotation;
import io.whosaid.quote.Span;
import java.util.List;
import java.util.stream.Stream;

/**
 * A claim together with the text that its offsets point into. That is not always the article's text
 * of today: a claim that a newer text withdrew keeps its places in the older one. Whoever reads
 * words at a claim's offsets reads them here.
 *
 * @param quoted what the claim is, and where it stands
 * @param via the steps that it came through, and where they stand
 * @param text the text that all these offsets point into
 */
public record ClaimInText(Quoted quoted, List<Hop> via, String text) {

  /** The claim as the extraction engine would give it. */
  public Quotation quotation() {
    return new Quotation(
        quoted.kind().ofQuotation(),
        quoted.content(),
        quoted.cue(),
        quoted.source(),
        quoted.confidence(),
        quoted.why());
  }

  /** The stretch of the text that holds content, cue and source. */
  public Span window() {
    return Span.cover(
        Stream.of(quoted.content(), quoted.cue(), quoted.source())
            .flatMap(List::stream)
            .sorted()
            .toList());
  }

  /** The words at the content's offsets, parts joined by {@code " … "}. */
  public String words() {
    return Quotation.words(quoted.content(), text);
  }
}
