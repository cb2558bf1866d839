package io.whosaid.claims.http;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
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

  private final MultivaluedMap<String, String> given;
  private final TreeSet<String> known = new TreeSet<>();
  private final List<Problem.Fault> faults = new ArrayList<>();

  /** The parameters of the request at {@code uri}. */
  public Parameters(UriInfo uri) {
    this.given = uri.getQueryParameters();
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

  /** Any text that is not blank. */
  public Optional<String> text(String name) {
    Optional<String> text = one(name, Optional::of, "").filter(value -> !value.isBlank());
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

  /** Where the page begins. */
  public Optional<Cursor> cursor() {
    return one("cursor", Cursor::parse, "is not a cursor; take `next` of the page before");
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

  /** An empty value is none: a form that is not filled in sends it. */
  private List<String> values(String name) {
    known.add(name);
    return given.getOrDefault(name, List.of()).stream().filter(v -> !v.isEmpty()).toList();
  }

  private void fault(String name, String detail) {
    faults.add(Problem.Fault.of(name, detail));
  }
}
