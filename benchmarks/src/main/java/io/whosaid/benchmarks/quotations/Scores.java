package io.whosaid.benchmarks.quotations;

import io.whosaid.benchmarks.corpora.Annotation;
import io.whosaid.benchmarks.corpora.Article;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The figures of predictions on annotated articles, micro-averaged: each figure is a tally under
 * its name.
 *
 * <ul>
 *   <li>{@code attr}: linked attributions: the contents' Jaccard is at least 0.5 and the sources'
 *       too.
 *   <li>{@code kind ...} and {@code source ...}: the same for a part of them, see {@link
 *       Breakdown}.
 *   <li>{@code chars ROLE}, {@code exact ROLE}, {@code segments ROLE}: see {@link SpanScores}.
 *   <li>{@code direct ...}: see {@link DirectScores}.
 *   <li>{@code citron ...}: see {@link CitronScores}.
 *   <li>{@code gendergap ...}: see {@link GenderGapScores}.
 * </ul>
 */
public final class Scores {
  private final Map<String, PrecisionRecall> tallies = new TreeMap<>();

  /** The figures of {@code predicted} on {@code article}. */
  public static Scores of(Article article, List<Annotation> predicted) {
    List<Annotation> found = predicted.stream().filter(a -> !a.content().isEmpty()).toList();
    Matches right = Matches.right(article, found);
    Scores scores = new Scores();
    scores.add(
        "attr", new PrecisionRecall(right.pairs().size(), found.size(), article.gold().size()));
    Breakdown.of(article, found, right).forEach(scores::add);
    SpanScores.of(article, found).forEach(scores::add);
    DirectScores.of(article, found).forEach(scores::add);
    CitronScores.of(article, found).forEach(scores::add);
    GenderGapScores.of(article, found).forEach(scores::add);
    return scores;
  }

  /** Adds the counts of {@code other} to these. */
  public void add(Scores other) {
    other.tallies.forEach(this::add);
  }

  private void add(String name, PrecisionRecall tally) {
    tallies.merge(name, tally, PrecisionRecall::plus);
  }

  /** The tally of one figure; an empty one when nothing was counted for it. */
  public PrecisionRecall of(String name) {
    return tallies.getOrDefault(name, PrecisionRecall.NONE);
  }

  /** All figures by name. */
  public Map<String, PrecisionRecall> all() {
    return new TreeMap<>(tallies);
  }
}
