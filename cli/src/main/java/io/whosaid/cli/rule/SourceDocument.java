package io.whosaid.cli.rule;

import io.whosaid.wording.SourceText;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A text at hand from which quotations were taken, and from which of them.
 *
 * @param text the text
 * @param speaker whose quotations it has; everyone's, when empty
 * @param quotation only quotations with these words; all, when empty
 */
public record SourceDocument(
    SourceText text, Optional<String> speaker, Optional<String> quotation) {

  /** Checks that nothing is null. */
  public SourceDocument {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(quotation, "quotation");
  }

  /** Whether it should have the quotation {@code words} of {@code said}, who may be nobody. */
  boolean has(String words, String said) {
    return speaker.map(name -> contains(said, name)).orElse(true)
        && quotation.map(part -> contains(words, part)).orElse(true);
  }

  private static boolean contains(String words, String part) {
    return letters(words).contains(letters(part));
  }

  private static String letters(String words) {
    String plain = words.toLowerCase(Locale.ROOT).replaceAll("[’‘']", "");
    return " " + plain.replaceAll("[^\\p{L}\\p{N}]+", " ").trim() + " ";
  }
}
