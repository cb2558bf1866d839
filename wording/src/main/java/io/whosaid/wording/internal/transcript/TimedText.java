package io.whosaid.wording.internal.transcript;

import io.whosaid.quote.Span;

/** Reads the layout of SubRip (SRT) and WebVTT files. */
final class TimedText {
  private static final int LONGEST_TAG = 100;

  private final String text;
  private final TranscriptMarkup.Builder out = new TranscriptMarkup.Builder();

  private TimedText(String text) {
    this.text = text;
  }

  static TranscriptMarkup layout(String text) {
    return new TimedText(text).read();
  }

  private TranscriptMarkup read() {
    Lines lines = new Lines(text);
    int identifier = -1;
    boolean block = text.startsWith("WEBVTT") || text.startsWith("\uFEFFWEBVTT");
    boolean afterBlank = true;
    while (lines.next()) {
      if (lines.isBlank()) {
        afterBlank = true;
        block = false;
        identifier = -1;
        continue;
      }
      Span line = new Span(lines.begin, lines.end);
      if (Times.isTiming(text, line)) {
        out.skip(identifier >= 0 ? identifier : line.begin(), line.end());
        out.times.add(new Span(line.begin(), Times.end(text, line.begin(), line.end())));
        identifier = -1;
        block = false;
      } else if (block || (afterBlank && isNote(line.begin()))) {
        block = true;
        out.skip(line.begin(), line.end());
      } else if (identifier < 0 && timingFollows(line)) {
        identifier = line.begin();
      } else {
        cueLine(line);
      }
      afterBlank = false;
    }
    return out.build();
  }

  private boolean isNote(int at) {
    return text.startsWith("NOTE", at)
        || text.startsWith("STYLE", at)
        || text.startsWith("REGION", at);
  }

  private boolean timingFollows(Span line) {
    int feed = text.indexOf('\n', line.end());
    int end = feed < 0 ? -1 : text.indexOf('\n', feed + 1);
    return feed >= 0
        && feed + 1 < text.length()
        && (end < 0 || end > feed + 1)
        && Times.isTiming(text, new Span(feed + 1, end < 0 ? text.length() : end));
  }

  private void cueLine(Span line) {
    int at = line.begin();
    if (text.startsWith(">>", at)) {
      out.turns.add(new TranscriptMarkup.Turn(at, ""));
      at += 2;
    }
    at = Times.blanks(text, at, line.end());
    Span label = SpeakerLabel.find(text, new Span(Math.min(at, line.end() - 1), line.end()));
    if (label != null) {
      out.asides.add(label);
      out.turns.add(new TranscriptMarkup.Turn(label.begin(), SpeakerLabel.name(label.of(text))));
    }
    tags(line);
  }

  private void tags(Span line) {
    int at = line.begin();
    while (at < line.end()) {
      char c = text.charAt(at);
      int close = c == '<' || c == '{' ? close(at, c == '<' ? '>' : '}', line.end()) : -1;
      if (close >= 0 && isTag(at)) {
        String tag = text.substring(at + 1, close);
        if (tag.startsWith("v ") || tag.startsWith("v.")) {
          String name = tag.substring(tag.indexOf(' ') + 1).strip();
          out.turns.add(new TranscriptMarkup.Turn(at, name));
        }
        out.skip(at, close + 1);
        at = close + 1;
      } else {
        at++;
      }
    }
  }

  private int close(int open, char mark, int end) {
    for (int at = open; at < Math.min(end, open + LONGEST_TAG); at++) {
      if (text.charAt(at) == mark) {
        return at;
      }
    }
    return -1;
  }

  private boolean isTag(int at) {
    char first = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return Character.isLetter(first) || first == '/' || first == '\\' || Character.isDigit(first);
  }
}
