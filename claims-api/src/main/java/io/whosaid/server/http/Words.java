package io.whosaid.server.http;

import io.whosaid.server.http.problems.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The lower-case words that stand for an enum's constants on the wire. */
public final class Words {
  private Words() {}

  /** The word for {@code constant}; null for null. */
  public static String of(Enum<?> constant) {
    return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
  }

  /** The words for all constants of {@code type}, in order. */
  public static <E extends Enum<E>> List<String> of(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Words::of).toList();
  }

  /** The constant that {@code word} stands for. */
  public static <E extends Enum<E>> Optional<E> parse(Class<E> type, String word) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> of(constant).equals(word))
        .findFirst();
  }

  /**
   * The constant that {@code word} stands for; if none, throws the problem {@code detail}, which
   * points at {@code pointer} in the body.
   */
  public static <E extends Enum<E>> E at(
      String pointer, Class<E> type, String word, String detail) {
    return parse(type, word)
        .orElseThrow(
            () -> {
              String wrong = "'%s' is not one of %s".formatted(word, String.join(", ", of(type)));
              return Problem.of(400, detail, List.of(Problem.Fault.at(pointer, wrong))).exception();
            });
  }
}
