package io.whosaid.mcp;

import java.util.Map;
import java.util.Optional;

/**
 * What a tool is called with. The input schema was checked before, so that types and sizes are
 * right.
 *
 * @param values by name
 */
record Arguments(Map<String, Object> values) {

  /** What is given under {@code name}; one that is null is not given. */
  Optional<String> text(String name) {
    return Optional.ofNullable((String) values.get(name));
  }

  /** The number under {@code name}, or {@code otherwise}. */
  int number(String name, int otherwise) {
    return values.get(name) instanceof Number number ? number.intValue() : otherwise;
  }

  /** Whether {@code name} is given and true. */
  boolean isSet(String name) {
    return Boolean.TRUE.equals(values.get(name));
  }

  /** Whether the path is given, and not the text. */
  boolean hasPath() throws ToolFailure {
    boolean path = text("path").isPresent();
    if (path == text("text").isPresent()) {
      throw new ToolFailure(
          path
              ? "both text and path are given; give one of them"
              : "neither text nor path is given; give one of them");
    }
    return path;
  }
}
