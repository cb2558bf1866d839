package io.whosaid.quote.internal.names;

import io.whosaid.quote.Span;
import java.util.Objects;

/**
 * A name in a text.
 *
 * @param span where it stands, titles and possessive ending left out; UTF-16, half-open
 * @param kind what it is a name of
 */
public record FoundName(Span span, NameKind kind) {

  /** Checks that nothing is null. */
  public FoundName {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(kind, "kind");
  }
}
