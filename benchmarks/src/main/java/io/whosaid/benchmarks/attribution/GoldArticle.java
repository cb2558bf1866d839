package io.whosaid.benchmarks.attribution;

import io.whosaid.attribution.Attribution;
import io.whosaid.attribution.Attributor;
import io.whosaid.attribution.internal.mentions.CandidateSet;
import io.whosaid.benchmarks.corpora.Annotation;
import io.whosaid.benchmarks.corpora.Article;
import io.whosaid.quote.Analysis;
import io.whosaid.quote.Document;
import io.whosaid.quote.Extraction;
import io.whosaid.quote.Quotation;
import io.whosaid.quote.QuoteExtractor;
import io.whosaid.quote.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An article of PolNeAR with the sources that were resolved by hand.
 *
 * @param article the article with its quotations as they were annotated
 * @param sources in the order of the text
 */
record GoldArticle(Article article, List<GoldSource> sources) {
  private static final QuoteExtractor READER = QuoteExtractor.with(analysis -> List.of());

  /**
   * The two halves of the articles: rules are made by looking at the errors of {@code DEVELOP};
   * what is reported is {@code REPORT}.
   */
  enum Half {
    DEVELOP,
    REPORT
  }

  /** Which half this is of: a hash of the name decides. */
  Half half() {
    return Math.floorMod(article.name().hashCode(), 2) == 0 ? Half.DEVELOP : Half.REPORT;
  }

  /** Those of {@code articles} that hold any of {@code sources}. */
  static List<GoldArticle> of(List<Article> articles, List<GoldSource> sources) {
    Map<String, List<GoldSource>> byArticle = new HashMap<>();
    for (GoldSource source : sources) {
      byArticle.computeIfAbsent(source.article(), name -> new ArrayList<>()).add(source);
    }
    return articles.stream()
        .filter(article -> byArticle.containsKey(article.name()))
        .map(article -> new GoldArticle(article, byArticle.get(article.name())))
        .toList();
  }

  /** What the descriptions among the annotated sources can refer to. */
  List<CandidateSet> choices(Attributor attributor) {
    return attributor.choices(extraction());
  }

  private Extraction extraction() {
    Analysis analysis = READER.extract(Document.of(article.text())).analysis();
    List<Quotation> quotations =
        article.gold().stream()
            .map(Annotation::quotation)
            .sorted(Comparator.comparing((Quotation quotation) -> quotation.content().get(0)))
            .toList();
    return new Extraction(analysis, quotations);
  }

  /** What {@code attributor} makes of each source, given the annotated quotations. */
  Map<GoldSource, Attribution> attributions(Attributor attributor) {
    Map<Span, Attribution> bySpan = new HashMap<>();
    for (Attribution found : attributor.attribute(extraction())) {
      Quotation quotation = found.quotation();
      List<Span> spans = quotation.hasSource() ? quotation.source() : quotation.content();
      bySpan.putIfAbsent(spans.get(0), found);
    }
    Map<GoldSource, Attribution> attributions = new HashMap<>();
    for (GoldSource source : sources) {
      Attribution found = bySpan.get(source.span());
      if (found == null) {
        throw new IllegalStateException("nothing is annotated at " + source);
      }
      attributions.put(source, found);
    }
    return attributions;
  }
}
