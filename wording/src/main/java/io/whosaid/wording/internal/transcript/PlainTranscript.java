package io.whosaid.wording.internal.transcript;

import io.whosaid.quote.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the layout of plain text: labels at the begin of lines, time stamps, stage directions. One
 * of a kind is no layout: what a transcript marks, it marks again and again.
 */
final class PlainTranscript {
  private static final int FEWEST = 2;
  private static final Set<String> DIRECTIONS =
      Set.of(
          "applause",
          "laughter",
          "laughs",
          "laughing",
          "inaudible",
          "unintelligible",
          "crosstalk",
          "music",
          "pause",
          "cheers",
          "cheering",
          "silence",
          "chuckles",
          "coughs",
          "sighs",
          "ph");

  private final String text;
  private final List<Span> labels = new ArrayList<>();
  private final List<Span> stamps = new ArrayList<>();
  private final List<Span> directions = new ArrayList<>();

  private PlainTranscript(String text) {
    this.text = text;
  }

  static TranscriptMarkup layout(String text) {
    return new PlainTranscript(text).read();
  }

  private TranscriptMarkup read() {
    Lines lines = new Lines(text);
    boolean fresh = true;
    while (lines.next()) {
      if (lines.isBlank()) {
        fresh = true;
        continue;
      }
      line(lines.begin, lines.end, fresh);
      fresh = ".?!…”\"’)]:—".indexOf(text.charAt(lines.end - 1)) >= 0;
    }
    TranscriptMarkup.Builder out = new TranscriptMarkup.Builder();
    out.asides.addAll(directions);
    if (labels.size() >= FEWEST) {
      out.asides.addAll(labels);
      labels.forEach(
          label ->
              out.turns.add(
                  new TranscriptMarkup.Turn(label.begin(), SpeakerLabel.name(label.of(text)))));
    }
    if (stamps.size() >= FEWEST) {
      out.asides.addAll(stamps);
      out.times.addAll(stamps);
    }
    out.asides.sort(null);
    return out.build();
  }

  private void line(int begin, int end, boolean fresh) {
    int at = stamp(begin, end, fresh);
    while (at < end && "*_".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (fresh && at < end) {
      Span label = SpeakerLabel.find(text, new Span(at, end));
      Span named = label == null ? named(at, end) : null;
      if (named != null) {
        labels.add(named);
        return;
      }
      if (label != null) {
        labels.add(label);
        at = label.end();
      }
    }
    inside(at, end);
  }

  /** Past the time stamp at the begin of a line, if there is one. */
  private int stamp(int begin, int end, boolean fresh) {
    int bracketed = Times.bracketedEnd(text, begin, end);
    int bare = bracketed < 0 && fresh ? Times.end(text, begin, end) : bracketed;
    if (bare < 0) {
      return begin;
    }
    stamps.add(new Span(begin, bare));
    return Times.blanks(text, bare, end);
  }

  /** A line that is nothing but a name and a time: "Anna Smith 0:12". */
  private Span named(int begin, int end) {
    int blank = text.lastIndexOf(' ', end - 1);
    if (end - begin > 60 || blank <= begin) {
      return null;
    }
    int time = Times.end(text, blank + 1, end);
    time = time < 0 ? Times.bracketedEnd(text, blank + 1, end) : time;
    return time == end && SpeakerLabel.isName(text.substring(begin, blank).strip())
        ? new Span(begin, end)
        : null;
  }

  /** Bracketed times and stage directions within a line. */
  private void inside(int begin, int end) {
    for (int at = begin; at < end; at++) {
      char c = text.charAt(at);
      if (c != '[' && c != '(') {
        continue;
      }
      int time = c == '[' ? Times.bracketedEnd(text, at, end) : -1;
      if (time >= 0) {
        stamps.add(new Span(at, time));
        at = time - 1;
        continue;
      }
      int close = text.substring(at, Math.min(end, at + 40)).indexOf(c == '[' ? ']' : ')') + at;
      if (close > at && isDirection(text.substring(at + 1, close))) {
        directions.add(new Span(at, close + 1));
        at = close;
      }
    }
  }

  private static boolean isDirection(String inside) {
    for (String word : inside.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
      if (!word.isEmpty() && !DIRECTIONS.contains(word) && !word.equals("and")) {
        return false;
      }
    }
    return inside.chars().anyMatch(Character::isLetter);
  }
}
