package io.whosaid.wording;

import io.whosaid.quote.Span;
import java.util.List;
import java.util.Optional;

/**
 * Where a quotation stands in its source.
 *
 * @param span from the first word's begin to the last word's end, UTF-16 offsets into the untouched
 *     text of the source
 * @param pieces the same without what the quotation leaves out; one if it leaves nothing out
 * @param text the characters at {@code span}
 * @param before up to {@value #CONTEXT} characters before it
 * @param after up to {@value #CONTEXT} characters after it
 * @param speaker the speaker's label, if the source is a transcript and has one
 * @param time the time stamp before it, as the transcript writes it
 */
public record Passage(
    Span span,
    List<Span> pieces,
    String text,
    String before,
    String after,
    Optional<String> speaker,
    Optional<String> time) {

  /** The length of the context on each side, in UTF-16 units. */
  public static final int CONTEXT = 120;

  /** Copies the list. */
  public Passage {
    pieces = List.copyOf(pieces);
  }
}
