package io.whosaid.benchmarks.quotations;

import io.whosaid.benchmarks.corpora.Annotation;
import io.whosaid.benchmarks.corpora.Article;
import io.whosaid.benchmarks.corpora.ContentKind;
import io.whosaid.benchmarks.corpora.SourceKind;
import io.whosaid.benchmarks.quotations.Matches.Pair;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Linked attributions by the kind of their content ({@code kind direct}, {@code mixed}, {@code
 * indirect}) and of their source ({@code source name}, {@code pronoun}, {@code nominal}, {@code
 * none}). A prediction that is right is counted where the annotated attribution is, any other where
 * it would belong itself; so the rows add up to {@code attr}.
 */
final class Breakdown {
  private static final PrecisionRecall GOLD = new PrecisionRecall(0, 0, 1);
  private static final PrecisionRecall WRONG = new PrecisionRecall(0, 1, 0);
  private static final PrecisionRecall RIGHT = new PrecisionRecall(1, 1, 0);

  private final String text;
  private final Map<String, PrecisionRecall> tallies = new TreeMap<>();

  private Breakdown(String text) {
    this.text = text;
  }

  static Map<String, PrecisionRecall> of(Article article, List<Annotation> found, Matches right) {
    Breakdown breakdown = new Breakdown(article.text());
    article.gold().forEach(gold -> breakdown.add(gold, GOLD));
    for (int j = 0; j < found.size(); j++) {
      Annotation gold = null;
      for (Pair pair : right.pairs()) {
        gold = pair.found() == j ? article.gold().get(pair.gold()) : gold;
      }
      breakdown.add(gold == null ? found.get(j) : gold, gold == null ? WRONG : RIGHT);
    }
    return breakdown.tallies;
  }

  private void add(Annotation annotation, PrecisionRecall tally) {
    String kind = "kind " + ContentKind.of(text, annotation.content()).label();
    tallies.merge(kind, tally, PrecisionRecall::plus);
    String source = "source none";
    if (!annotation.source().isEmpty()) {
      source = "source " + SourceKind.of(text, annotation.source()).label();
    }
    tallies.merge(source, tally, PrecisionRecall::plus);
  }
}
