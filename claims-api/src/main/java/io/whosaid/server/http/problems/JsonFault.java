package io.whosaid.server.http.problems;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Says what is wrong with a body of JSON in words that do not speak of Java. */
final class JsonFault {
  private JsonFault() {}

  static Problem of(JacksonException e) {
    if (e.getCause() instanceof ProblemException problem) {
      return problem.problem();
    }
    if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      return Problem.of(
          400,
          "The body has fields that cannot be used.",
          List.of(Problem.Fault.at(pointer(mapping), complaint(mapping))));
    }
    if (e instanceof MismatchedInputException mismatch) {
      String detail = mismatch.getTargetType() == null ? "ends too early" : "must be a JSON object";
      return Problem.of(400, "The body " + detail + ".");
    }
    JsonLocation at = e.getLocation();
    String where =
        at == null ? "" : " at line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
    String early = e instanceof JsonEOFException ? ": it ends too early" : "";
    return Problem.of(400, "The body is not JSON%s%s.".formatted(where, early));
  }

  private static String pointer(JsonMappingException e) {
    return e.getPath().stream()
        .map(step -> step.getFieldName() == null ? "" + step.getIndex() : step.getFieldName())
        .map(name -> "/" + name.replace("~", "~0").replace("/", "~1"))
        .collect(Collectors.joining());
  }

  private static String complaint(JsonMappingException e) {
    if (e instanceof UnrecognizedPropertyException unknown) {
      Collection<Object> fields = unknown.getKnownPropertyIds();
      return "is not a field; the fields are "
          + fields.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }
    if (e.getCause() instanceof UnstorableTextException unstorable) {
      return unstorable.getMessage();
    }
    Class<?> type = e instanceof MismatchedInputException wrong ? wrong.getTargetType() : null;
    if (type == LocalDate.class) {
      return "must be a date such as \"2026-01-31\"";
    }
    if (type == boolean.class || type == Boolean.class) {
      return "must be true or false";
    }
    return type == String.class ? "must be text" : "cannot be used";
  }
}
