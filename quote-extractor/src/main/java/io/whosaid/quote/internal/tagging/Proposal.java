package io.whosaid.quote.internal.tagging;

import io.whosaid.quote.Span;
import io.whosaid.quote.internal.passage.TokenColumns;
import java.util.ArrayList;
import java.util.List;

/**
 * A cue with its source and content, as the taggers propose them.
 *
 * @param cue the cue and its surroundings
 * @param labels the label of each word of the passage
 * @param cueProbability how likely the cue is one
 * @param likelihood the logarithm of the labels' probability, given the cue
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never shared
public record Proposal(CueContext cue, int[] labels, double cueProbability, double likelihood) {

  /** The spans of the words that bear {@code label}. */
  public List<Span> spans(int label) {
    List<Span> spans = new ArrayList<>();
    int at = 0;
    while (at < labels.length) {
      int end = at;
      while (end < labels.length && labels[end] == label) {
        end++;
      }
      Span span = span(at, end);
      if (span != null) {
        spans.add(span);
      }
      at = Math.max(end, at + 1);
    }
    return spans;
  }

  /** The cue's characters. */
  Span cueSpan() {
    Span span = span(cue.from, cue.to);
    TokenColumns units = cue.s.units;
    return span == null ? new Span(units.begin[cue.from], units.end[cue.to - 1]) : span;
  }

  /** The characters of words without the marks outside of quotes at their ends; perhaps null. */
  private Span span(int from, int to) {
    TokenColumns units = cue.s.units;
    int first = from;
    int last = to - 1;
    while (first <= last && units.isLooseMark(first)) {
      first++;
    }
    while (last > first && units.isLooseMark(last)) {
      last--;
    }
    return first > last ? null : new Span(units.begin[first], units.end[last]);
  }

  /** The first word that bears {@code label}, or -1. */
  int first(int label) {
    for (int t = 0; t < labels.length; t++) {
      if (labels[t] == label) {
        return t;
      }
    }
    return -1;
  }

  int count(int label) {
    int count = 0;
    for (int l : labels) {
      count += l == label ? 1 : 0;
    }
    return count;
  }

  /** Whether a word bears {@code label}, and not only marks that no span begins or ends with. */
  public boolean has(int label) {
    for (int t = 0; t < labels.length; t++) {
      if (labels[t] == label && !cue.s.units.isLooseMark(t)) {
        return true;
      }
    }
    return false;
  }

  /** Whether this one's content holds the other one's cue. */
  boolean holds(Proposal other) {
    return labels[other.cue.head] == LabelSchemes.CONTENT;
  }

  /** Whether both claim a word as content. */
  boolean sharesContentWith(Proposal other) {
    for (int t = 0; t < labels.length; t++) {
      if (labels[t] == LabelSchemes.CONTENT && other.labels[t] == LabelSchemes.CONTENT) {
        return true;
      }
    }
    return false;
  }
}
