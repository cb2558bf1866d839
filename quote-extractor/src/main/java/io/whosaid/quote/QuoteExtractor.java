package io.whosaid.quote;

import io.whosaid.quote.internal.analysis.Analyzer;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.concurrent.CancellationException;

/**
 * Finds the quotations of a document. Immutable; one instance serves all threads.
 *
 * <pre>{@code
 * QuoteExtractor extractor = QuoteExtractor.create();
 * Extraction extraction = extractor.extract(Document.of("“We will not go,” said Ms Ahmed."));
 * }</pre>
 */
public final class QuoteExtractor {
  private static final String NO_ENGINE =
      "no engine: META-INF/services/io.whosaid.quote.Engine was lost when the jar was packed";

  private final Analyzer analyzer;
  private final Engine engine;

  private QuoteExtractor(Analyzer analyzer, Engine engine) {
    this.analyzer = analyzer;
    this.engine = engine;
  }

  /**
   * An extractor with the default engine: the first that {@link ServiceLoader} finds beside this
   * class. Loads the models once, those of the reading while the engine loads its own; later calls
   * share them.
   *
   * @throws UncheckedIOException which names the model, when one cannot be read
   */
  public static QuoteExtractor create() {
    Analyzer.begin();
    return with(defaultEngine());
  }

  private static Engine defaultEngine() {
    Iterator<Engine> engines =
        ServiceLoader.load(Engine.class, QuoteExtractor.class.getClassLoader()).iterator();
    try {
      if (!engines.hasNext()) {
        throw new IllegalStateException(NO_ENGINE);
      }
      return engines.next();
    } catch (ServiceConfigurationError e) {
      if (e.getCause() instanceof UncheckedIOException unreadable) {
        throw unreadable;
      }
      throw e;
    }
  }

  /** An extractor with {@code engine}. */
  public static QuoteExtractor with(Engine engine) {
    return new QuoteExtractor(Analyzer.shared(), Objects.requireNonNull(engine, "engine"));
  }

  private static int compare(Quotation a, Quotation b) {
    int order = a.content().get(0).compareTo(b.content().get(0));
    return order == 0 ? Span.cover(a.content()).compareTo(Span.cover(b.content())) : order;
  }

  /**
   * The quotations of {@code document}. Never throws for any text.
   *
   * @throws CancellationException if the thread is interrupted before the document is read
   */
  public Extraction extract(Document document) {
    Analysis analysis = analyzer.analyze(document);
    List<Quotation> quotations =
        engine.quotations(analysis).stream().sorted(QuoteExtractor::compare).toList();
    return new Extraction(analysis, quotations);
  }
}
