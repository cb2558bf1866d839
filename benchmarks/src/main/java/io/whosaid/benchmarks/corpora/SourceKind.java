package io.whosaid.benchmarks.corpora;

import io.whosaid.quote.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How a text refers to a source. */
public enum SourceKind {
  /** By a personal or relative pronoun. */
  PRONOUN,
  /** With a name in it. */
  NAME,
  /** By a description. */
  NOMINAL;

  private static final Set<String> PRONOUNS =
      Set.of(
          "i", "he", "she", "they", "we", "it", "who", "him", "her", "them", "you", "that", "this",
          "which", "us", "me");
  private static final Pattern DETERMINER =
      Pattern.compile("^(The|A|An|Another|One|His|Her|Their)\\b");
  private static final Pattern CAPITALISED = Pattern.compile("\\b[A-Z][a-z]+");

  public static SourceKind of(String text, List<Span> source) {
    String words =
        source.stream().map(span -> span.of(text)).collect(Collectors.joining(" ")).strip();
    if (PRONOUNS.contains(words.toLowerCase(Locale.ROOT))) {
      return PRONOUN;
    }
    String rest = DETERMINER.matcher(words).replaceFirst("");
    return CAPITALISED.matcher(rest).find() ? NAME : NOMINAL;
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
