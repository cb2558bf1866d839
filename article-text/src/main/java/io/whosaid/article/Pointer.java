package io.whosaid.article;

import java.util.Objects;

/**
 * Where words of the prose lead their reader: a link, a footnote, the {@code cite} of a quotation.
 * All offsets are UTF-16, half-open, into the prose.
 *
 * @param begin where the words begin
 * @param end where they end; the begin when it has no words, like a footnote's number
 * @param target an address, or the label of a footnote
 */
public record Pointer(int begin, int end, String target) {

  /** Checks that nothing is null and that it does not end before it begins. */
  public Pointer {
    Objects.requireNonNull(target, "target");
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("[" + begin + ", " + end + ") is no range");
    }
  }
}
