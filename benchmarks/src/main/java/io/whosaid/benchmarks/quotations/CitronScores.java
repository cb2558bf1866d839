package io.whosaid.benchmarks.quotations;

import io.whosaid.benchmarks.corpora.Annotation;
import io.whosaid.benchmarks.corpora.Article;
import io.whosaid.benchmarks.corpora.WordNumbers;
import io.whosaid.quote.Span;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * The figures of Citron, the quotation extractor of BBC R&amp;D, as its {@code citron/metrics.py}
 * (2021) defines them, on words in place of its tokens.
 *
 * <ul>
 *   <li>{@code citron exact cue}: predicted quotations whose cue some annotated one has.
 *   <li>{@code citron exact source}, {@code content}: whose cue touches the cue of an annotated
 *       one, and whose spans are exactly that one's.
 *   <li>{@code citron exact quote}: all three are exactly those of an annotated one.
 *   <li>{@code citron overlap ...}: words that predicted and annotated spans share, summed over all
 *       pairs of quotations, against the words predicted and annotated. Words that several
 *       quotations have count several times, so nested quotations can lift it above 100.
 * </ul>
 *
 * <p>Citron's quotations have one contiguous cue each; here a cue of several spans is the stretch
 * that covers them, and one without cue matches nothing.
 */
final class CitronScores {
  private record Quote(List<Span> cue, List<Span> sources, List<Span> contents) {
    boolean hasCueOf(Quote other) {
      return !cue.isEmpty() && cue.equals(other.cue);
    }

    /** As there, cues that touch overlap. */
    boolean hasCueNear(Quote other) {
      return !cue.isEmpty()
          && !other.cue.isEmpty()
          && cue.get(0).begin() <= other.cue.get(0).end()
          && cue.get(0).end() > other.cue.get(0).begin();
    }

    static Quote of(WordNumbers words, Annotation annotation) {
      List<Span> cue = words.of(annotation.cue());
      return new Quote(
          cue.isEmpty() ? cue : List.of(Span.cover(cue)),
          words.of(annotation.source()),
          words.of(annotation.content()));
    }
  }

  private CitronScores() {}

  static Map<String, PrecisionRecall> of(Article article, List<Annotation> predicted) {
    WordNumbers words = new WordNumbers(article.text());
    List<Quote> gold = article.gold().stream().map(a -> Quote.of(words, a)).toList();
    List<Quote> found = predicted.stream().map(a -> Quote.of(words, a)).toList();
    BiPredicate<Quote, Quote> sources =
        (p, g) -> p.hasCueNear(g) && p.sources().equals(g.sources());
    BiPredicate<Quote, Quote> contents =
        (p, g) -> p.hasCueNear(g) && p.contents().equals(g.contents());
    Map<String, PrecisionRecall> tallies = new TreeMap<>();
    tallies.put("citron exact cue", exact(gold, found, Quote::hasCueOf));
    tallies.put("citron exact source", exact(gold, found, sources));
    tallies.put("citron exact content", exact(gold, found, contents));
    tallies.put(
        "citron exact quote", exact(gold, found, sources.and(contents).and(Quote::hasCueOf)));
    PrecisionRecall cue = overlap(gold, found, Quote::cue);
    PrecisionRecall source = overlap(gold, found, Quote::sources);
    PrecisionRecall content = overlap(gold, found, Quote::contents);
    tallies.put("citron overlap cue", cue);
    tallies.put("citron overlap source", source);
    tallies.put("citron overlap content", content);
    tallies.put("citron overlap quote", cue.plus(source).plus(content));
    return tallies;
  }

  private static PrecisionRecall exact(
      List<Quote> gold, List<Quote> found, BiPredicate<Quote, Quote> same) {
    long right = found.stream().filter(p -> gold.stream().anyMatch(g -> same.test(p, g))).count();
    long missed = gold.stream().filter(g -> found.stream().noneMatch(p -> same.test(p, g))).count();
    return new PrecisionRecall(right, found.size(), right + missed);
  }

  private static PrecisionRecall overlap(
      List<Quote> gold, List<Quote> found, Function<Quote, List<Span>> role) {
    long common = 0;
    for (Quote p : found) {
      for (Quote g : gold) {
        common += common(role.apply(p), role.apply(g));
      }
    }
    return new PrecisionRecall(common, length(found, role), length(gold, role));
  }

  private static long common(List<Span> one, List<Span> other) {
    long common = 0;
    for (Span a : one) {
      for (Span b : other) {
        common += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin()));
      }
    }
    return common;
  }

  private static long length(List<Quote> quotes, Function<Quote, List<Span>> role) {
    return quotes.stream().flatMap(q -> role.apply(q).stream()).mapToLong(Span::length).sum();
  }
}
