package io.whosaid.benchmarks.attribution;

import io.whosaid.quote.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * An ambiguous pronoun of GAP (Webster et al. 2018) with two names that it may mean.
 *
 * @param text a paragraph or so
 * @param pronoun where the pronoun stands; UTF-16
 * @param names where the two names stand; UTF-16
 * @param meant whether the pronoun means the first name, and the second
 */
record GapExample(String text, Span pronoun, List<Span> names, List<Boolean> meant) {
  private static final Set<String> FEMININE = Set.of("she", "her", "hers");

  boolean isFeminine() {
    return FEMININE.contains(pronoun.of(text).toLowerCase(Locale.ROOT));
  }

  /** All of {@code file}, which is tab-separated with a head line. */
  static List<GapExample> read(Path file) throws IOException {
    return Files.readAllLines(file).stream().skip(1).map(line -> of(line.split("\t", -1))).toList();
  }

  private static GapExample of(String[] cells) {
    String text = cells[1];
    return new GapExample(
        text,
        span(text, cells[2], cells[3]),
        List.of(span(text, cells[4], cells[5]), span(text, cells[7], cells[8])),
        List.of(Boolean.parseBoolean(cells[6]), Boolean.parseBoolean(cells[9])));
  }

  private static Span span(String text, String words, String codePoints) {
    int begin = text.offsetByCodePoints(0, Integer.parseInt(codePoints));
    return new Span(begin, begin + words.length());
  }
}
