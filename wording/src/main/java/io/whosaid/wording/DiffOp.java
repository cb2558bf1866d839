package io.whosaid.wording;

import io.whosaid.quote.Span;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One step of a word diff.
 *
 * @param kind what happened to the words
 * @param quoted where they stand in {@link Quote#text()}; empty if only the source has them
 * @param source where they stand in {@link SourceText#text()}; empty if only the quotation has them
 * @param marks why the change may matter; empty where the words are the same
 */
public record DiffOp(
    Kind kind, Optional<Span> quoted, Optional<Span> source, Set<ChangeType> marks) {

  /** What happened to words on their way from the source into the quotation. */
  public enum Kind {
    /** They are the same. */
    SAME,
    /** Others stand in their place. */
    REPLACED,
    /** They are missing, and nothing says so. */
    DROPPED,
    /** They were not there. */
    ADDED,
    /** They are missing where the quotation says so, by an ellipsis, brackets or a break. */
    OMITTED,
    /** They were put in, and brackets say so. */
    INSERTED
  }

  /** Copies the set and checks that the words stand somewhere. */
  public DiffOp {
    Objects.requireNonNull(kind, "kind");
    marks = Set.copyOf(marks);
    if (quoted.isEmpty() && source.isEmpty()) {
      throw new IllegalArgumentException(kind + " of no words");
    }
  }

  /** Whether words differ and nothing in the quotation says so. */
  public boolean isChange() {
    return kind == Kind.REPLACED || kind == Kind.DROPPED || kind == Kind.ADDED;
  }
}
