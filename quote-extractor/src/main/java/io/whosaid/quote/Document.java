package io.whosaid.quote;

import java.util.Objects;
import java.util.Optional;

/**
 * The untouched text of an article, with what is known of it. Any text is valid: empty, unpaired
 * surrogates, megabytes of quote marks. All offsets of the toolkit point into {@link #text}.
 *
 * @param text the whole text, the headline included when it has one; paragraphs end at line breaks
 * @param outlet the name of the outlet that published it, when known
 * @param byline who wrote it, when known
 */
public record Document(String text, Optional<String> outlet, Optional<String> byline) {

  /** Checks that nothing is null. */
  public Document {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(outlet, "outlet");
    Objects.requireNonNull(byline, "byline");
  }

  /** A document of which only the text is known. */
  public static Document of(String text) {
    return new Document(text, Optional.empty(), Optional.empty());
  }

  /** The same document, published by {@code name}. */
  public Document withOutlet(String name) {
    return new Document(text, Optional.of(name), byline);
  }

  /** The same document, written by {@code name}. */
  public Document withByline(String name) {
    return new Document(text, outlet, Optional.of(name));
  }
}
