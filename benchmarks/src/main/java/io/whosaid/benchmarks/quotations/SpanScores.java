package io.whosaid.benchmarks.quotations;

import io.whosaid.benchmarks.corpora.Annotation;
import io.whosaid.benchmarks.corpora.Annotation.Role;
import io.whosaid.benchmarks.corpora.Article;
import io.whosaid.benchmarks.corpora.CharacterOverlap;
import io.whosaid.quote.Span;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well spans are found, each role by itself, whatever they are linked to.
 *
 * <ul>
 *   <li>{@code chars ROLE}: characters that bear the role's label.
 *   <li>{@code exact ROLE}: whole span sets, equal but for punctuation at the ends.
 *   <li>{@code segments ROLE}: single contiguous spans with the very same ends, as CofeNet (Wang et
 *       al., <i>CofeNet: Context and Former-Label Enhanced Net for Complicated Quotation
 *       Extraction</i>, COLING 2022) and its baselines are measured: "exact match" of the runs that
 *       BIO labels make. A span that two attributions share counts once, since a word has one
 *       label.
 * </ul>
 */
final class SpanScores {
  private SpanScores() {}

  static Map<String, PrecisionRecall> of(Article article, List<Annotation> predicted) {
    Map<String, PrecisionRecall> tallies = new TreeMap<>();
    for (Role role : Role.values()) {
      String name = ' ' + role.name().toLowerCase(Locale.ROOT);
      tallies.put("chars" + name, chars(article, predicted, role));
      tallies.put(
          "exact" + name,
          matched(
              wholes(article.text(), article.gold(), role),
              wholes(article.text(), predicted, role)));
      tallies.put(
          "segments" + name, matched(segments(article.gold(), role), segments(predicted, role)));
    }
    return tallies;
  }

  private static PrecisionRecall chars(Article article, List<Annotation> predicted, Role role) {
    BitSet gold = union(article, article.gold(), role);
    BitSet found = union(article, predicted, role);
    return new PrecisionRecall(
        CharacterOverlap.common(gold, found), found.cardinality(), gold.cardinality());
  }

  private static BitSet union(Article article, List<Annotation> annotations, Role role) {
    BitSet all = new BitSet();
    annotations.forEach(a -> all.or(CharacterOverlap.of(article.text(), a.spans(role))));
    return all;
  }

  private static List<List<Span>> wholes(String text, List<Annotation> annotations, Role role) {
    return annotations.stream()
        .map(a -> CharacterOverlap.trimmed(text, a.spans(role)))
        .filter(spans -> !spans.isEmpty())
        .toList();
  }

  private static List<Span> segments(List<Annotation> annotations, Role role) {
    return List.copyOf(
        new LinkedHashSet<>(annotations.stream().flatMap(a -> a.spans(role).stream()).toList()));
  }

  private static <T> PrecisionRecall matched(List<T> gold, List<T> predicted) {
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
    return new PrecisionRecall(right, predicted.size(), gold.size());
  }
}
