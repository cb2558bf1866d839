package io.whosaid.quote;

import java.util.ArrayList;
import java.util.List;

/** A quotation in the making. */
final class Draft {
  final List<Span> content = new ArrayList<>();
  final Span cue;
  final Span source;
  final int paragraph;
  final String why;
  final double confidence;

  /** {@code cue} and {@code source} are null where there are none. */
  Draft(Span content, Span cue, Span source, int paragraph, String why, double confidence) {
    this.content.add(content);
    this.cue = cue;
    this.source = source;
    this.paragraph = paragraph;
    this.why = why;
    this.confidence = confidence;
  }

  /** From the first to the last character of the content. */
  Span cover() {
    return Span.cover(content);
  }

  int end() {
    int end = cover().end();
    end = cue == null ? end : Math.max(end, cue.end());
    return source == null ? end : Math.max(end, source.end());
  }

  int begin() {
    int begin = cover().begin();
    begin = cue == null ? begin : Math.min(begin, cue.begin());
    return source == null ? begin : Math.min(begin, source.begin());
  }
}
