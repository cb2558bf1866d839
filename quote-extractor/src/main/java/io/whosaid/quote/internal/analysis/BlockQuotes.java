package io.whosaid.quote.internal.analysis;

import io.whosaid.quote.QuotedRegion;
import io.whosaid.quote.QuotedRegion.Style;
import io.whosaid.quote.Span;
import io.whosaid.quote.internal.analysis.Paragraphs.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** The quoted regions that are set apart as block quotes. */
final class BlockQuotes {
  private BlockQuotes() {}

  /** The regions of {@code paragraphs} that are marked as quoted, neighbours together. */
  static List<QuotedRegion> of(String text, List<Paragraph> paragraphs) {
    List<QuotedRegion> regions = new ArrayList<>();
    List<Span> parts = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      if (!paragraph.quoted() || (paragraph.afterBlank() && !parts.isEmpty())) {
        add(regions, text, parts);
      }
      if (paragraph.quoted()) {
        parts.add(paragraph.span());
      }
    }
    add(regions, text, parts);
    return regions;
  }

  private static void add(List<QuotedRegion> regions, String text, List<Span> parts) {
    if (parts.stream().anyMatch(part -> QuoteMarks.hasWord(text, part.begin(), part.end()))) {
      regions.add(new QuotedRegion(parts, Style.BLOCK, 0, true));
    }
    parts.clear();
  }
}
