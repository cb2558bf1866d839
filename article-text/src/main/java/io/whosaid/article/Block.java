package io.whosaid.article;

import io.whosaid.quote.Span;
import java.util.Objects;

/**
 * A paragraph of the prose, and what its markup says of it.
 *
 * @param span where it stands in the prose, without the sign of a block quote
 * @param kind what it is
 * @param quote a number for the block quote that it is in, the outermost one; 0 if in none
 * @param list a number for the list that it is in, the outermost one; 0 if in none
 * @param row a number for the row of a table that it is a cell of; 0 if it is no cell
 */
public record Block(Span span, Kind kind, int quote, int list, int row) {

  /** What a paragraph is. */
  public enum Kind {
    /** Running text. */
    PARAGRAPH,
    /** A heading of any level, or a headline. */
    HEADING,
    /** The caption of a figure, or the source that a quotation's markup names. */
    CAPTION
  }

  /** Checks that nothing is null. */
  public Block {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(kind, "kind");
  }
}
