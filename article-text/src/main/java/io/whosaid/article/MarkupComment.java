package io.whosaid.article;

import io.whosaid.quote.Span;
import java.util.Objects;

/**
 * A comment of the markup, which readers do not see.
 *
 * @param text what it says, without the marks around it
 * @param inSource where it stands in the file, its marks included
 * @param at where it stands in the prose: before the character of this index
 */
public record MarkupComment(String text, Span inSource, int at) {

  /** Checks that nothing is null. */
  public MarkupComment {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(inSource, "inSource");
  }
}
