package io.whosaid.server.http;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Makes each exception a problem that says what is wrong, and nothing of the server's inside. */
final class Errors {
  private static final Logger LOG = Logger.getLogger(Errors.class);

  /** After which it is worth to ask again what cannot be answered now. */
  static final int RETRY_SECONDS = 10;

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
    return Response.fromResponse(unreachable().response())
        .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
        .build();
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
        "The provider of accounts cannot be reached; try again, or sign in with a name and password"
            + " of whosaid.");
  }

  /** The problem of a request that fails before, or beside, the resources. */
  static Problem problem(int status) {
    return Problem.of(status, detail(status));
  }

  private static String detail(int status) {
    return switch (status) {
      case 401 -> "Sign in at the page, or send a token: Authorization: Bearer whosaid_...";
      case 403 -> "This account, or its token, may not do this.";
      case 404 -> "There is nothing here; /api/v1/openapi tells what there is.";
      case 405 -> "This cannot be done here; /api/v1/openapi tells what can.";
      case 406 -> "It is to be had as application/json only.";
      case 413 -> "The body is larger than 10 MB.";
      case 414 -> "The address is too long; it may have 8,000 characters.";
      case 431 -> "The headers are too large; they may have 32,000 characters.";
      case 415 -> "Send JSON, and say so: Content-Type: application/json.";
      default -> "The request cannot be answered.";
    };
  }

  @ServerExceptionMapper
  Response unexpected(Exception e) {
    String number = UUID.randomUUID().toString();
    LOG.errorf(e, "Error %s", number);
    return Problem.of(
            500, "Something went wrong here; the log tells more under error %s.".formatted(number))
        .response();
  }
}
