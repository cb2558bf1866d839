package io.whosaid.server.evidence;

import io.whosaid.quote.Span;
import io.whosaid.server.http.Words;
import io.whosaid.wording.Comparison;
import io.whosaid.wording.DiffOp;
import io.whosaid.wording.Passage;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What comparing a quotation with a source gave. Offsets are UTF-16 units, half-open. */
@Schema(name = "Comparison")
public record ComparisonView(
    @Schema(enumeration = {"verbatim", "cosmetic", "elided", "altered", "not_found", "no_source"})
        String wording,
    @Schema(
            description = "What decided.",
            enumeration = {
              "same_characters",
              "same_words",
              "shown_omission",
              "words_differ",
              "question_differs",
              "put_together",
              "several_speakers",
              "too_short",
              "no_passage",
              "no_source"
            })
        String reason,
    @Schema(description = "False where there is no source, or too few words to prove anything.")
        boolean conclusive,
    @Schema(description = "The name of the source that the passage stands in.", nullable = true)
        String source,
    @Schema(nullable = true) PassageView passage,
    List<StepView> diff,
    @Schema(description = "Where else the same words stand.") List<Span> alsoAt,
    @Schema(
            description =
                "What one of the other sources gave, if the words are not found: perhaps the"
                    + " quotation is put in the wrong mouth.",
            nullable = true)
        ElsewhereView elsewhere) {

  /** What is known of a source whose text is not at hand. */
  static final ComparisonView NONE =
      new ComparisonView("no_source", "no_source", false, null, null, List.of(), List.of(), null);

  /** What {@code comparison} says of words that stand in {@code quoted}. */
  static ComparisonView of(Comparison comparison, String quoted, Map<String, String> sources) {
    String source = comparison.source().map(name -> sources.getOrDefault(name, "")).orElse("");
    return new ComparisonView(
        Words.of(comparison.wording()),
        Words.of(comparison.reason()),
        comparison.isConclusive(),
        comparison.source().orElse(null),
        comparison.passage().map(PassageView::of).orElse(null),
        comparison.diff().stream().map(step -> StepView.of(step, quoted, source)).toList(),
        comparison.alsoAt(),
        comparison.elsewhere().map(ElsewhereView::of).orElse(null));
  }

  /** The same, with the number of the article if the words stand in one. */
  ComparisonView in(Map<String, Long> articles) {
    return elsewhere == null
        ? this
        : new ComparisonView(
            wording,
            reason,
            conclusive,
            source,
            passage,
            diff,
            alsoAt,
            new ElsewhereView(
                elsewhere.wording,
                elsewhere.source,
                elsewhere.passage,
                articles.get(elsewhere.source)));
  }

  /** Where a quotation stands in its source. */
  @Schema(name = "Passage")
  public record PassageView(
      int begin,
      int end,
      @Schema(description = "The same without what the quotation leaves out.") List<Span> pieces,
      String text,
      String before,
      String after,
      @Schema(description = "The speaker's label in a transcript.", nullable = true) String speaker,
      @Schema(description = "The time stamp before it.", nullable = true) String time) {

    static PassageView of(Passage passage) {
      return new PassageView(
          passage.span().begin(),
          passage.span().end(),
          passage.pieces(),
          passage.text(),
          passage.before(),
          passage.after(),
          passage.speaker().orElse(null),
          passage.time().orElse(null));
    }
  }

  /** One step of the word diff. */
  @Schema(name = "DiffStep")
  public record StepView(
      @Schema(enumeration = {"same", "replaced", "dropped", "added", "omitted", "inserted"})
          String kind,
      @Schema(description = "The words of the quotation.", nullable = true) String quoted,
      @Schema(description = "The words of the source.", nullable = true) String source,
      @Schema(enumeration = {"number", "negation", "modal", "name", "quantifier", "question"})
          List<String> marks) {

    /** The words of {@code step}, which points into the two texts. */
    public static StepView of(DiffOp step, String quoted, String source) {
      return new StepView(
          Words.of(step.kind()),
          step.quoted().map(span -> span.of(quoted)).orElse(null),
          step.source().map(span -> span.of(source)).orElse(null),
          step.marks().stream().sorted().map(Words::of).toList());
    }
  }

  /** Another source in which the words stand. */
  @Schema(name = "Elsewhere")
  public record ElsewhereView(
      String wording,
      String source,
      PassageView passage,
      @Schema(description = "The number of the article, if it is a stored one.", nullable = true)
          Long article) {
    static ElsewhereView of(Comparison comparison) {
      return new ElsewhereView(
          Words.of(comparison.wording()),
          comparison.source().orElse(null),
          comparison.passage().map(PassageView::of).orElse(null),
          null);
    }
  }
}
