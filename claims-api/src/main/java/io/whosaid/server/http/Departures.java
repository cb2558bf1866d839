package io.whosaid.server.http;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import io.whosaid.server.http.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/** Stops long work whose client has closed the connection. */
@ApplicationScoped
public class Departures {
  private static final int BEFORE_THE_RESOURCE = 30;
  private static final String KEY = Departures.class.getName();

  private final CurrentVertxRequest request;
  private final Counter abandoned;

  public Departures(CurrentVertxRequest request, MeterRegistry metrics) {
    this.request = request;
    this.abandoned =
        Counter.builder("whosaid.abandoned")
            .description("Articles whose client left before they were read.")
            .register(metrics);
  }

  /** A request, and the thread that works for it. */
  private static final class Departure {
    private boolean hasLeft;
    private Thread worker;

    synchronized void leave() {
      hasLeft = true;
      if (worker != null) {
        worker.interrupt();
      }
    }

    synchronized void begin() {
      check();
      worker = Thread.currentThread();
    }

    /** The thread serves others from now on. */
    synchronized void end() {
      worker = null;
      if (hasLeft) {
        Thread.interrupted();
      }
    }

    synchronized void check() {
      if (hasLeft) {
        throw new CancellationException("the client has left");
      }
    }
  }

  void register(@Observes Filters filters) {
    filters.register(Departures::watch, BEFORE_THE_RESOURCE);
  }

  private static void watch(RoutingContext context) {
    Departure departure = new Departure();
    context.put(KEY, departure);
    context.addEndHandler(end -> departure.leave());
    context.next();
  }

  /**
   * What {@code work} gives. Its thread is interrupted when the client leaves: {@code work} then
   * throws a {@link CancellationException} as soon as it can, and nothing comes of it.
   */
  public <T> T whileThere(Supplier<T> work) {
    Departure departure = current();
    if (departure == null) {
      return work.get();
    }
    try {
      departure.begin();
      T made = work.get();
      departure.check();
      return made;
    } catch (CancellationException e) {
      abandoned.increment();
      throw Problem.of(503, "The client has left; nothing was stored.").exception();
    } finally {
      departure.end();
    }
  }

  /** Null where the server works for itself. */
  private Departure current() {
    ArcContainer container = Arc.container();
    boolean isAsked =
        container != null && container.requestContext().isActive() && request.getCurrent() != null;
    return isAsked ? request.getCurrent().get(KEY) : null;
  }
}
