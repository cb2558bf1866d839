package io.whosaid.benchmarks.statements;

import io.whosaid.benchmarks.attribution.Digest;
import io.whosaid.benchmarks.corpora.Article;
import io.whosaid.benchmarks.corpora.Corpus;
import io.whosaid.checkworthiness.Feature;
import io.whosaid.checkworthiness.Statement;
import io.whosaid.checkworthiness.StatementFinder;
import io.whosaid.quote.Document;
import io.whosaid.quote.Extraction;
import io.whosaid.quote.QuoteExtractor;
import io.whosaid.quote.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A sentence that was judged by hand, with what the finder sees of it.
 *
 * @param gold what was judged
 * @param text the sentence
 * @param statement what the finder makes of it
 */
record Sample(GoldStatement gold, String text, Statement statement) {
  static final String SHA_256 = "b24955d35fe401c1f327ae4a87fe10bf347ea0127714c4322f9dfa3514b8fcc8";

  /** All of them; throws IOException when the corpus is another one. */
  static List<Sample> read(Path split) throws IOException {
    Map<String, List<GoldStatement>> byArticle = new HashMap<>();
    for (GoldStatement one : GoldStatement.all()) {
      byArticle.computeIfAbsent(one.article(), name -> new ArrayList<>()).add(one);
    }
    List<Article> articles =
        Corpus.read(split).stream()
            .filter(article -> byArticle.containsKey(article.name()))
            .toList();
    String digest = Digest.of(articles);
    if (!digest.equals(SHA_256)) {
      throw new IOException(
          split + " does not hold the articles that were annotated: their SHA-256 is " + digest);
    }
    QuoteExtractor extractor = QuoteExtractor.create();
    StatementFinder finder = StatementFinder.create();
    List<Sample> samples = new ArrayList<>();
    for (Article article : articles) {
      Extraction extraction = extractor.extract(Document.of(article.text()));
      List<Statement> judged = finder.judge(extraction);
      for (GoldStatement one : byArticle.get(article.name())) {
        samples.add(new Sample(one, one.span().of(article.text()), at(one.span(), judged)));
      }
    }
    return samples;
  }

  /** The sentence that overlaps most, should sentences be cut otherwise one day. */
  private static Statement at(Span span, List<Statement> judged) {
    Statement best = judged.get(0);
    for (Statement statement : judged) {
      if (overlap(statement.span(), span) > overlap(best.span(), span)) {
        best = statement;
      }
    }
    return best;
  }

  private static int overlap(Span one, Span other) {
    return Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin());
  }

  Set<Feature> features() {
    return statement.features();
  }

  boolean isCheckworthy() {
    return gold.settled();
  }

  boolean is(GoldStatement.Half half) {
    return gold.half() == half;
  }
}
