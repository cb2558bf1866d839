package io.whosaid.attribution;

import io.whosaid.quote.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * One step of the chain that a statement came through: an outlet or a document.
 *
 * @param span the words of the text that name it: "a report by Bloomberg"
 * @param name what to call it: the outlet's usual name, or the words themselves
 * @param outlet the outlet, when it is known
 */
public record Hop(Span span, String name, Optional<Outlet> outlet) {

  /** Checks that nothing is null. */
  public Hop {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(outlet, "outlet");
  }
}
