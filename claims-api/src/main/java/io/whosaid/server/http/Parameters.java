package io.whosaid.server.http;

import io.whosaid.server.http.problems.Problem;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The query parameters of a list, read one after another. What is wrong is gathered, so that {@link
 * #check} can tell all of it at once.
 */
public final class Parameters {
  private static final int MOST = 200;
  private static final int MOST_WORDS = 20;
  private static final int LONGEST_TEXT = 500;

  private final MultivaluedMap<String, String> given;
  private final TreeSet<String> known = new TreeSet<>();
  private final List<Problem.Fault> faults = new ArrayList<>();

  /** The parameters of the request at {@code uri}. */
  public Parameters(UriInfo uri) {
    this(uri.getQueryParameters());
  }

  private Parameters(MultivaluedMap<String, String> given) {
    this.given = given;
  }

  /** The parameters in {@code query}, which begins behind the question mark; some may be wrong. */
  public static Parameters of(String query) {
    Parameters parameters = new Parameters(new MultivaluedHashMap<>());
    for (String part : query.split("&", -1)) {
      String[] sides = part.split("=", 2);
      try {
        String name = URLDecoder.decode(sides[0], StandardCharsets.UTF_8);
        String value = sides.length == 1 ? "" : URLDecoder.decode(sides[1], StandardCharsets.UTF_8);
        if (!name.isEmpty()) {
          parameters.given.add(name, value);
        }
      } catch (IllegalArgumentException e) {
        parameters.fault(sides[0], "'%s' has a %% without two hexadecimal digits".formatted(part));
      }
    }
    return parameters;
  }

  /** The words of {@code type} that {@code name} may be, several by repeating it; empty for any. */
  public <E extends Enum<E>> List<E> words(String name, Class<E> type) {
    List<E> found = new ArrayList<>();
    for (String word : values(name)) {
      Words.parse(type, word)
          .ifPresentOrElse(
              found::add,
              () ->
                  fault(
                      name,
                      "'%s' is not one of %s".formatted(word, String.join(", ", Words.of(type)))));
    }
    return found;
  }

  /** Any text that is not blank, of at most 20 words: each is looked for. */
  public Optional<String> text(String name) {
    Optional<String> text = one(name, Optional::of, "").filter(value -> !value.isBlank());
    int words = text.map(value -> value.strip().split("\\s+", -1).length).orElse(0);
    if (words > MOST_WORDS) {
      fault(name, "has %d words; at most %d can be looked for".formatted(words, MOST_WORDS));
    }
    if (text.isPresent() && text.get().length() > LONGEST_TEXT) {
      fault(
          name,
          "is %d characters long; it may have %d".formatted(text.get().length(), LONGEST_TEXT));
    }
    if (text.isPresent() && text.get().indexOf('\0') >= 0) {
      fault(name, "holds the character U+0000");
    }
    return text.map(WellFormed::of);
  }

  /** The number of a thing. */
  public Optional<Long> id(String name) {
    return one(
        name,
        value -> value.matches("\\d{1,18}") ? Optional.of(Long.valueOf(value)) : Optional.empty(),
        "is not the number of one");
  }

  /** How many items a page may hold. */
  public int limit() {
    return one(
            "limit",
            value ->
                value.matches("\\d{1,9}")
                    ? Optional.of(Integer.valueOf(value)).filter(n -> n >= 1 && n <= MOST)
                    : Optional.empty(),
            "is not a number from 1 to " + MOST)
        .orElse(50);
  }

  /** Where the page begins, in one of the orders that {@code lists} name. */
  public Optional<Cursor> cursor(String... lists) {
    return one(
        "cursor",
        text -> Cursor.parse(text).filter(cursor -> List.of(lists).contains(cursor.list())),
        "is not a cursor of this list; take `next` of the page before");
  }

  /** One word of {@code type}. */
  public <E extends Enum<E>> Optional<E> word(String name, Class<E> type) {
    return one(
        name,
        value -> Words.parse(type, value),
        "is not one of " + String.join(", ", Words.of(type)));
  }

  /** A day such as 2026-01-31. */
  public Optional<LocalDate> day(String name) {
    return one(name, Day::parse, "is not a day such as 2026-01-31");
  }

  /** True or false. */
  public Optional<Boolean> flag(String name) {
    return one(
        name,
        value ->
            value.equals("true") || value.equals("false")
                ? Optional.of(Boolean.valueOf(value))
                : Optional.empty(),
        "is not true or false");
  }

  /** A number from 0 to 1. */
  public Optional<Double> share(String name) {
    return one(
        name,
        value ->
            value.matches("[01]|0?\\.\\d{1,9}|1\\.0{1,9}")
                ? Optional.of(Double.valueOf(value))
                : Optional.empty(),
        "is not a number from 0 to 1");
  }

  /** Throws if anything read so far was wrong, or a parameter was given that was never read. */
  public void check() {
    for (String name : given.keySet()) {
      if (!known.contains(name)) {
        fault(name, "is not a parameter of this list; they are " + String.join(", ", known));
      }
    }
    if (!faults.isEmpty()) {
      throw Problem.of(400, "The query has parameters that cannot be used.", faults).exception();
    }
  }

  private <T> Optional<T> one(String name, Function<String, Optional<T>> parse, String complaint) {
    List<String> values = values(name);
    if (values.size() > 1) {
      fault(name, "is given more than once");
    }
    Optional<String> value = values.stream().findFirst();
    Optional<T> parsed = value.flatMap(parse);
    if (value.isPresent() && parsed.isEmpty()) {
      fault(name, "'%s' %s".formatted(value.get(), complaint));
    }
    return parsed;
  }

  /** An empty value counts as missing: forms that are not filled in send it. */
  private List<String> values(String name) {
    known.add(name);
    return given.getOrDefault(name, List.of()).stream().filter(v -> !v.isEmpty()).toList();
  }

  private void fault(String name, String detail) {
    faults.add(Problem.Fault.of(name, detail));
  }
}
