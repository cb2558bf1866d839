package io.whosaid.quote.internal.analysis;

import io.whosaid.quote.QuotedRegion.Style;
import io.whosaid.quote.Span;
import java.util.ArrayList;
import java.util.List;

/** A quoted region whose end has not been seen. For {@link OpenRegions}. */
final class OpenRegion {
  final Style style;
  final char glyph;
  final int mark;
  final int width;
  final List<Span> parts = new ArrayList<>();
  int partBegin;
  int doubtfulEnd = -1;
  int firstInner = -1;

  OpenRegion(Style style, char glyph, int mark, int width) {
    this.style = style;
    this.glyph = glyph;
    this.mark = mark;
    this.width = width;
    this.partBegin = mark;
  }
}
