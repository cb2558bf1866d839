package io.whosaid.server.claims;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.whosaid.attribution.Hop;
import io.whosaid.checkworthiness.Feature;
import io.whosaid.quote.Span;
import io.whosaid.server.http.Words;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the engine found, as the API gives it. Offsets are UTF-16 units of the article's text. */
@Schema(name = "Finding")
public record FindingView(
    @Schema(enumeration = {"direct", "indirect", "mixed", "statement"}) String kind,
    @Schema(
            description =
                "What the cue of a quotation reports; null for a statement, and for a quotation"
                    + " that was found before this was recorded.",
            nullable = true,
            enumeration = {"speech", "writing", "thought", "intention", "other"})
        String report,
    @Schema(description = "The words of the content, parts joined by \" … \".") String text,
    List<Span> content,
    List<Span> cue,
    List<Span> source,
    String cueText,
    String sourceText,
    Source attribution,
    @Schema(minimum = "0", maximum = "1") double confidence,
    @Schema(description = "The rule that found it.") String why,
    @Schema(description = "What speaks for checking a statement; empty for a quotation.")
        List<Reason> reasons,
    @Schema(
            description =
                "Where the content stands, in the form of W3C Web Annotation selectors; offsets are"
                    + " UTF-16 units here, and code points in exported annotations.")
        List<Selector> selectors) {

  /** What the engine's two steps gave, together. */
  public static FindingView of(Quoted quoted, Attributed attributed) {
    return new FindingView(
        Words.of(quoted.kind()),
        Words.of(quoted.report()),
        quoted.contentText(),
        quoted.content(),
        quoted.cue(),
        quoted.source(),
        quoted.cueText(),
        quoted.sourceText(),
        Source.of(attributed),
        quoted.confidence(),
        quoted.why(),
        quoted.reasons().stream().map(Reason::of).toList(),
        Selector.of(quoted));
  }

  /** One reason to check a statement. */
  @Schema(name = "Reason")
  public record Reason(
      @Schema(examples = "share") String name,
      @Schema(examples = "It gives a share of something.") String meaning) {
    static Reason of(String feature) {
      Feature known = Feature.valueOf(feature);
      return new Reason(known.id(), known.sentence());
    }
  }

  /** Whom it is attributed to. */
  @Schema(name = "Attribution")
  public record Source(
      @Schema(enumeration = {"named", "unnamed", "unattributed"}) String status,
      @Schema(description = "Of a named source, else null.", nullable = true) Speaker speaker,
      @Schema(description = "Of an unnamed source, else null.", nullable = true) String description,
      @Schema(
              description = "How much a reader learns about an unnamed source, else null.",
              nullable = true,
              enumeration = {
                "document",
                "institution",
                "role",
                "anonymous",
                "collective",
                "unresolved"
              })
          String grade,
      @Schema(description = "What it came through, nearest first.") List<Via> via,
      @Schema(description = "The rule that decided.") String why) {

    public static Source of(Attributed attributed) {
      return new Source(
          Words.of(attributed.attribution()),
          Speaker.of(attributed),
          attributed.description(),
          Words.of(attributed.grade()),
          attributed.via().stream().map(Via::of).toList(),
          attributed.attributionWhy());
    }
  }

  /** A named source. */
  @Schema(name = "Speaker")
  public record Speaker(
      String name,
      @Schema(enumeration = {"person", "organization", "government", "document"}) String kind,
      @Schema(nullable = true) String role,
      @Schema(nullable = true) String affiliation) {

    static Speaker of(Attributed attributed) {
      return attributed.speakerName() == null
          ? null
          : new Speaker(
              attributed.speakerName(),
              Words.of(attributed.speakerKind()),
              attributed.speakerRole(),
              attributed.speakerAffiliation());
    }
  }

  /** One outlet or document on the way. */
  @Schema(name = "Via")
  public record Via(
      @Schema(
              description =
                  "Where the words begin that name it; of one that a reviewer added and the article"
                      + " does not name, those of the claim's source, cue or content.")
          int begin,
      int end,
      String name,
      @Schema(description = "The usual name of the outlet, if it is a known one.", nullable = true)
          String outlet) {

    static Via of(Hop hop) {
      return new Via(
          hop.span().begin(),
          hop.span().end(),
          hop.name(),
          hop.outlet().map(outlet -> outlet.name()).orElse(null));
    }
  }

  /** A W3C selector, of the kind that {@code type} says. */
  @Schema(name = "Selector")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @JsonPropertyOrder({"type", "exact", "prefix", "suffix", "start", "end"})
  public record Selector(
      @Schema(enumeration = {"TextQuoteSelector", "TextPositionSelector"}) String type,
      String exact,
      String prefix,
      String suffix,
      Integer start,
      Integer end) {

    static List<Selector> of(Quoted quoted) {
      Span cover = Span.cover(quoted.content());
      return List.of(
          new Selector(
              "TextQuoteSelector", quoted.exact(), quoted.prefix(), quoted.suffix(), null, null),
          new Selector("TextPositionSelector", null, null, null, cover.begin(), cover.end()));
    }
  }
}
