package io.whosaid.benchmarks.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Compares what was found with the acceptable answers: case, marks and "the" do not count. */
final class Answers {
  private Answers() {}

  /** Whether {@code found} is one of {@code names}; middle names and initials do not count. */
  static boolean isName(String found, List<String> names) {
    String plain = plain(found);
    return names.stream()
        .map(Answers::plain)
        .anyMatch(name -> name.equals(plain) || ends(name).equals(ends(plain)));
  }

  /** Whether {@code found} is one of {@code answers}; nothing found is right where none is one. */
  static boolean accepts(Optional<String> found, List<String> answers) {
    if (answers.contains("*")) {
      return true;
    }
    return found.isEmpty()
        ? answers.contains("-")
        : answers.stream().map(Answers::plain).anyMatch(plain(found.get())::equals);
  }

  /** Lower case, without "the", full stops and possessive ending. */
  static String plain(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replaceAll("[.,]", "")
        .replaceAll("^the ", "")
        .replaceAll("'s$", "")
        .strip();
  }

  /** First and last word of a name of two or more. */
  private static String ends(String name) {
    int first = name.indexOf(' ');
    return first < 0 ? name : name.substring(0, first) + name.substring(name.lastIndexOf(' '));
  }
}
