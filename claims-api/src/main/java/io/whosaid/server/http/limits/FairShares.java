package io.whosaid.server.http.limits;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.ext.web.RoutingContext;
import io.whosaid.server.http.problems.ProblemRoutes;
import io.whosaid.server.http.problems.TooManyRequests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets one account have only so many requests answered at once, so that others always find a thread
 * and a connection to the database. More of them wait their turn, without a thread. What keeps a
 * processor busy for long goes one at a time, and so does an export, which lasts for as long as its
 * client reads. Bodies have been read before.
 */
@ApplicationScoped
class FairShares {
  private static final int AFTER_THE_BODY = 40;
  private static final int WAITING = 200;
  private static final Pattern SHARED = Pattern.compile("/api/v1/(?!events|session).*");
  private static final Pattern COSTLY =
      Pattern.compile("/api/v1/(analyze|compare|claims/\\d+/evidence/preview)/?");
  private static final Pattern STREAMED = Pattern.compile("/api/v1/export(/training)?/?");

  private final ProblemRoutes problems;
  private final Askers askers;
  private final int atOnce;
  private final Map<String, Line> lines = new HashMap<>();

  FairShares(
      ProblemRoutes problems,
      Askers askers,
      @ConfigProperty(name = "quarkus.datasource.jdbc.max-size") int connections) {
    this.problems = problems;
    this.askers = askers;
    this.atOnce = Math.max(1, connections / 2);
  }

  /** The requests of one account: how many are being answered, and those that wait. */
  private static final class Line {
    private int answered;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, AFTER_THE_BODY);
  }

  private void check(RoutingContext context) {
    if (!SHARED.matcher(context.normalizedPath()).matches()) {
      context.next();
      return;
    }
    askers.resolve(context, identity -> line(context, identity), context::next);
  }

  private void line(RoutingContext context, SecurityIdentity identity) {
    if (identity.isAnonymous()) {
      context.next();
      return;
    }
    Sort sort = sort(context.normalizedPath());
    String key = sort + " " + identity.getPrincipal().getName();
    Context loop = context.vertx().getOrCreateContext();
    Runnable turn = () -> loop.runOnContext(now -> turn(context, key));
    switch (join(key, turn, sort == Sort.ANY ? atOnce : 1)) {
      case GO -> turn(context, key);
      case WAIT -> {}
      default ->
          problems.answer(
              context,
              TooManyRequests.wait(
                      429, "Too many requests of this account wait.", Duration.ofSeconds(2))
                  .problem());
    }
  }

  /** Each sort of requests of an account has a line of its own. */
  private static Sort sort(String path) {
    if (COSTLY.matcher(path).matches()) {
      return Sort.COSTLY;
    }
    return STREAMED.matcher(path).matches() ? Sort.STREAMED : Sort.ANY;
  }

  private enum Sort {
    COSTLY,
    STREAMED,
    ANY
  }

  private enum Place {
    GO,
    WAIT,
    NONE
  }

  private synchronized Place join(String key, Runnable turn, int most) {
    Line line = lines.computeIfAbsent(key, account -> new Line());
    if (line.answered < most) {
      line.answered++;
      return Place.GO;
    }
    if (line.waiting.size() >= WAITING) {
      return Place.NONE;
    }
    line.waiting.add(turn);
    return Place.WAIT;
  }

  private void turn(RoutingContext context, String key) {
    if (context.response().closed()) {
      leave(key);
      return;
    }
    context.addEndHandler(end -> leave(key));
    context.next();
  }

  private synchronized void leave(String key) {
    Line line = lines.get(key);
    Runnable next = line.waiting.poll();
    if (next != null) {
      next.run();
      return;
    }
    line.answered--;
    if (line.answered == 0) {
      lines.remove(key);
    }
  }
}
