package io.whosaid.server.http;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import io.whosaid.server.http.problems.Problem;
import io.whosaid.server.http.problems.ProblemRoutes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The time between the signal to end and the end. For {@code quarkus.shutdown.delay} readiness is
 * off, and clients are told to send what comes next to another server. After that, requests that
 * come are refused, so that those being answered can be finished.
 */
@ApplicationScoped
public class Drain {
  private static final int BEFORE_THE_GUARD = 1100;

  private static final int RETRY_SECONDS = 5;

  private final ProblemRoutes problems;
  private final Duration delay;
  private volatile long refusesFrom;
  private volatile boolean isOn;

  Drain(
      ProblemRoutes problems,
      @ConfigProperty(name = "quarkus.shutdown.delay", defaultValue = "1s") Duration delay) {
    this.problems = problems;
    this.delay = delay;
  }

  void begin(@Observes ShutdownDelayInitiatedEvent event) {
    refusesFrom = System.nanoTime() + delay.toNanos();
    isOn = true;
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, BEFORE_THE_GUARD);
  }

  private void check(RoutingContext context) {
    if (isOn && System.nanoTime() - refusesFrom >= 0) {
      problems.answer(
          context,
          Problem.of(503, "The server is being stopped; send this again in a moment.")
              .retryAfter(RETRY_SECONDS));
      return;
    }
    context.addHeadersEndHandler(
        end -> {
          if (isOn) {
            context.response().putHeader("Connection", "close");
          }
        });
    context.next();
  }

  /** Whether the server is about to end: what would go on for long, ends now. */
  public boolean isOn() {
    return isOn;
  }
}
