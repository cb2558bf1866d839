package io.whosaid.server.http;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * The time between the word to end and the end: readiness is off, what is being answered is
 * finished, and clients are told to send what comes next to someone else.
 */
@ApplicationScoped
public class Drain {
  private static final int BEFORE_THE_GUARD = 1100;

  private volatile boolean isOn;

  void begin(@Observes ShutdownDelayInitiatedEvent event) {
    isOn = true;
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, BEFORE_THE_GUARD);
  }

  private void check(RoutingContext context) {
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
