package io.whosaid.cli.reading;

import io.whosaid.attribution.Attributor;
import io.whosaid.cli.source.Article;
import io.whosaid.cli.source.SourceFile;
import io.whosaid.quote.Document;
import io.whosaid.quote.Extraction;
import io.whosaid.quote.QuoteExtractor;
import java.util.Objects;

/**
 * Runs the engine over files.
 *
 * @param extractor finds the quotations
 * @param attributor links them to their sources
 */
public record Examiner(QuoteExtractor extractor, Attributor attributor) {

  /** Checks that nothing is null. */
  public Examiner {
    Objects.requireNonNull(extractor, "extractor");
    Objects.requireNonNull(attributor, "attributor");
  }

  /** An examiner with the default engine; loads its models. */
  public static Examiner create() {
    return new Examiner(QuoteExtractor.create(), Attributor.create());
  }

  /** What the engine makes of {@code source}. Never throws for any text. */
  public Reading examine(SourceFile source) {
    Article article = Article.of(source);
    Extraction extraction = extractor.extract(Document.of(article.prose().text()));
    return new Reading(article, extraction, attributor.attribute(extraction));
  }
}
