package io.whosaid.quote;

import java.util.List;
import java.util.Objects;

/**
 * A stretch of text between quote marks, or a block quote.
 *
 * @param parts the region, its marks included: one span, or one a paragraph where a quotation runs
 *     over several paragraphs
 * @param style which marks
 * @param depth 0 outside any other region, 1 inside one, and so on
 * @param closed whether a closing mark was found
 */
public record QuotedRegion(List<Span> parts, Style style, int depth, boolean closed) {

  /** Which marks enclose a region. */
  public enum Style {
    /** Straight or curly double marks, also {@code ''} and {@code ``}. */
    DOUBLE,
    /** Straight or curly single marks. */
    SINGLE,
    /** Guillemets, pointing out or in, double or single. */
    GUILLEMETS,
    /** Low opening, high closing marks, double or single. */
    LOW_HIGH,
    /** Lines that begin with {@code >}. */
    BLOCK
  }

  /** Copies the list and checks it. */
  public QuotedRegion {
    Objects.requireNonNull(style, "style");
    parts = List.copyOf(parts);
    if (parts.isEmpty() || depth < 0) {
      throw new IllegalArgumentException("a region needs a part and a depth, not " + depth);
    }
  }

  /** From the first part's begin to the last part's end. */
  public Span span() {
    return new Span(parts.get(0).begin(), parts.get(parts.size() - 1).end());
  }
}
