package io.whosaid.claims.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Stands before everything else that is asked over HTTP. There are no accounts yet, so a page of
 * another site must not reach whosaid through the browser of somebody who runs it: neither under a
 * name that resolves to this machine (DNS rebinding) nor across origins.
 */
@ApplicationScoped
class Guard {
  private static final int BEFORE_ALL_OTHERS = 1000;

  private final ProblemRoutes problems;
  private final long bodyLimit;

  Guard(ProblemRoutes problems, @ConfigProperty(name = "whosaid.body-limit") long bodyLimit) {
    this.problems = problems;
    this.bodyLimit = bodyLimit;
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, BEFORE_ALL_OTHERS);
  }

  private void check(RoutingContext context) {
    Headers.addTo(context);
    refusal(context.request())
        .ifPresentOrElse(problem -> problems.answer(context, problem), context::next);
  }

  private Optional<Problem> refusal(HttpServerRequest request) {
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
    return length(request) > bodyLimit ? Optional.of(Errors.problem(413)) : Optional.empty();
  }

  private static long length(HttpServerRequest request) {
    String length = request.getHeader("Content-Length");
    return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
  }

  private static String host(HttpServerRequest request) {
    return request.authority().toString();
  }
}
