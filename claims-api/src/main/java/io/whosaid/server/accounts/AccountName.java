package io.whosaid.server.accounts;

import io.whosaid.server.http.problems.Problem;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The name of an account: compatible forms of a character are one (NFKC), nothing in it is
 * invisible, and its letters are of one script, so that no name looks like another.
 */
final class AccountName {
  private static final int LONGEST = 100;

  /** What the filter {@code assigned} takes instead of a name. */
  private static final Set<String> RESERVED = Set.of("me", "nobody");

  /** Scripts that are written together (UTS 39, highly restrictive). */
  private static final List<Set<UnicodeScript>> TOGETHER =
      List.of(
          EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA),
          EnumSet.of(UnicodeScript.HAN, UnicodeScript.HANGUL),
          EnumSet.of(UnicodeScript.HAN, UnicodeScript.BOPOMOFO));

  private AccountName() {}

  /** {@code name} as it is kept. */
  static String normal(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC).strip();
  }

  /** What two names share that are one account's. */
  static String key(String name) {
    return normal(name).toLowerCase(Locale.ROOT);
  }

  /** {@code name} as it is kept; throws a problem if no new account may have it. */
  static String checked(String name) {
    String normal = normal(name);
    complaint(normal)
        .ifPresent(
            detail -> {
              throw Problem.of(
                      400,
                      "The account cannot have this name.",
                      List.of(Problem.Fault.at("/name", detail)))
                  .exception();
            });
    return normal;
  }

  /** The nearest name to one that someone else chose and nobody here can mend. */
  static String nearest(String name) {
    StringBuilder visible = new StringBuilder();
    normal(name).codePoints().filter(c -> !isInvisible(c)).forEach(visible::appendCodePoint);
    String text = visible.toString().strip();
    text = text.length() > LONGEST ? text.substring(0, LONGEST).strip() : text;
    return complaint(text).isEmpty() ? text : "person";
  }

  private static Optional<String> complaint(String name) {
    if (name.isBlank()) {
      return Optional.of("must not be blank");
    }
    if (name.length() > LONGEST) {
      return Optional.of("may have %d characters".formatted(LONGEST));
    }
    if (RESERVED.contains(key(name))) {
      return Optional.of("has a meaning of its own in filters; choose another");
    }
    Optional<Integer> invisible =
        name.codePoints().filter(AccountName::isInvisible).boxed().findFirst();
    if (invisible.isPresent()) {
      return Optional.of(
          "holds the character U+%04X, which cannot be seen".formatted(invisible.get()));
    }
    Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
    name.codePoints().mapToObj(UnicodeScript::of).forEach(scripts::add);
    scripts.removeAll(EnumSet.of(UnicodeScript.COMMON, UnicodeScript.INHERITED));
    return scripts.size() < 2 || TOGETHER.stream().anyMatch(all -> all.containsAll(scripts))
        ? Optional.empty()
        : Optional.of("mixes letters of several scripts, which can look like another name");
  }

  private static boolean isInvisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          true;
      default ->
          (Character.isSpaceChar(c) && c != ' ')
              || c == 0x115F
              || c == 0x1160
              || c == 0x3164
              || c == 0xFFA0
              || c == 0x2800;
    };
  }
}
