package io.whosaid.benchmarks;

import io.whosaid.benchmarks.Annotation.Role;
import io.whosaid.quote.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The figures of predictions on annotated articles, micro-averaged: each figure is a tally under
 * its name.
 *
 * <ul>
 *   <li>{@code chars ROLE}: characters that bear the role's label, no linking.
 *   <li>{@code exact ROLE}: whole span sets, equal but for punctuation at the ends.
 *   <li>{@code segments ROLE}: single contiguous spans with the very same ends, as published for
 *       CofeNet (Wang et al., COLING 2022).
 *   <li>{@code attr}: linked attributions: the contents' Jaccard is at least 0.5 and the sources'
 *       too.
 *   <li>{@code direct ...}: see {@link DirectScores}.
 * </ul>
 */
public final class Scores {
  private static final double ENOUGH = 0.5;

  private final Map<String, Tally> tallies = new TreeMap<>();

  /** The figures of {@code predicted} on {@code article}. */
  public static Scores of(Article article, List<Annotation> predicted) {
    Scores scores = new Scores();
    List<Annotation> found = predicted.stream().filter(a -> !a.content().isEmpty()).toList();
    for (Role role : Role.values()) {
      String name = ' ' + role.name().toLowerCase(Locale.ROOT);
      scores.add("chars" + name, chars(article, found, role));
      scores.add("exact" + name, exact(article, found, role));
      scores.add("segments" + name, segments(article, found, role));
    }
    scores.add("attr", linked(article, found));
    DirectScores.of(article, found).forEach(scores::add);
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

  private static Tally chars(Article article, List<Annotation> predicted, Role role) {
    BitSet gold = union(article, article.gold(), role);
    BitSet found = union(article, predicted, role);
    return new Tally(Letters.common(gold, found), found.cardinality(), gold.cardinality());
  }

  private static BitSet union(Article article, List<Annotation> annotations, Role role) {
    BitSet all = new BitSet();
    annotations.forEach(a -> all.or(Letters.of(article.text(), a.spans(role))));
    return all;
  }

  private static Tally exact(Article article, List<Annotation> predicted, Role role) {
    return matched(
        wholes(article.text(), article.gold(), role), wholes(article.text(), predicted, role));
  }

  private static List<List<Span>> wholes(String text, List<Annotation> annotations, Role role) {
    return annotations.stream()
        .map(a -> Letters.trimmed(text, a.spans(role)))
        .filter(spans -> !spans.isEmpty())
        .toList();
  }

  private static Tally segments(Article article, List<Annotation> predicted, Role role) {
    return matched(single(article.gold(), role), single(predicted, role));
  }

  private static List<Span> single(List<Annotation> annotations, Role role) {
    return List.copyOf(
        new HashSet<>(annotations.stream().flatMap(a -> a.spans(role).stream()).toList()));
  }

  private static <T> Tally matched(List<T> gold, List<T> predicted) {
    Map<T, Integer> left = new HashMap<>();
    gold.forEach(item -> left.merge(item, 1, Integer::sum));
    int right = 0;
    for (T item : predicted) {
      Integer count = left.get(item);
      if (count != null && count > 0) {
        left.put(item, count - 1);
        right++;
      }
    }
    return new Tally(right, predicted.size(), gold.size());
  }

  private record Pair(double content, double source, int gold, int found) {}

  private static Tally linked(Article article, List<Annotation> predicted) {
    List<Pair> pairs = pairs(article, predicted);
    Set<Integer> goldUsed = new HashSet<>();
    Set<Integer> foundUsed = new HashSet<>();
    for (Pair pair : pairs) {
      if (pair.content >= ENOUGH
          && pair.source >= ENOUGH
          && !goldUsed.contains(pair.gold)
          && !foundUsed.contains(pair.found)) {
        goldUsed.add(pair.gold);
        foundUsed.add(pair.found);
      }
    }
    return new Tally(goldUsed.size(), predicted.size(), article.gold().size());
  }

  /** All pairs whose contents meet, best first. */
  private static List<Pair> pairs(Article article, List<Annotation> predicted) {
    String text = article.text();
    List<BitSet> contents = predicted.stream().map(p -> Letters.of(text, p.content())).toList();
    List<BitSet> sources = predicted.stream().map(p -> Letters.of(text, p.source())).toList();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < article.gold().size(); i++) {
      BitSet content = Letters.of(text, article.gold().get(i).content());
      BitSet source = Letters.of(text, article.gold().get(i).source());
      for (int j = 0; j < predicted.size(); j++) {
        if (content.intersects(contents.get(j))) {
          double overlap = Letters.jaccard(content, contents.get(j));
          pairs.add(new Pair(overlap, Letters.jaccard(source, sources.get(j)), i, j));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::content)
            .thenComparingDouble(Pair::source)
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::found)
            .reversed());
    return pairs;
  }
}
