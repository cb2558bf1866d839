package io.whosaid.server.http;

import io.whosaid.server.http.problems.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What an {@code If-Match} header asks for: a version, whatever else the tag of {@link
 * ETagResponses} says.
 *
 * @param tags entity tags, quotes included, or {@code *} alone for any version
 */
public record Precondition(List<String> tags) {
  /** Holds for any version. */
  public static final Precondition ANY = new Precondition(List.of("*"));

  private static final Pattern TAG = Pattern.compile("\\*|(W/)?\"[\\x21\\x23-\\x7E]*\"");

  /** The precondition in {@code header}; throws a problem if there is none, or it is not one. */
  public static Precondition parse(String header) {
    if (header == null || header.isBlank()) {
      throw Problem.of(
              428,
              "A change must say which version it is about.",
              List.of(
                  Problem.Fault.of(
                      "If-Match", "is missing; send the ETag that came with what is to change")))
          .exception();
    }
    List<String> tags = Arrays.stream(header.split(",")).map(String::strip).toList();
    if (!tags.stream().allMatch(tag -> TAG.matcher(tag).matches())) {
      throw Problem.of(
              400,
              "The precondition cannot be read.",
              List.of(
                  Problem.Fault.of(
                      "If-Match", "'%s' is not an entity tag such as \"v1\"".formatted(header))))
          .exception();
    }
    return new Precondition(tags);
  }

  /** Whether it holds for something at {@code version}. */
  public boolean allows(int version) {
    return tags.stream()
        .anyMatch(
            tag ->
                tag.equals("*")
                    || tag.equals("\"v" + version + "\"")
                    || tag.startsWith("\"v" + version + "."));
  }
}
