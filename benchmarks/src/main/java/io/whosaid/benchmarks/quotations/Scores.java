package io.whosaid.benchmarks.quotations;

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
  private final Map<String, Tally> tallies = new TreeMap<>();

  /** The figures of {@code predicted} on {@code article}. */
  public static Scores of(Article article, List<Annotation> predicted) {
    List<Annotation> found = predicted.stream().filter(a -> !a.content().isEmpty()).toList();
    Matches right = Matches.right(article, found);
    Scores scores = new Scores();
    scores.add("attr", new Tally(right.pairs().size(), found.size(), article.gold().size()));
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

  private void add(String name, Tally tally) {
    tallies.merge(name, tally, Tally::plus);
  }

  /** The tally of one figure; an empty one when nothing was counted for it. */
  public Tally of(String name) {
    return tallies.getOrDefault(name, Tally.NONE);
  }

  /** All figures by name. */
  public Map<String, Tally> all() {
    return new TreeMap<>(tallies);
  }
}
