package io.whosaid.server.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.whosaid.server.http.Departures;
import io.whosaid.server.http.problems.ProblemException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

class EnginePermitsTest {
  // The common pool of two processors has one thread only, from Java 19 on.
  private static final Executor ONE_THREAD_EACH = task -> new Thread(task).start();

  @Test
  void whoComesWhenTooManyWaitIsToldToComeLater() throws Exception {
    SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    EnginePermits turns = permits(metrics);
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    var reading =
        CompletableFuture.supplyAsync(() -> turns.take(() -> wait(begun, end)), ONE_THREAD_EACH);
    begun.await();
    var waiting = CompletableFuture.supplyAsync(() -> turns.take(() -> "second"), ONE_THREAD_EACH);
    while (metrics.get("whosaid.intake.waiting").gauge().value() < 1) {
      Thread.onSpinWait();
    }
    ProblemException refusal =
        assertThrows(ProblemException.class, () -> turns.take(() -> "third"));
    assertEquals(503, refusal.problem().status());
    assertEquals("2", refusal.problem().response().getHeaderString("Retry-After"));
    end.countDown();
    assertEquals("first", reading.join());
    assertEquals("second", waiting.join());
    assertEquals("fourth", turns.take(() -> "fourth"));
  }

  @Test
  void aFailureGivesTheTurnBack() {
    EnginePermits turns = permits(new SimpleMeterRegistry());
    assertThrows(
        IllegalStateException.class,
        () ->
            turns.take(
                () -> {
                  throw new IllegalStateException("broken");
                }));
    assertEquals("next", turns.take(() -> "next"));
  }

  private static EnginePermits permits(SimpleMeterRegistry metrics) {
    return new EnginePermits(metrics, new Departures(null, metrics), Optional.of(1), 1);
  }

  private static String wait(CountDownLatch begun, CountDownLatch end) {
    begun.countDown();
    try {
      end.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return "first";
  }
}
