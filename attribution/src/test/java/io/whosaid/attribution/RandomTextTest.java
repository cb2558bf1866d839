package io.whosaid.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.whosaid.quote.Document;
import io.whosaid.quote.Extraction;
import io.whosaid.quote.Quotation;
import io.whosaid.quote.QuoteExtractor;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * Attributes random quotations of random text: once alone, then from several threads that share one
 * attributor. The seed is in every failure; {@code -Dspec.seed=N} tries another one.
 */
class RandomTextTest {
  private static final long SEED = Long.getLong("spec.seed", 20260102L);
  private static final int TEXTS = 200;
  private static final int THREADS = 4;

  private final Attributor attributor = Attributor.create();

  @Test
  void anyQuotationsOfAnyTextGiveSoundAndEqualResults() throws Exception {
    List<Extraction> extractions = new ArrayList<>();
    List<List<Attribution>> alone = new ArrayList<>();
    RandomQuotations random = new RandomQuotations(SEED);
    int named = 0;
    for (int i = 0; i < TEXTS; i++) {
      String text = random.text(80);
      List<Quotation> quotations = random.quotations(text, 12);
      Extraction extraction =
          QuoteExtractor.with(analysis -> quotations).extract(Document.of(text));
      List<Attribution> attributions = attribute(extraction, i);
      named += attributions.stream().anyMatch(Attribution.Named.class::isInstance) ? 1 : 0;
      extractions.add(extraction);
      alone.add(attributions);
    }
    assertTrue(named > TEXTS / 3, "only " + named + " texts name anybody: this shows nothing");
    replay(extractions, alone);
  }

  private List<Attribution> attribute(Extraction extraction, int number) {
    try {
      List<Attribution> attributions = attributor.attribute(extraction);
      Sound.check(extraction, attributions);
      return attributions;
    } catch (RuntimeException | AssertionError failure) {
      throw new AssertionError("seed " + SEED + ", text " + number + ": " + failure, failure);
    }
  }

  private void replay(List<Extraction> extractions, List<List<Attribution>> alone)
      throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        int from = thread * TEXTS / THREADS;
        running.add(threads.submit(() -> again(extractions, alone, from)));
      }
      for (Future<?> replayed : running) {
        replayed.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private void again(List<Extraction> extractions, List<List<Attribution>> alone, int from) {
    for (int i = 0; i < TEXTS; i++) {
      int number = (from + i) % TEXTS;
      assertEquals(
          alone.get(number),
          attributor.attribute(extractions.get(number)),
          () -> "seed " + SEED + ", text " + number + ": another result among several threads");
    }
  }
}
