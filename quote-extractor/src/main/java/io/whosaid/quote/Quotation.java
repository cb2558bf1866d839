package io.whosaid.quote;

import java.util.List;
import java.util.Objects;

/**
 * Something that the text attributes to somebody, or puts in quote marks as said by somebody.
 *
 * <p>Example: in {@code “We will not go,” said Ms Ahmed.} the content is {@code “We will not go,”},
 * the cue {@code said}, the source {@code Ms Ahmed}.
 *
 * @param kind direct (all in quote marks), indirect (none of it) or mixed
 * @param content what was said, quote marks included; one or more spans in the order of the text
 *     (interrupted and multi-paragraph quotations are one)
 * @param cue the words that make it a quotation ("said", "according to", ":"); empty when missing
 * @param source the words that name its source; empty when missing
 * @param confidence the engine's estimate that content and source are right, from 0 to 1
 * @param why the rule, or the model's decision, that made this quotation; never blank
 * @param sense what its cue reports, such as {@code DENIAL} for "denied"; null when it has no cue
 *     or {@link CueLexicon} does not know it
 * @param report what kind of report it is; never null
 */
public record Quotation(
    Kind kind,
    List<Span> content,
    List<Span> cue,
    List<Span> source,
    double confidence,
    String why,
    CueLexicon.Sense sense,
    ReportKind report) {

  private static final double MIN_INDIRECT = .5;

  /** How much of a quotation stands in quote marks. */
  public enum Kind {
    /** All of it stands in quote marks. */
    DIRECT,
    /** None of it stands in quote marks. */
    INDIRECT,
    /** Some of it stands in quote marks. */
    MIXED
  }

  /** Copies the lists and checks that the content is there and everything in order. */
  public Quotation {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(report, "report");
    content = inOrder("content", content);
    cue = inOrder("cue", cue);
    source = inOrder("source", source);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a quotation needs content");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not within 0 and 1");
    }
    if (why.isBlank()) {
      throw new IllegalArgumentException("a quotation must say why");
    }
  }

  /** A quotation of speech of whose cue nothing is known. */
  public Quotation(
      Kind kind,
      List<Span> content,
      List<Span> cue,
      List<Span> source,
      double confidence,
      String why) {
    this(kind, content, cue, source, confidence, why, null, ReportKind.SPEECH);
  }

  /** Whether the text names a source, however vaguely. */
  public boolean hasSource() {
    return !source.isEmpty();
  }

  /**
   * Whether a reader of news would most likely call it an attribution: its cue reports speech or
   * writing, and of an indirect one the confidence is {@value #MIN_INDIRECT} at least. Everything
   * else is kept for those who ask for it.
   */
  public boolean isLikelyAttribution() {
    return report.isAttribution() && (kind != Kind.INDIRECT || confidence >= MIN_INDIRECT);
  }

  /**
   * Whether it floats: words in quote marks with neither a cue nor a source. PolNeAR and corpora
   * like it annotate none of these.
   */
  public boolean isFloating() {
    return cue.isEmpty() && source.isEmpty();
  }

  /**
   * The text of {@code spans} of this quotation, joined by {@code " … "} where it is interrupted.
   */
  public static String words(List<Span> spans, CharSequence text) {
    StringBuilder out = new StringBuilder();
    for (Span span : spans) {
      out.append(out.isEmpty() ? "" : " … ").append(text, span.begin(), span.end());
    }
    return out.toString();
  }

  private static List<Span> inOrder(String what, List<Span> spans) {
    List<Span> copy = List.copyOf(spans);
    for (int i = 1; i < copy.size(); i++) {
      if (copy.get(i).begin() < copy.get(i - 1).end()) {
        throw new IllegalArgumentException(what + " is not in order: " + copy);
      }
    }
    return copy;
  }
}
