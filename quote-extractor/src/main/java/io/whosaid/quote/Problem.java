package io.whosaid.quote;

import java.util.Objects;

/**
 * Something odd in a text that its author may want to mend. A text is never an error: extraction
 * always gives a result, and reports what it stumbled over.
 *
 * @param kind what sort of problem
 * @param at where, in the document's text
 * @param message one sentence for a person
 */
public record Problem(Kind kind, Span at, String message) {

  /** The sorts of problem. */
  public enum Kind {
    /** A quotation is opened and never closed. */
    UNCLOSED_QUOTE,
    /** A closing mark closes nothing. */
    STRAY_MARK,
    /** Damaged text was read as it was meant: wrong decoding, lost marks, left-over markup. */
    REPAIRED_TEXT
  }

  /** Checks that nothing is null. */
  public Problem {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(message, "message");
  }
}
