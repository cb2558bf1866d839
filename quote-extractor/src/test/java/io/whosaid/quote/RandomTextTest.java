package io.whosaid.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.whosaid.quote.testing.Escapes;
import io.whosaid.quote.testing.RandomText;
import io.whosaid.quote.testing.Soundness;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Reads random text: once alone, then again from several threads that share one extractor. The seed
 * is in every failure; {@code -Dspec.seed=N} tries another one.
 */
class RandomTextTest {
  private static final long SEED = Long.getLong("spec.seed", 20260101L);
  private static final int TEXTS = 150;
  private static final int PIECES = 120;
  private static final int THREADS = 4;

  @Test
  void randomTextGivesSoundAndEqualResults() throws Exception {
    QuoteExtractor extractor = QuoteExtractor.create();
    List<Extraction> alone = new ArrayList<>();
    RandomText random = new RandomText(SEED);
    for (int i = 0; i < TEXTS; i++) {
      String text = random.next(PIECES);
      int number = i;
      alone.add(named(number, text, () -> Soundness.extract(extractor, Document.of(text))));
    }
    assertTrue(
        alone.stream().filter(extraction -> !extraction.quotations().isEmpty()).count() > TEXTS / 2,
        "the random text holds too few quotations to show anything");
    replay(extractor, alone);
  }

  private static void replay(QuoteExtractor extractor, List<Extraction> alone) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, TEXTS).boxed().toList());
        Collections.shuffle(order, new Random(SEED + thread));
        running.add(threads.submit(() -> order.forEach(number -> again(extractor, alone, number))));
      }
      for (Future<?> replayed : running) {
        replayed.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static void again(QuoteExtractor extractor, List<Extraction> alone, int number) {
    Document document = alone.get(number).document();
    Extraction again = named(number, document.text(), () -> extractor.extract(document));
    assertEquals(
        alone.get(number),
        again,
        () -> "seed " + SEED + ", text " + number + ": another result among several threads");
  }

  private static Extraction named(int number, String text, Supplier<Extraction> step) {
    try {
      return step.get();
    } catch (RuntimeException | AssertionError failure) {
      StringBuilder shown = new StringBuilder();
      IntStream.range(0, text.length()).forEach(at -> Escapes.write(text, at, "{}", shown));
      throw new AssertionError(
          "seed " + SEED + ", text " + number + ": " + failure + "\n" + shown, failure);
    }
  }
}
