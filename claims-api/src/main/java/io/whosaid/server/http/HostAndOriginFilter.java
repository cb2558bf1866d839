package io.whosaid.server.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import io.whosaid.server.http.problems.Errors;
import io.whosaid.server.http.problems.Problem;
import io.whosaid.server.http.problems.ProblemRoutes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Stands before everything else that is asked over HTTP. A page of another site must not reach
 * whosaid through the browser of someone who runs it: neither under a name that resolves to this
 * machine (DNS rebinding) nor across origins. It answers to the names of this machine, and to those
 * that it was told.
 */
@ApplicationScoped
class HostAndOriginFilter {
  private static final int BEFORE_ALL_OTHERS = 1000;
  private static final int LONGEST_ADDRESS = 8000;
  private static final int LARGEST_HEADERS = 32_000;
  private static final String NO_ADDRESS =
      "The address cannot be read; what is no letter, digit or one of -._~ is written as %XX.";

  private final ProblemRoutes problems;
  private final Clients clients;
  private final long bodyLimit;
  private final Set<String> names;

  HostAndOriginFilter(
      ProblemRoutes problems,
      Clients clients,
      @ConfigProperty(name = "whosaid.body-limit") long bodyLimit,
      @ConfigProperty(name = "whosaid.names") Optional<Set<String>> names) {
    this.problems = problems;
    this.clients = clients;
    this.bodyLimit = bodyLimit;
    this.names =
        names.orElse(Set.of()).stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
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
    if (!isAddress(request.uri())) {
      return Optional.of(Problem.of(400, NO_ADDRESS));
    }
    if (request.uri().length() > LONGEST_ADDRESS) {
      return Optional.of(Errors.problem(414));
    }
    if (request.headers().entries().stream().mapToInt(HostAndOriginFilter::size).sum()
        > LARGEST_HEADERS) {
      return Optional.of(Errors.problem(431));
    }
    HostAndPort host = request.authority();
    if (host == null || !answersTo(host)) {
      return Optional.of(
          Problem.of(
              421,
              "whosaid does not answer to this name; start it with --name to add one to localhost"
                  + " and 127.0.0.1."));
    }
    String origin = request.getHeader("Origin");
    if (origin != null && !isOwn(origin, request)) {
      return Optional.of(Problem.of(403, "Pages of other sites may not use whosaid."));
    }
    if (!isMediaType(request.getHeader("Content-Type"))) {
      return Optional.of(Errors.problem(415));
    }
    return length(request) > bodyLimit ? Optional.of(Errors.problem(413)) : Optional.empty();
  }

  private boolean answersTo(HostAndPort host) {
    return Loopback.isName(host.host()) || names.contains(host.host().toLowerCase(Locale.ROOT));
  }

  /** A name that was given may stand behind a proxy that speaks https. */
  private boolean isOwn(String origin, HttpServerRequest request) {
    String host = host(request);
    return origin.equalsIgnoreCase(request.scheme() + "://" + host)
        || (names.contains(request.authority().host().toLowerCase(Locale.ROOT))
            && origin.equalsIgnoreCase("https://" + host))
        || (clients.isForwarded(request) && isOwnBehindProxy(origin, request));
  }

  /**
   * A proxy that says the scheme and not the port leaves open at which port people reach it. A page
   * at another port of the same name is of the same site for a browser's cookies, too.
   */
  private static boolean isOwnBehindProxy(String origin, HttpServerRequest request) {
    try {
      URI uri = new URI(origin);
      return request.getHeader("X-Forwarded-Port") == null
          && request.authority().port() < 0
          && request.scheme().equalsIgnoreCase(uri.getScheme())
          && request.authority().host().equalsIgnoreCase(uri.getHost());
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static int size(Map.Entry<String, String> header) {
    return header.getKey().length() + header.getValue().length();
  }

  private static boolean isAddress(String text) {
    try {
      new URI(text);
      return true;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static boolean isMediaType(String type) {
    try {
      return type == null || MediaType.valueOf(type) != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static long length(HttpServerRequest request) {
    String length = request.getHeader("Content-Length");
    return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
  }

  /** The name and port that the browser knows, whatever a proxy says of its own. */
  private static String host(HttpServerRequest request) {
    String host = request.getHeader("Host");
    return host == null ? request.authority().toString() : host;
  }
}
