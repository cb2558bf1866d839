package io.whosaid.wording.internal.transcript;

import io.whosaid.quote.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands in a transcript beside the words that were spoken.
 *
 * @param skipped what is not speech, in order: cue numbers, timing lines, tags
 * @param asides what is probably not speech, in order: speakers' labels, time stamps, "[applause]"
 * @param turns who speaks from where, in order
 * @param times time stamps, in order
 */
public record TranscriptMarkup(
    List<Span> skipped, List<Span> asides, List<Turn> turns, List<Span> times) {

  /**
   * A speaker's turn begins.
   *
   * @param begin where, UTF-16
   * @param speaker the label, or "" if only the change is marked
   */
  record Turn(int begin, String speaker) {}

  public static TranscriptMarkup of(String text) {
    return isTimed(text) ? TimedText.layout(text) : PlainTranscript.layout(text);
  }

  /** Whether the text holds cues as SubRip and WebVTT have them. */
  private static boolean isTimed(String text) {
    if (text.startsWith("WEBVTT") || text.startsWith("\uFEFFWEBVTT")) {
      return true;
    }
    int arrow = text.indexOf("-->");
    return arrow >= 0 && arrow < 2000 && Times.isTiming(text, Lines.at(text, arrow));
  }

  /** Collects the pieces in the order of the text. */
  static final class Builder {
    final List<Span> skipped = new ArrayList<>();
    final List<Span> asides = new ArrayList<>();
    final List<Turn> turns = new ArrayList<>();
    final List<Span> times = new ArrayList<>();

    TranscriptMarkup build() {
      return new TranscriptMarkup(skipped, asides, turns, times);
    }

    void skip(int begin, int end) {
      if (begin < end) {
        skipped.add(new Span(begin, end));
      }
    }
  }
}
