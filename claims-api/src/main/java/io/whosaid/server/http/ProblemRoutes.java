package io.whosaid.server.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.OIDCException;
import io.vertx.core.VertxException;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Problems of requests that reach no resource: files that are not there, what nobody may see. */
@ApplicationScoped
public class ProblemRoutes {
  private static final int BEFORE_ALL_OTHERS = Integer.MIN_VALUE;
  private static final List<Integer> STATUSES =
      List.of(400, 401, 403, 404, 405, 406, 408, 413, 414, 415, 431, 500, 501, 503);

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

  /**
   * What Vert.x itself refuses, and who cannot be known now; what something else threw is answered
   * elsewhere.
   */
  private void failed(RoutingContext context) {
    if (context.failure() instanceof OIDCException && !context.response().headWritten()) {
      Headers.addTo(context);
      context.response().putHeader("Retry-After", String.valueOf(Errors.RETRY_SECONDS));
      answer(context, Errors.unreachable());
      return;
    }
    boolean refused = context.failure() == null || context.failure() instanceof VertxException;
    if (!refused || context.statusCode() < 400 || context.response().headWritten()) {
      context.next();
      return;
    }
    Headers.addTo(context);
    refuse(context, context.statusCode());
  }

  /** Ends the request with the problem that says {@code status}. */
  public void refuse(RoutingContext context, int status) {
    answer(context, Errors.problem(status));
  }

  /** Ends the request with {@code problem}, whether or not its body was read. */
  void answer(RoutingContext context, Problem problem) {
    try {
      String body = json.writeValueAsString(problem);
      HttpServerResponse response = context.response();
      response.setStatusCode(problem.status()).putHeader("Content-Type", Problem.MEDIA_TYPE);
      if (context.request().version() != HttpVersion.HTTP_2) { // which forbids the header
        response.putHeader("Connection", "close");
      }
      response.end(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
