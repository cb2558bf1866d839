package io.whosaid.training;

import io.whosaid.quote.Quotation;
import io.whosaid.quote.Span;
import io.whosaid.quote.internal.passage.CuePriors;
import io.whosaid.quote.internal.passage.Passages;
import io.whosaid.quote.internal.passage.RegionIndex;
import io.whosaid.quote.internal.passage.TokenColumns;
import io.whosaid.quote.internal.passage.TokenContext;
import io.whosaid.quote.internal.tagging.LabelSchemes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An example cut into passages, with the labels that its words should get. */
final class TrainingExample {
  final AnnotatedDocument example;
  final int fold;
  final RegionIndex regions;
  final List<TokenColumns> units;
  final List<Marked> marked = new ArrayList<>();
  List<TokenContext> surroundings = List.of();

  /** A gold quotation in its passage: the cue's words, and each word's label. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Marked(int passage, int from, int to, int[] labels) {}

  TrainingExample(AnnotatedDocument example, int fold) {
    this.example = example;
    this.fold = fold;
    regions = new RegionIndex(example.analysis().regions());
    units = Passages.of(example.analysis(), regions);
    for (Quotation quotation : example.gold()) {
      mark(quotation);
    }
  }

  private void mark(Quotation quotation) {
    for (int p = 0; p < units.size() && !quotation.cue().isEmpty(); p++) {
      TokenColumns u = units.get(p);
      int from = -1;
      int to = -1;
      int[] labels = new int[u.size];
      for (int t = 0; t < u.size; t++) {
        if (touches(quotation.cue(), u, t)) {
          from = from < 0 ? t : from;
          to = t + 1;
        } else if (touches(quotation.source(), u, t)) {
          labels[t] = LabelSchemes.SOURCE;
        } else if (touches(quotation.content(), u, t)) {
          labels[t] = LabelSchemes.CONTENT;
        }
      }
      if (from >= 0) {
        java.util.Arrays.fill(labels, from, to, LabelSchemes.NONE);
        keepLongestSource(labels);
        marked.add(new Marked(p, from, to, labels));
        return;
      }
    }
  }

  private static boolean touches(List<Span> spans, TokenColumns u, int t) {
    for (Span span : spans) {
      if (span.begin() < u.end[t] && u.begin[t] < span.end()) {
        return true;
      }
    }
    return false;
  }

  private static void keepLongestSource(int[] labels) {
    int begin = 0;
    int end = 0;
    for (int t = 0; t < labels.length; t++) {
      int to = t;
      while (to < labels.length && labels[to] == LabelSchemes.SOURCE) {
        to++;
      }
      if (to - t > end - begin) {
        begin = t;
        end = to;
      }
      t = Math.max(t, to - 1);
    }
    for (int t = 0; t < labels.length; t++) {
      if (labels[t] == LabelSchemes.SOURCE && (t < begin || t >= end)) {
        labels[t] = LabelSchemes.NONE;
      }
    }
  }

  /** Which words of a passage are part of a cue. */
  boolean[] cues(int passage) {
    boolean[] cues = new boolean[units.get(passage).size];
    for (Marked m : marked) {
      if (m.passage == passage) {
        java.util.Arrays.fill(cues, m.from, m.to, true);
      }
    }
    return cues;
  }

  /** Counts how often each lemma is part of a cue, and how often it is there at all. */
  void count(Map<Integer, int[]> cueAndAll) {
    for (int p = 0; p < units.size(); p++) {
      TokenColumns u = units.get(p);
      boolean[] cues = cues(p);
      for (int t = 0; t < u.size; t++) {
        int key = CuePriors.key(u.lemma(t), u.tag(t));
        int[] counts = cueAndAll.computeIfAbsent(key, k -> new int[2]);
        counts[0] += cues[t] ? 1 : 0;
        counts[1]++;
      }
    }
  }

  void surround(CuePriors priors) {
    surroundings = units.stream().map(u -> new TokenContext(u, priors)).toList();
  }
}
