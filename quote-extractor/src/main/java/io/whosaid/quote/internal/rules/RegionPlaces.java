package io.whosaid.quote.internal.rules;

import io.whosaid.quote.QuotedRegion;
import io.whosaid.quote.Span;
import io.whosaid.quote.internal.passage.SpanIndex;
import io.whosaid.quote.internal.passage.WordHashes;
import io.whosaid.quote.internal.text.Whitespace;
import java.util.List;

/** Where quoted regions stand: their paragraphs, and the characters at their ends. */
final class RegionPlaces {
  private final String text;
  private final List<Span> paragraphs;

  RegionPlaces(String text, List<Span> paragraphs) {
    this.text = text;
    this.paragraphs = paragraphs;
  }

  String text() {
    return text;
  }

  int paragraphs() {
    return paragraphs.size();
  }

  /** The paragraph of that number. */
  Span paragraphSpan(int number) {
    return paragraphs.get(number);
  }

  /** The number of the paragraph that {@code offset} stands in, or of the last one before it. */
  int paragraph(int offset) {
    return Math.max(0, SpanIndex.lastBeginningBy(paragraphs, offset));
  }

  boolean isStart(QuotedRegion region) {
    int begin = region.span().begin();
    return paragraphs.get(paragraph(begin)).begin() == begin;
  }

  char lastBefore(int offset) {
    int at = offset - 1;
    while (at >= 0 && Whitespace.is(text.charAt(at))) {
      at--;
    }
    return at < 0 ? ' ' : text.charAt(at);
  }

  char lastInside(QuotedRegion region) {
    int end = region.span().end();
    int at = end - 1;
    while (at > region.span().begin() && "”\"’'»".indexOf(WordHashes.plain(text.charAt(at))) >= 0) {
      at--;
    }
    while (at > region.span().begin() && Whitespace.is(text.charAt(at))) {
      at--;
    }
    return text.charAt(at);
  }
}
