package io.whosaid.benchmarks.speed;

import io.whosaid.quote.Document;
import io.whosaid.quote.QuoteExtractor;
import java.util.Locale;

/**
 * How long it takes in a fresh JVM until the engine is there, and until it has read its first
 * sentence: prints both in milliseconds, counted from the begin of {@code main}, and the first once
 * more as processor time of the main thread.
 */
public final class Readiness {
  private Readiness() {}

  /** Takes nothing. */
  public static void main(String[] arguments) {
    long begin = System.nanoTime();
    long beginProcessor = ProcessorTime.nanos();
    QuoteExtractor extractor = QuoteExtractor.create();
    long ready = System.nanoTime();
    long processor = ProcessorTime.nanos() - beginProcessor;
    int found = extractor.extract(Document.of("“No,” said Ann Lee.")).quotations().size();
    long read = System.nanoTime();
    if (found != 1) {
      throw new IllegalStateException("the engine found " + found + " quotations, not 1");
    }
    System.out.printf(
        Locale.ROOT,
        "%.1f\t%.1f\t%.1f%n",
        (ready - begin) / 1e6,
        (read - begin) / 1e6,
        processor / 1e6);
  }
}
