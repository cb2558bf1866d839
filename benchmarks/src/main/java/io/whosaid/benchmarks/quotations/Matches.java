package io.whosaid.benchmarks.quotations;

import io.whosaid.benchmarks.corpora.Annotation;
import io.whosaid.benchmarks.corpora.Article;
import io.whosaid.benchmarks.corpora.CharacterOverlap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Which predicted attribution stands for which annotated one: pairs whose contents meet, the ones
 * that agree best first, each attribution in one pair at most.
 *
 * @param pairs the pairs, best first
 */
record Matches(List<Pair> pairs) {
  private static final double ENOUGH = 0.5;
  private static final Comparator<Pair> BEST_FIRST =
      Comparator.comparingDouble(Pair::content)
          .thenComparingDouble(Pair::source)
          .thenComparingInt(Pair::gold)
          .thenComparingInt(Pair::found)
          .reversed();

  /**
   * An annotated and a predicted attribution.
   *
   * @param content the contents' Jaccard index, over characters that are no white space
   * @param source the sources'; 1 when both are empty
   * @param gold the index of the annotated one
   * @param found the index of the predicted one
   */
  record Pair(double content, double source, int gold, int found) {
    boolean isRight() {
      return content >= ENOUGH && source >= ENOUGH;
    }
  }

  /** The pairs that count as right: contents and sources have a Jaccard of 0.5 or more. */
  static Matches right(Article article, List<Annotation> predicted) {
    return chosen(all(article, predicted).stream().filter(Pair::isRight).toList());
  }

  /**
   * The right pairs, and of what they leave those whose contents still meet: for telling what is
   * wrong with a prediction.
   */
  static Matches near(Article article, List<Annotation> predicted) {
    List<Pair> all = all(article, predicted);
    List<Pair> ordered = new ArrayList<>(all.stream().filter(Pair::isRight).toList());
    ordered.addAll(all.stream().filter(pair -> !pair.isRight()).toList());
    return chosen(ordered);
  }

  private static Matches chosen(List<Pair> ordered) {
    BitSet gold = new BitSet();
    BitSet found = new BitSet();
    List<Pair> chosen = new ArrayList<>();
    for (Pair pair : ordered) {
      if (!gold.get(pair.gold) && !found.get(pair.found)) {
        gold.set(pair.gold);
        found.set(pair.found);
        chosen.add(pair);
      }
    }
    return new Matches(chosen);
  }

  /** All pairs whose contents meet, best first. */
  private static List<Pair> all(Article article, List<Annotation> predicted) {
    String text = article.text();
    List<BitSet> contents =
        predicted.stream().map(p -> CharacterOverlap.of(text, p.content())).toList();
    List<BitSet> sources =
        predicted.stream().map(p -> CharacterOverlap.of(text, p.source())).toList();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < article.gold().size(); i++) {
      BitSet content = CharacterOverlap.of(text, article.gold().get(i).content());
      BitSet source = CharacterOverlap.of(text, article.gold().get(i).source());
      for (int j = 0; j < predicted.size(); j++) {
        if (content.intersects(contents.get(j))) {
          double overlap = CharacterOverlap.jaccard(content, contents.get(j));
          pairs.add(new Pair(overlap, CharacterOverlap.jaccard(source, sources.get(j)), i, j));
        }
      }
    }
    pairs.sort(BEST_FIRST);
    return pairs;
  }
}
