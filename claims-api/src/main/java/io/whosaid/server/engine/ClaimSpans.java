package io.whosaid.server.engine;

import io.whosaid.quote.Quotation;
import io.whosaid.quote.QuotedRegion;
import io.whosaid.quote.Span;
import java.util.List;

/**
 * Where a reviewer says that content, cue and source stand.
 *
 * @param content not empty
 */
public record ClaimSpans(List<Span> content, List<Span> cue, List<Span> source) {
  /** How such a quotation says why it is there. */
  public static final String WHY = "marked by a reviewer";

  /** Whether the content shares a character with that of {@code other}. */
  boolean overlap(Quotation other) {
    return other.content().stream()
        .anyMatch(theirs -> content.stream().anyMatch(mine -> mine.overlaps(theirs)));
  }

  /** The quotation, of the kind that the text's quoted {@code regions} make it. */
  Quotation quotation(List<QuotedRegion> regions) {
    List<Span> quoted = regions.stream().flatMap(region -> region.parts().stream()).toList();
    boolean any = content.stream().anyMatch(span -> quoted.stream().anyMatch(span::overlaps));
    boolean all = content.stream().allMatch(span -> quoted.stream().anyMatch(q -> q.covers(span)));
    Quotation.Kind kind =
        all ? Quotation.Kind.DIRECT : any ? Quotation.Kind.MIXED : Quotation.Kind.INDIRECT;
    return new Quotation(kind, content, cue, source, 1, WHY);
  }
}
