package io.whosaid.benchmarks.speed;

import io.whosaid.quote.Document;
import io.whosaid.quote.QuoteExtractor;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Whether time grows as the text does: reads documents of 100 kB, 1 MB and 10 MB, made of the texts
 * of a folder over and over, and prints size, words, microseconds a word, and those of the
 * processor (medians of the runs; the largest document is read once), one document a line.
 */
public final class Growth {
  private static final int[] SIZES = {100_000, 1_000_000, 10_000_000};
  private static final int[] RUNS = {15, 3, 1};

  private Growth() {}

  /** Takes the folder. */
  public static void main(String[] arguments) {
    List<String> texts = Texts.read(Path.of(arguments[0]));
    QuoteExtractor extractor = QuoteExtractor.create();
    String warm = document(texts, SIZES[1]);
    for (int i = 0; i < 2; i++) {
      extractor.extract(Document.of(warm));
    }
    for (int i = 0; i < SIZES.length; i++) {
      String text = document(texts, SIZES[i]);
      int words = Texts.words(text);
      double[] micros = new double[RUNS[i]];
      double[] processor = new double[RUNS[i]];
      for (int run = 0; run < micros.length; run++) {
        long begin = System.nanoTime();
        long beginProcessor = ProcessorTime.nanos();
        extractor.extract(Document.of(text));
        micros[run] = (System.nanoTime() - begin) / 1000. / words;
        processor[run] = (ProcessorTime.nanos() - beginProcessor) / 1000. / words;
      }
      System.out.printf(
          Locale.ROOT, "%d\t%d\t%.2f\t%.2f%n", SIZES[i], words, median(micros), median(processor));
    }
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }

  private static String document(List<String> texts, int size) {
    StringBuilder text = new StringBuilder(size);
    for (int i = 0; text.length() < size; i = (i + 1) % texts.size()) {
      text.append(texts.get(i)).append("\n\n");
    }
    return text.substring(0, size);
  }
}
