package io.whosaid.benchmarks.speed;

import io.whosaid.quote.Document;
import io.whosaid.quote.QuoteExtractor;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What the loaded engine holds of the heap: prints the megabytes (of 1,000,000 bytes) in use after
 * a collection, more than before it was made, once when it has read a sentence and once when it has
 * read all texts of a folder.
 */
public final class Footprint {
  private Footprint() {}

  /** Takes the folder. */
  public static void main(String[] arguments) throws InterruptedException {
    List<String> texts = Texts.read(Path.of(arguments[0]));
    long before = used();
    QuoteExtractor extractor = QuoteExtractor.create();
    try {
      int found = extractor.extract(Document.of("“No,” said Ann Lee.")).quotations().size();
      print(used() - before);
      for (String text : texts) {
        found += extractor.extract(Document.of(text)).quotations().size();
      }
      if (found == 0) {
        throw new IllegalStateException("the engine found nothing");
      }
      print(used() - before);
    } finally {
      Reference.reachabilityFence(extractor);
      Reference.reachabilityFence(texts);
    }
  }

  private static void print(long bytes) {
    System.out.printf(Locale.ROOT, "%.1f%n", bytes / 1e6);
  }

  private static long used() throws InterruptedException {
    for (int i = 0; i < 4; i++) {
      System.gc();
      Thread.sleep(50);
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
