package io.whosaid.server.http.openapi;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** A problem that operations of a kind can answer with, described once for all of them. */
enum StandardAnswer {
  BAD_REQUEST(
      "400",
      "BadRequest",
      "A parameter or a field cannot be used; `errors` lists each.",
      operation -> operation.getRequestBody() != null || has(operation, Parameter.In.QUERY)),
  UNAUTHORIZED(
      "401",
      "Unauthorized",
      "You are not signed in, or the token is not valid.",
      StandardAnswer::needsRole),
  FORBIDDEN(
      "403", "Forbidden", "The account or the token may not do this.", StandardAnswer::needsRole),
  NOT_FOUND(
      "404", "NotFound", "It does not exist.", operation -> has(operation, Parameter.In.PATH)),
  STALE(
      "412",
      "Stale",
      "It was changed since: If-Match names an older version.",
      StandardAnswer::isConditional),
  UNCONDITIONAL(
      "428", "PreconditionRequired", "If-Match is missing.", StandardAnswer::isConditional),
  THROTTLED(
      "429",
      "TooManyRequests",
      "Too many requests; try again after Retry-After.",
      operation -> true);

  private final String status;
  private final String id;
  private final String description;

  @SuppressWarnings("ImmutableEnumChecker") // a function without state
  private final Predicate<Operation> applies;

  StandardAnswer(String status, String id, String description, Predicate<Operation> applies) {
    this.status = status;
    this.id = id;
    this.description = description;
    this.applies = applies;
  }

  /** Those that {@code operation} can answer with and does not describe itself. */
  static List<StandardAnswer> of(Operation operation) {
    return Arrays.stream(values())
        .filter(answer -> !isDescribed(operation.getResponses().getAPIResponse(answer.status)))
        .filter(answer -> answer.applies.test(operation))
        .toList();
  }

  /** Quarkus adds answers that it gives itself, without saying that they are problems. */
  private static boolean isDescribed(APIResponse response) {
    return response != null && (response.getContent() != null || response.getRef() != null);
  }

  String status() {
    return status;
  }

  /** Its name among the components of the description. */
  String id() {
    return id;
  }

  String description() {
    return description;
  }

  APIResponse ref() {
    return OASFactory.createAPIResponse().ref("#/components/responses/" + id);
  }

  private static boolean has(Operation operation, Parameter.In place) {
    return parameters(operation).anyMatch(parameter -> parameter.getIn() == place);
  }

  private static boolean isConditional(Operation operation) {
    return parameters(operation).anyMatch(parameter -> "If-Match".equals(parameter.getName()));
  }

  private static Stream<Parameter> parameters(Operation operation) {
    return Optional.ofNullable(operation.getParameters()).stream().flatMap(List::stream);
  }

  private static boolean needsRole(Operation operation) {
    return operation.getSecurity() != null && !operation.getSecurity().isEmpty();
  }
}
