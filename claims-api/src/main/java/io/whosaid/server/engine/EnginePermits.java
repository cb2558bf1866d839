package io.whosaid.server.engine;

import io.micrometer.core.instrument.MeterRegistry;
import io.whosaid.server.http.Departures;
import io.whosaid.server.http.problems.TooManyRequests;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets as many articles be read at once as there are processors; some wait, more are refused. */
@ApplicationScoped
public class EnginePermits {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Semaphore reading;
  private final Semaphore aside;
  private final AtomicInteger waiting;
  private final int most;
  private final int permits;
  private final Departures departures;

  EnginePermits(
      MeterRegistry metrics,
      Departures departures,
      @ConfigProperty(name = "whosaid.intake.reading") java.util.Optional<Integer> reading,
      @ConfigProperty(name = "whosaid.intake.waiting", defaultValue = "32") int waiting) {
    int processors = Runtime.getRuntime().availableProcessors();
    this.departures = departures;
    this.permits = reading.orElse(processors);
    this.reading = new Semaphore(permits, true);
    this.aside = new Semaphore(Math.max(1, permits / 2), true);
    this.most = waiting;
    this.waiting = metrics.gauge("whosaid.intake.waiting", new AtomicInteger());
  }

  /**
   * Does {@code work} of which nothing is stored: with half of the permits at most, so that there
   * is always one for articles that come in.
   */
  public <T> T takeAside(Supplier<T> work) {
    return departures.whileThere(() -> take(aside, () -> take(reading, work)));
  }

  /**
   * Does {@code work} when its turn comes; throws a problem when too many wait, or the client has
   * left.
   */
  public <T> T take(Supplier<T> work) {
    return departures.whileThere(() -> take(reading, work));
  }

  /** How many articles are being read. */
  int taken() {
    return permits - reading.availablePermits();
  }

  private <T> T take(Semaphore places, Supplier<T> work) {
    if (waiting.incrementAndGet() > most) {
      waiting.decrementAndGet();
      throw busy();
    }
    boolean mine = false;
    try {
      mine = places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      throw (CancellationException) new CancellationException("interrupted").initCause(e);
    } finally {
      waiting.decrementAndGet();
    }
    if (!mine) {
      throw busy();
    }
    try {
      return work.get();
    } finally {
      places.release();
    }
  }

  private static RuntimeException busy() {
    return TooManyRequests.wait(
        503, "Too many articles wait to be read; nothing is stored.", Duration.ofSeconds(2));
  }
}
