package io.whosaid.cli.reading;

import io.whosaid.article.Article;
import io.whosaid.article.MarkupOptions;
import io.whosaid.article.SourceFile;
import io.whosaid.attribution.Attributor;
import io.whosaid.quote.Document;
import io.whosaid.quote.Extraction;
import io.whosaid.quote.QuoteExtractor;
import io.whosaid.quote.internal.model.LazyValue;

/** Runs the engine over files. Serves all threads. */
public final class ArticleAnalyzer {
  private final LazyValue<Attributor> attributor = new LazyValue<>(Attributor::create);
  private final LazyValue<QuoteExtractor> extractor =
      new LazyValue<>(
          () -> {
            QuoteExtractor loaded = QuoteExtractor.create();
            attributor.begin(); // afterwards, for it is needed last
            return loaded;
          });

  private ArticleAnalyzer() {}

  /**
   * An analyzer with the default engine, whose models are loaded beside what the caller does next.
   * One that does not load is told by {@link #analyze}, which throws an UncheckedIOException.
   */
  public static ArticleAnalyzer create() {
    ArticleAnalyzer analyzer = new ArticleAnalyzer();
    analyzer.extractor.begin();
    return analyzer;
  }

  /** What the engine makes of {@code source}. Never throws because of a text. */
  public Reading analyze(SourceFile source) {
    return analyze(source, MarkupOptions.DEFAULT);
  }

  /** The prose, of the same length, without what only meets the eye. */
  private static String readable(Article article) {
    String prose = article.prose().text();
    return Ornaments.blanked(prose);
  }

  /** What the engine makes of that of {@code source} which {@code markup} leaves. */
  public Reading analyze(SourceFile source, MarkupOptions markup) {
    Article article = Article.of(source, markup);
    Extraction extraction = extractor.get().extract(Document.of(readable(article)));
    return new Reading(article, extraction, attributor.get().attribute(extraction));
  }
}
