package io.whosaid.quote.internal.tagging;

import io.whosaid.quote.Span;
import java.util.ArrayList;
import java.util.List;

/** A quotation in the making. */
public final class CandidateQuotation {
  /** What the reasons of the judge's decisions begin with. */
  static final String JUDGED = "model: cue ";

  public final List<Span> content;
  public final List<Span> cue;
  public final List<Span> source;
  public final double confidence;
  public final String why;

  /** The number of the passage that its cue, or else its content, begins in. */
  public final int passage;

  public CandidateQuotation(
      List<Span> content,
      List<Span> cue,
      List<Span> source,
      double confidence,
      String why,
      int passage) {
    this.content = new ArrayList<>(content);
    this.cue = cue;
    this.source = source;
    this.confidence = confidence;
    this.why = why;
    this.passage = passage;
  }

  /** The same draft with another source. */
  public CandidateQuotation withSource(List<Span> other) {
    return new CandidateQuotation(content, cue, other, confidence, why, passage);
  }

  /** Whether the judge decided. */
  public boolean isJudged() {
    return why.startsWith(JUDGED);
  }

  public int begin() {
    return content.get(0).begin();
  }

  public int end() {
    return content.get(content.size() - 1).end();
  }

  /**
   * Adds a span to the content, where it belongs, joined to what it touches; not one that holds
   * something of the cue or the source.
   */
  public void add(Span span) {
    if (cue.stream().anyMatch(span::overlaps) || source.stream().anyMatch(span::overlaps)) {
      return;
    }
    if (span.begin() > end()) {
      content.add(span);
      return;
    }
    content.add(span);
    content.sort(null);
    List<Span> joined = new ArrayList<>();
    for (Span next : content) {
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).end() >= next.begin()) {
        int end = Math.max(joined.get(last).end(), next.end());
        joined.set(last, new Span(joined.get(last).begin(), end));
      } else {
        joined.add(next);
      }
    }
    content.clear();
    content.addAll(joined);
  }
}
