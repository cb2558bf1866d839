package io.whosaid.benchmarks.quotations;

import io.whosaid.benchmarks.corpora.Annotation;
import io.whosaid.benchmarks.corpora.Article;
import io.whosaid.benchmarks.corpora.CharacterOverlap;
import io.whosaid.quote.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The figures of the Gender Gap Tracker (Asr et al., <i>The Gender Gap Tracker</i>, PLOS ONE 2021),
 * as its {@code evaluate_quotes.py} defines them. The annotated quotations in turn take, of the
 * predicted ones that are left, the one that covers most of their content; it is a match when the
 * part covered is more than 0.3 (easy) or 0.8 (hard). The measure is asymmetric: what a prediction
 * has too much costs nothing.
 *
 * <ul>
 *   <li>{@code gendergap 0.3}, {@code gendergap 0.8}: the matches.
 *   <li>{@code ... speaker}: the matches whose sources share a character, or are both missing.
 *   <li>{@code ... verb}: the matches whose cues are the same words.
 * </ul>
 */
final class GenderGapScores {
  private static final double[] THRESHOLDS = {0.3, 0.8};

  private final Article article;
  private final List<Annotation> predicted;
  private final List<BitSet> contents;
  private final Map<String, PrecisionRecall> tallies = new TreeMap<>();

  private GenderGapScores(Article article, List<Annotation> predicted) {
    this.article = article;
    this.predicted = predicted;
    this.contents =
        predicted.stream().map(p -> CharacterOverlap.of(article.text(), p.content())).toList();
  }

  static Map<String, PrecisionRecall> of(Article article, List<Annotation> predicted) {
    GenderGapScores scores = new GenderGapScores(article, predicted);
    for (double threshold : THRESHOLDS) {
      scores.match(threshold);
    }
    return scores.tallies;
  }

  private void match(double threshold) {
    List<Integer> left = new ArrayList<>();
    for (int j = 0; j < predicted.size(); j++) {
      left.add(j);
    }
    PrecisionRecall matches = new PrecisionRecall(0, predicted.size(), article.gold().size());
    PrecisionRecall speakers = PrecisionRecall.NONE;
    PrecisionRecall verbs = PrecisionRecall.NONE;
    Comparator<Annotation> inOrder = Comparator.comparing(a -> Span.cover(a.content()));
    for (Annotation gold : article.gold().stream().sorted(inOrder).toList()) {
      Integer best = best(CharacterOverlap.of(article.text(), gold.content()), left, threshold);
      if (best != null) {
        left.remove(best);
        Annotation found = predicted.get(best);
        matches = matches.plus(new PrecisionRecall(1, 0, 0));
        speakers = speakers.plus(new PrecisionRecall(isSameSource(gold, found) ? 1 : 0, 1, 1));
        verbs = verbs.plus(new PrecisionRecall(cue(gold).equals(cue(found)) ? 1 : 0, 1, 1));
      }
    }
    String name = String.format(Locale.ROOT, "gendergap %.1f", threshold);
    tallies.put(name, matches);
    tallies.put(name + " speaker", speakers);
    tallies.put(name + " verb", verbs);
  }

  private Integer best(BitSet gold, List<Integer> left, double threshold) {
    Integer best = null;
    double most = threshold;
    for (Integer j : left) {
      double covered = (double) CharacterOverlap.common(gold, contents.get(j)) / gold.cardinality();
      if (covered > most) {
        best = j;
        most = covered;
      }
    }
    return best;
  }

  private boolean isSameSource(Annotation gold, Annotation found) {
    if (gold.source().isEmpty() || found.source().isEmpty()) {
      return gold.source().isEmpty() && found.source().isEmpty();
    }
    BitSet source = CharacterOverlap.of(article.text(), gold.source());
    return source.intersects(CharacterOverlap.of(article.text(), found.source()));
  }

  private String cue(Annotation annotation) {
    return annotation.cue().stream()
        .map(span -> span.of(article.text()))
        .collect(Collectors.joining(" "))
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
