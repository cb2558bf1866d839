package io.whosaid.benchmarks.speed;

import io.whosaid.attribution.Attributor;
import io.whosaid.quote.Document;
import io.whosaid.quote.Extraction;
import io.whosaid.quote.QuoteExtractor;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What attribution costs beside the engine, and whether memory stays flat. First prints the
 * microseconds of processor a word of the engine and of attribution, medians of rounds over the
 * texts of a folder in which each text is read and then attributed; then, four times, how many
 * short documents have been read, all different, and the megabytes of heap in use after a
 * collection.
 */
public final class AttributionCost {
  private static final int ROUNDS = 7;
  private static final int WARM_UP = 2;
  private static final int DOCUMENTS = 10_000;
  private static final int LENGTH = 300;

  private AttributionCost() {}

  /** Takes the folder. */
  public static void main(String[] arguments) {
    List<String> texts = Texts.read(Path.of(arguments[0]));
    QuoteExtractor extractor = QuoteExtractor.create();
    Attributor attributor = Attributor.create();
    cost(texts, extractor, attributor);
    memory(texts, extractor, attributor);
  }

  private static void cost(List<String> texts, QuoteExtractor extractor, Attributor attributor) {
    int words = texts.stream().mapToInt(Texts::words).sum();
    List<Double> engine = new ArrayList<>();
    List<Double> attribution = new ArrayList<>();
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      long read = 0;
      long attributed = 0;
      for (String text : texts) {
        long begin = ProcessorTime.nanos();
        Extraction extraction = extractor.extract(Document.of(text));
        long middle = ProcessorTime.nanos();
        attributor.attribute(extraction);
        read += middle - begin;
        attributed += ProcessorTime.nanos() - middle;
      }
      if (round >= 0) {
        engine.add(read / 1000. / words);
        attribution.add(attributed / 1000. / words);
      }
    }
    System.out.printf(Locale.ROOT, "%.3f\t%.3f%n", median(engine), median(attribution));
  }

  private static void memory(List<String> texts, QuoteExtractor extractor, Attributor attributor) {
    for (int i = 1; i <= DOCUMENTS; i++) {
      String text = texts.get(i % texts.size());
      String rest = text.substring(0, Math.min(text.length(), LENGTH));
      String document = "Ann" + i + " Lee" + i + " said: “We go " + i + " times.” " + rest;
      attributor.attribute(extractor.extract(Document.of(document)));
      if (i % (DOCUMENTS / 4) == 0) {
        System.gc();
        long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        System.out.printf(Locale.ROOT, "%d\t%.1f%n", i, used / 1e6);
      }
    }
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }
}
