package io.whosaid.benchmarks.quotations;

import io.whosaid.benchmarks.corpora.Annotation;
import io.whosaid.benchmarks.corpora.Article;
import io.whosaid.benchmarks.quotations.Matches.Pair;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What an engine's predictions are worth on annotated articles.
 *
 * @param articles the articles, with what was predicted and the figures of each
 */
record Evaluation(List<Scored> articles) {

  /** An article with its predictions and their figures. */
  record Scored(Article article, List<Prediction> predictions, Scores scores) {}

  /** Asks {@code engine} for its predictions on each article. */
  static Evaluation of(List<Article> articles, Function<Article, List<Prediction>> engine) {
    List<Scored> scored = new ArrayList<>();
    for (Article article : articles) {
      List<Prediction> predictions =
          engine.apply(article).stream().filter(p -> !p.annotation().content().isEmpty()).toList();
      List<Annotation> spans = predictions.stream().map(Prediction::annotation).toList();
      scored.add(new Scored(article, predictions, Scores.of(article, spans)));
    }
    return new Evaluation(Collections.unmodifiableList(scored));
  }

  /** The figures of all articles together. */
  Scores total() {
    Scores total = new Scores();
    articles.forEach(scored -> total.add(scored.scores()));
    return total;
  }

  /** The figures by outlet. */
  Map<String, Scores> byOutlet() {
    Map<String, Scores> outlets = new TreeMap<>();
    for (Scored scored : articles) {
      outlets
          .computeIfAbsent(scored.article().outlet(), unused -> new Scores())
          .add(scored.scores());
    }
    return outlets;
  }

  /** Intervals of the figures. */
  Bootstrap bootstrap(int resamples, long seed) {
    return new Bootstrap(articles.stream().map(Scored::scores).toList(), resamples, seed);
  }

  /** How reliable the confidences are. */
  Reliability reliability() {
    Reliability reliability = new Reliability();
    for (Scored scored : articles) {
      Set<Integer> right = new HashSet<>();
      List<Annotation> spans = scored.predictions().stream().map(Prediction::annotation).toList();
      for (Pair pair : Matches.right(scored.article(), spans).pairs()) {
        right.add(pair.found());
      }
      for (int j = 0; j < scored.predictions().size(); j++) {
        reliability.add(scored.predictions().get(j).confidence(), right.contains(j));
      }
    }
    return reliability;
  }

  /** All that is wrong, article by article. */
  List<Finding> findings() {
    return articles.stream()
        .flatMap(scored -> Finding.of(scored.article(), scored.predictions()).stream())
        .toList();
  }
}
