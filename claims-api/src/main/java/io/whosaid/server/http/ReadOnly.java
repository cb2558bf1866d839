package io.whosaid.server.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import io.whosaid.server.http.problems.ProblemRoutes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.regex.Pattern;

/** Refuses to change what is only told: health, metrics and the description of the API. */
@ApplicationScoped
class ReadOnly {
  private static final int AFTER_THE_GUARD = 900;
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final Pattern TOLD =
      Pattern.compile("/(metrics|health(/.*)?|api/v1/openapi(\\.json|\\.ya?ml)?)/?");

  private final ProblemRoutes problems;

  ReadOnly(ProblemRoutes problems) {
    this.problems = problems;
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, AFTER_THE_GUARD);
  }

  private void check(RoutingContext context) {
    String path = context.normalizedPath();
    if (READING.contains(context.request().method().name()) || !TOLD.matcher(path).matches()) {
      context.next();
      return;
    }
    context.response().putHeader("Allow", "GET, HEAD, OPTIONS");
    problems.refuse(context, 405);
  }
}
