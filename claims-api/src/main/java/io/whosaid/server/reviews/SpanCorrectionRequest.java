package io.whosaid.server.reviews;

import io.whosaid.quote.Span;
import io.whosaid.server.engine.ClaimSpans;
import io.whosaid.server.http.problems.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reviewer says of the engine's work on a claim. */
@Schema(name = "MarkingWanted")
record SpanCorrectionRequest(
    @NotNull
        @Schema(
            enumeration = {"correct", "remove", "undo"},
            description =
                "To say where it stands, that it is no claim, or that the newest marking was wrong.")
        String action,
    @Size(min = 1, max = 50)
        @Schema(description = "Where what was said stands; left out, it stays.")
        List<@NotNull @Valid Place> content,
    @Size(max = 50)
        @Schema(description = "Where the words stand that attribute it; left out, they stay.")
        List<@NotNull @Valid Place> cue,
    @Size(max = 50) @Schema(description = "Where its source is named; left out, it stays.")
        List<@NotNull @Valid Place> source,
    @Size(max = 10_000) String note,
    @Schema(
            description =
                "With undo, the marking to take back: 409, saying why, if it does not hold, or"
                    + " another came after it.")
        Long undoes) {

  /** Where something stands: UTF-16 units of the article's text, half-open. */
  @Schema(name = "Place")
  record Place(@NotNull Integer begin, @NotNull Integer end) {}

  /** A claim that the engine missed. */
  @Schema(name = "ClaimWanted")
  record New(
      @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid Place> content,
      @Size(max = 50) List<@NotNull @Valid Place> cue,
      @Size(max = 50) List<@NotNull @Valid Place> source,
      @Size(max = 10_000) String note) {
    ClaimSpans in(String text) {
      Checked checked = new Checked(text, new ArrayList<>());
      ClaimSpans places =
          new ClaimSpans(
              checked.spans("content", content, List.of()),
              checked.spans("cue", cue, List.of()),
              checked.spans("source", source, List.of()));
      checked.complain();
      return places;
    }
  }

  /** The places in {@code text}, those of {@code before} where none are given. */
  ClaimSpans in(String text, ClaimSpans before) {
    Checked checked = new Checked(text, new ArrayList<>());
    ClaimSpans places =
        new ClaimSpans(
            checked.spans("content", content, before.content()),
            checked.spans("cue", cue, before.cue()),
            checked.spans("source", source, before.source()));
    if (content == null && cue == null && source == null) {
      checked.faults.add(Problem.Fault.at("/content", "is missing, and so are cue and source"));
    }
    checked.complain();
    return places;
  }

  /** Checks places against a text and gathers what is wrong. */
  private record Checked(String text, List<Problem.Fault> faults) {
    List<Span> spans(String name, List<Place> places, List<Span> otherwise) {
      if (places == null) {
        return otherwise;
      }
      List<Span> spans = new ArrayList<>();
      int at = 0;
      for (int i = 0; i < places.size(); i++) {
        Place place = places.get(i);
        String wrong = wrong(place, at);
        if (wrong == null) {
          spans.add(new Span(place.begin, place.end));
          at = place.end;
        } else {
          faults.add(Problem.Fault.at("/%s/%d".formatted(name, i), wrong));
        }
      }
      return spans;
    }

    private String wrong(Place place, int from) {
      String there = "[%d, %d) ".formatted(place.begin, place.end);
      if (place.begin < 0 || place.end > text.length() || place.begin >= place.end) {
        return there + "is not within the text, which has %d units".formatted(text.length());
      }
      if (place.begin < from) {
        return there + "is not behind the one before, which ends at " + from;
      }
      if (splitsPair(place.begin) || splitsPair(place.end)) {
        return there + "cuts a character in two";
      }
      return text.substring(place.begin, place.end).isBlank() ? there + "is blank" : null;
    }

    private boolean splitsPair(int offset) {
      return offset > 0
          && offset < text.length()
          && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }

    void complain() {
      if (!faults.isEmpty()) {
        throw Problem.of(400, "The marking does not fit the article.", faults).exception();
      }
    }
  }
}
