package io.whosaid.server.http;

import io.whosaid.server.http.problems.Errors;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a change whose body, if it has one, does not say that it is JSON: a page of another site
 * can send any other body without asking the browser first.
 */
final class JsonOnly {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  @ServerRequestFilter
  Optional<Response> check(ContainerRequestContext request) {
    MediaType type = request.getMediaType();
    boolean allowed =
        READING.contains(request.getMethod())
            || (type == null && isEmpty(request))
            || (type != null && MediaType.APPLICATION_JSON_TYPE.isCompatible(type));
    return allowed ? Optional.empty() : Optional.of(Errors.problem(415).response());
  }

  private static boolean isEmpty(ContainerRequestContext request) {
    return request.getLength() <= 0 && request.getHeaderString("Transfer-Encoding") == null;
  }
}
