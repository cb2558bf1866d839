package io.whosaid.benchmarks.corpora;

import io.whosaid.quote.Quotation;
import io.whosaid.quote.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The spans of one attribution, annotated by a person or predicted by an engine.
 *
 * @param source who said it; may be empty
 * @param cue the words that make it an attribution; may be empty
 * @param content what was said; not empty
 */
public record Annotation(List<Span> source, List<Span> cue, List<Span> content) {

  /** What a span of an attribution is. */
  public enum Role {
    /** Who said it. */
    SOURCE,
    /** The words that make it an attribution. */
    CUE,
    /** What was said. */
    CONTENT
  }

  /** Copies the lists. */
  public Annotation {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  /** The spans of a quotation that an engine found. */
  public static Annotation of(Quotation quotation) {
    return new Annotation(quotation.source(), quotation.cue(), quotation.content());
  }

  /** The annotation as a quotation; of spans of one role that overlap, the first stays. */
  public Quotation quotation() {
    return new Quotation(
        Quotation.Kind.INDIRECT, apart(content), apart(cue), apart(source), 1, "annotated");
  }

  private static List<Span> apart(List<Span> spans) {
    List<Span> kept = new ArrayList<>();
    for (Span span : spans.stream().sorted().toList()) {
      if (kept.isEmpty() || kept.get(kept.size() - 1).end() <= span.begin()) {
        kept.add(span);
      }
    }
    return kept;
  }

  /** The spans of one role. */
  public List<Span> spans(Role role) {
    return switch (role) {
      case SOURCE -> source;
      case CUE -> cue;
      case CONTENT -> content;
    };
  }
}
