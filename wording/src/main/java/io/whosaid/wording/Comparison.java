package io.whosaid.wording;

import io.whosaid.quote.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What comparing a quotation with a source gave.
 *
 * @param wording the class
 * @param reason what decided
 * @param source the name of the source in which the passage stands; empty if there is no passage
 * @param passage where it stands; with {@link Reason#TOO_SHORT}, where the words first stand
 * @param diff the words of quotation and passage side by side, in order; empty without a passage
 * @param alsoAt where else the same words stand, at most {@value #MOST_OTHERS} places
 * @param elsewhere what one of the other known sources gave, if this is {@link
 *     MatchClass#NOT_FOUND} and the words stand there: perhaps the quotation is put in the wrong
 *     mouth
 */
public record Comparison(
    MatchClass wording,
    Reason reason,
    Optional<String> source,
    Optional<Passage> passage,
    List<DiffOp> diff,
    List<Span> alsoAt,
    Optional<Comparison> elsewhere) {

  /** How many further places are told. */
  public static final int MOST_OTHERS = 9;

  /** What decided the class. */
  public enum Reason {
    /** The characters are the same. */
    SAME_CHARACTERS,
    /** The words are the same; their case, marks or spaces are not. */
    SAME_WORDS,
    /** What was left out or put in is shown by an ellipsis, brackets or a break. */
    SHOWN_OMISSION,
    /** Words differ. */
    WORDS_DIFFER,
    /** A question became a statement, or the other way round. */
    QUESTION_DIFFERS,
    /** Every part stands in the source, in another order or far apart. */
    PUT_TOGETHER,
    /** The words run on from one speaker to another. */
    SEVERAL_SPEAKERS,
    /** No part has three words; so few prove nothing. */
    TOO_SHORT,
    /** No passage is close enough. */
    NO_PASSAGE,
    /** There is no source. */
    NO_SOURCE
  }

  /** Copies the lists. */
  public Comparison {
    Objects.requireNonNull(wording, "wording");
    Objects.requireNonNull(reason, "reason");
    diff = List.copyOf(diff);
    alsoAt = List.copyOf(alsoAt);
  }

  /** The result for a quotation that comes with no source. */
  public static Comparison withoutSource() {
    return nothing(MatchClass.NO_SOURCE, Reason.NO_SOURCE);
  }

  /** The result for a quotation that no passage of the source resembles. */
  public static Comparison withoutPassage() {
    return nothing(MatchClass.NOT_FOUND, Reason.NO_PASSAGE);
  }

  private static Comparison nothing(MatchClass wording, Reason reason) {
    return new Comparison(
        wording,
        reason,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  /** The steps of the diff where words differ and nothing in the quotation says so. */
  public List<DiffOp> changes() {
    return diff.stream().filter(DiffOp::isChange).toList();
  }

  /** Whether the class was decided: there was a source, and the quotation was long enough. */
  public boolean isConclusive() {
    return reason != Reason.TOO_SHORT && reason != Reason.NO_SOURCE;
  }

  Comparison with(Comparison other) {
    return new Comparison(wording, reason, source, passage, diff, alsoAt, Optional.of(other));
  }
}
