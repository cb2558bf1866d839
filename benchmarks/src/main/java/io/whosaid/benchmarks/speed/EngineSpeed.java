package io.whosaid.benchmarks.speed;

import io.whosaid.quote.Analysis;
import io.whosaid.quote.Document;
import io.whosaid.quote.Engine;
import io.whosaid.quote.Extraction;
import io.whosaid.quote.Quotation;
import io.whosaid.quote.QuoteExtractor;
import io.whosaid.quote.tagger.TaggerEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.AuxCounters;
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
 * Words a second of the stages and of the whole, on one thread, over the texts of the folder that
 * the system property {@code texts} names. A word is what stands between blanks.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class EngineSpeed {
  private final QuoteExtractor whole = QuoteExtractor.create();
  private final QuoteExtractor reader = QuoteExtractor.with(analysis -> List.of());
  private final Engine engine = new TaggerEngine();
  private List<String> texts = List.of();
  private List<Analysis> analyses = List.of();
  private int at;

  /** Counts words, so that JMH reports them a second. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Words {
    /** How many words have been read. */
    public long words;
  }

  /** Reads the texts. */
  @Setup
  public void read() throws IOException {
    String folder = System.getProperty("texts");
    if (folder == null) {
      throw new IllegalStateException("name a folder of *.txt with -jvmArgsAppend -Dtexts=FOLDER");
    }
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      texts = files.sorted().map(EngineSpeed::text).collect(Collectors.toList());
    }
    analyses = texts.stream().map(t -> reader.extract(Document.of(t)).analysis()).toList();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private int next(Words counter) {
    at = (at + 1) % texts.size();
    counter.words += texts.get(at).split("\\s+").length;
    return at;
  }

  /** From text to sentences, tokens, parts of speech, lemmas and quoted regions. */
  @Benchmark
  public Extraction reading(Words counter) {
    return reader.extract(Document.of(texts.get(next(counter))));
  }

  /** From an analysed text to quotations. */
  @Benchmark
  public List<Quotation> tagging(Words counter) {
    return engine.quotations(analyses.get(next(counter)));
  }

  /** From text to quotations. */
  @Benchmark
  public Extraction whole(Words counter) {
    return whole.extract(Document.of(texts.get(next(counter))));
  }
}
