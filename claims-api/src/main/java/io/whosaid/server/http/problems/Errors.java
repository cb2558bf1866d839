package io.whosaid.server.http.problems;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.whosaid.server.http.AllowedMethods;
import io.whosaid.server.http.ClosedConnection;
import io.whosaid.server.http.TokenBucket;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Makes each exception a problem that says what is wrong, and nothing of the server's inside. */
public final class Errors {
  private static final Logger LOG = Logger.getLogger(Errors.class);

  private static final TokenBucket TRACES =
      new TokenBucket(1, Duration.ofMinutes(1), System::nanoTime);

  /** After which it is worth to ask again what cannot be answered now. */
  public static final int RETRY_SECONDS = 10;

  private final AllowedMethods allowed;

  Errors(AllowedMethods allowed) {
    this.allowed = allowed;
  }

  @ServerExceptionMapper
  Response problem(ProblemException e) {
    return e.problem().response();
  }

  @ServerExceptionMapper
  Response mismatch(MismatchedInputException e) {
    return JsonFault.of(e).response();
  }

  @ServerExceptionMapper
  Response violations(ConstraintViolationException e) {
    List<Problem.Fault> faults =
        e.getConstraintViolations().stream()
            .map(
                violation ->
                    Problem.Fault.at(
                        pointer(violation.getPropertyPath().toString()), violation.getMessage()))
            .sorted(Comparator.comparing(Problem.Fault::pointer))
            .toList();
    return Problem.of(400, "The body has fields that cannot be used.", faults).response();
  }

  /** The path begins with the method and its parameter. */
  private static String pointer(String path) {
    String[] parts = path.split("\\.", 3);
    return parts.length < 3
        ? ""
        : "/" + parts[2].replace('.', '/').replaceAll("\\[(\\d+)\\]", "/$1");
  }

  @ServerExceptionMapper
  Response http(WebApplicationException e, UriInfo uri) {
    if (e.getCause() instanceof JacksonException json) {
      return JsonFault.of(json).response();
    }
    Response given = e.getResponse();
    if (given.getStatus() < 400) {
      return given;
    }
    Response problem = problem(given.getStatus()).response();
    return given.getStatus() == 405
        ? Response.fromResponse(problem)
            .header(HttpHeaders.ALLOW, String.join(", ", allowed.at(uri.getPath())))
            .build()
        : problem;
  }

  @ServerExceptionMapper
  Response unauthorized(UnauthorizedException e) {
    return signIn(problem(401));
  }

  @ServerExceptionMapper
  Response failed(AuthenticationFailedException e) {
    String detail = e.getMessage() == null ? detail(401) : e.getMessage();
    return signIn(Problem.of(401, detail));
  }

  @ServerExceptionMapper
  Response unreachable(OIDCException e) {
    return unreachable().response();
  }

  @ServerExceptionMapper
  Response forbidden(ForbiddenException e) {
    return problem(403).response();
  }

  private static Response signIn(Problem problem) {
    return Response.fromResponse(problem.response())
        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"whosaid\"")
        .build();
  }

  /** The problem of a request that only the OpenID Connect provider could say who sends. */
  static Problem unreachable() {
    return Problem.of(
            503,
            "The provider of accounts cannot be reached; try again, or sign in with a name and"
                + " password of whosaid.")
        .retryAfter(RETRY_SECONDS);
  }

  /** The problem of a request that fails before, or beside, the resources. */
  public static Problem problem(int status) {
    return Problem.of(status, detail(status));
  }

  private static String detail(int status) {
    return switch (status) {
      case 400 -> "This is not a request that HTTP/1.1 allows.";
      case 401 -> "Sign in at the page, or send a token: Authorization: Bearer whosaid_...";
      case 403 -> "This account, or its token, may not do this.";
      case 404 -> "There is nothing here; /api/v1/openapi describes what there is.";
      case 405 -> "This cannot be done here; /api/v1/openapi describes what can.";
      case 406 -> "Only application/json is available here.";
      case 413 -> "The body is larger than 10 MB.";
      case 414 -> "The address is too long; it may have 8,000 characters.";
      case 431 -> "The headers are too large; they may have 32,000 characters.";
      case 408 -> "The request came too slowly; send it again.";
      case 415 -> "Send JSON, and say so: Content-Type: application/json.";
      default -> "The request cannot be answered.";
    };
  }

  @ServerExceptionMapper
  Response unexpected(Throwable e) {
    return of(e).response();
  }

  /**
   * The problem of what nobody expected. The log has a line for each, and a stack trace for the
   * first of its sort in a minute.
   */
  static Problem of(Throwable e) {
    if (e instanceof StackOverflowError) {
      LOG.warn("A request was nested too deeply to be read.");
      return Problem.of(
          422, "The content is nested too deeply to be read; send it with fewer levels.");
    }
    if (ClosedConnection.isCauseOf(e)) {
      LOG.debug("A client has gone before it was answered.");
      return Problem.of(503, "The client has left.");
    }
    Optional<String> outage = Outage.of(e);
    if (outage.isPresent()) {
      LOG.error("Cannot answer a request, as " + outage.get());
      return Problem.of(
              503,
              "The server cannot answer just now, and %s. Try again in %d s."
                  .formatted(
                      Outage.isAtCommit(e)
                          ? "cannot tell whether the change was stored"
                          : "nothing was stored",
                      RETRY_SECONDS))
          .retryAfter(RETRY_SECONDS);
    }
    String number = UUID.randomUUID().toString();
    StackTraceElement[] trace = e.getStackTrace();
    String place = e.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    if (TRACES.take(place).isEmpty()) {
      LOG.errorf(e, "Error %s", number);
    } else {
      LOG.errorf("Error %s, as before: %s", number, place);
    }
    return Problem.of(
        500, "Something went wrong here; the log has details under error %s.".formatted(number));
  }
}
