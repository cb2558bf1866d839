package io.whosaid.attribution;

import io.whosaid.quote.Extraction;
import java.util.List;
import java.util.Objects;

/**
 * Makes one attribution for every quotation. Immutable; one instance serves all threads.
 *
 * <pre>{@code
 * Extraction extraction = QuoteExtractor.create().extract(Document.of(text));
 * List<Attribution> attributions = Attributor.create().attribute(extraction);
 * }</pre>
 */
public final class Attributor {
  private final Lexicons lexicons;

  private Attributor(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /** An attributor with the built-in outlets and lexicons; they are read once. */
  public static Attributor create() {
    return new Attributor(Lexicons.builtIn());
  }

  /**
   * One attribution for each quotation of {@code extraction}, in the same order. Never throws for
   * any text; its time grows with the text's length and no faster.
   */
  public List<Attribution> attribute(Extraction extraction) {
    Objects.requireNonNull(extraction, "extraction");
    return extraction.quotations().isEmpty()
        ? List.of()
        : new Resolver(new Discourse(lexicons, extraction)).attributions();
  }
}
