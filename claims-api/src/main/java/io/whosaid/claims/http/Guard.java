package io.whosaid.claims.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;

/**
 * Stands before everything else that is asked over HTTP. There are no accounts yet, so a page of
 * another site must not reach whosaid through the browser of somebody who runs it: neither under a
 * name that resolves to this machine (DNS rebinding) nor across origins.
 */
@ApplicationScoped
class Guard {
  private static final int BEFORE_ALL_OTHERS = 1000;

  private final ObjectMapper json;

  Guard(ObjectMapper json) {
    this.json = json;
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, BEFORE_ALL_OTHERS);
  }

  private void check(RoutingContext context) {
    Headers.addTo(context);
    HttpServerRequest request = context.request();
    Optional<Problem> refusal = refusal(request);
    if (refusal.isEmpty()) {
      context.next();
      return;
    }
    try {
      context
          .response()
          .setStatusCode(refusal.get().status())
          .putHeader("Content-Type", Problem.MEDIA_TYPE)
          .putHeader("Connection", "close")
          .end(json.writeValueAsString(refusal.get()));
    } catch (JsonProcessingException e) {
      context.fail(e);
    }
  }

  private static Optional<Problem> refusal(HttpServerRequest request) {
    HostAndPort host = request.authority();
    if (host == null || !Loopback.isName(host.host())) {
      return Optional.of(
          Problem.of(
              421, "whosaid answers to localhost and 127.0.0.1 only, as it has no accounts."));
    }
    String origin = request.getHeader("Origin");
    if (origin != null && !origin.equalsIgnoreCase(request.scheme() + "://" + host(request))) {
      return Optional.of(Problem.of(403, "Pages of other sites may not use whosaid."));
    }
    return Optional.empty();
  }

  private static String host(HttpServerRequest request) {
    return request.authority().toString();
  }
}
