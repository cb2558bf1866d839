package io.whosaid.benchmarks.speed;

import io.whosaid.quote.Analysis;
import io.whosaid.quote.Document;
import io.whosaid.quote.Engine;
import io.whosaid.quote.Extraction;
import io.whosaid.quote.Quotation;
import io.whosaid.quote.QuoteExtractor;
import io.whosaid.quote.internal.engine.TaggerEngine;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * WordCounter a second of the whole engine and of its halves, on one thread, over the texts of the
 * folder that the system property {@code texts} names.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class EngineSpeed {
  private final Engine engine = new TaggerEngine();
  private final QuoteExtractor whole = QuoteExtractor.create();
  private final QuoteExtractor reader = QuoteExtractor.with(analysis -> List.of());
  private List<String> texts = List.of();
  private List<Analysis> analyses = List.of();
  private int[] words = {};
  private int at;

  /** Reads the texts. */
  @Setup
  public void read() {
    texts = Texts.read();
    words = texts.stream().mapToInt(Texts::words).toArray();
    analyses = texts.stream().map(t -> reader.extract(Document.of(t)).analysis()).toList();
  }

  private int next(WordCounter counter) {
    at = (at + 1) % texts.size();
    counter.add(words[at]);
    return at;
  }

  /** From text to sentences, tokens, parts of speech, lemmas and quoted regions. */
  @Benchmark
  public Extraction reading(WordCounter counter) {
    return reader.extract(Document.of(texts.get(next(counter))));
  }

  /** From an analysed text to quotations. */
  @Benchmark
  public List<Quotation> tagging(WordCounter counter) {
    return engine.quotations(analyses.get(next(counter)));
  }

  /** From text to quotations. */
  @Benchmark
  public Extraction whole(WordCounter counter) {
    return whole.extract(Document.of(texts.get(next(counter))));
  }
}
