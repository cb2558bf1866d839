package io.whosaid.server.http.problems;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationException;
import io.vertx.core.VertxException;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.whosaid.server.http.Headers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.regex.Pattern;

/** Problems of requests that reach no resource: files that are not there, what nobody may see. */
@ApplicationScoped
public class ProblemRoutes {
  private static final int BEFORE_ALL_OTHERS = Integer.MIN_VALUE;
  private static final List<Integer> STATUSES =
      List.of(400, 401, 403, 404, 405, 406, 408, 413, 414, 415, 431, 500, 501, 503);

  private static final Pattern RESOURCES = Pattern.compile("/api/v1/(?!openapi).*");

  private final ObjectMapper json;

  ProblemRoutes(ObjectMapper json) {
    this.json = json;
  }

  void register(@Observes Router router) {
    for (int status : STATUSES) {
      router.errorHandler(status, context -> refuse(context, status));
    }
    router.route().order(BEFORE_ALL_OTHERS).failureHandler(this::failed);
  }

  /** Whatever fails beside the resources, which answer by themselves, as Credentials does. */
  private void failed(RoutingContext context) {
    if (context.response().headWritten() || isAnsweredElsewhere(context)) {
      context.next();
      return;
    }
    Headers.addTo(context);
    answer(context, problem(context));
  }

  private static boolean isAnsweredElsewhere(RoutingContext context) {
    Throwable failure = context.failure();
    if (failure instanceof SecurityException || failure instanceof AuthenticationException) {
      return true;
    }
    boolean refused =
        failure == null || failure instanceof VertxException || failure instanceof OIDCException;
    return !refused && RESOURCES.matcher(context.normalizedPath()).matches();
  }

  private static Problem problem(RoutingContext context) {
    Throwable failure = context.failure();
    if (failure instanceof OIDCException) {
      return Errors.unreachable();
    }
    if (failure instanceof ProblemException refusal) {
      return refusal.problem();
    }
    boolean refused = failure == null || failure instanceof VertxException;
    return refused && context.statusCode() >= 400
        ? Errors.problem(context.statusCode())
        : Errors.of(failure == null ? new IllegalStateException("no failure") : failure);
  }

  /** Ends the request with the problem that says {@code status}. */
  public void refuse(RoutingContext context, int status) {
    answer(context, Errors.problem(status));
  }

  /** Ends the request with {@code problem}, whether or not its body was read. */
  public void answer(RoutingContext context, Problem problem) {
    try {
      String body = json.writeValueAsString(problem);
      HttpServerResponse response = context.response();
      response.setStatusCode(problem.status()).putHeader("Content-Type", Problem.MEDIA_TYPE);
      if (problem.more().get(Problem.RETRY) != null) {
        response.putHeader("Retry-After", String.valueOf(problem.more().get(Problem.RETRY)));
      }
      if (context.request().version() != HttpVersion.HTTP_2) { // which forbids the header
        response.putHeader("Connection", "close");
      }
      response.end(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
