package io.whosaid.wording;

import io.whosaid.quote.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** Sentences written out as a source of some format, with the place of each. */
final class Rendering {
  /** How a source is laid out. */
  enum Format {
    /** Sentences in paragraphs, one line each. */
    PLAIN,
    /** Lines of 60 characters, long words cut with a hyphen. */
    WRAPPED,
    /** SubRip cues of a few words. */
    SRT,
    /** WebVTT cues with voices. */
    VTT,
    /** Labels of speakers and time stamps, a turn every few sentences. */
    LABELLED
  }

  private static final int WIDTH = 60;
  static final List<String> SPEAKERS = List.of("MS OKORO", "Mr. Bell", "SPEAKER 3");

  final Format format;
  final StringBuilder text = new StringBuilder();
  final List<Span> sentences = new ArrayList<>();
  final List<String> speakers = new ArrayList<>();
  private final Random random;
  private int cue;
  private int column;
  private int words;
  private String last = "";

  Rendering(Format format, Random random) {
    this.format = format;
    this.random = random;
    if (format == Format.VTT) {
      text.append("WEBVTT\n\nNOTE made for a test\n\n");
    }
  }

  /** Writes {@code sentence}; answers its number. */
  int add(String sentence) {
    int number = sentences.size();
    String speaker = SPEAKERS.get(number / 4 % SPEAKERS.size());
    if (format == Format.LABELLED && number % 4 == 0) {
      text.append(number == 0 ? "" : "\n\n").append(speaker);
      text.append(number % 8 == 0 ? " (%s):".formatted(time()) : ":");
      column = 1;
    } else if (format == Format.PLAIN && number % 5 == 0 && number > 0) {
      text.append("\n\n");
      column = 0;
    }
    int begin = -1;
    for (String word : sentence.split(" ", -1)) {
      space(word, speaker);
      begin = begin < 0 ? text.length() : begin;
      write(word);
    }
    int end = text.length();
    while (!Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    sentences.add(new Span(begin, end));
    speakers.add(speaker);
    return number;
  }

  /** Who said a sentence, where the format tells it. */
  Optional<String> speaker(int number) {
    boolean told = format == Format.LABELLED || format == Format.VTT;
    return told ? Optional.of(speakers.get(number)) : Optional.empty();
  }

  private void space(String word, String speaker) {
    boolean cues = format == Format.SRT || format == Format.VTT;
    if (cues && (words % 7 == 0 || !speaker.equals(last))) {
      cue(speaker);
    } else if (format == Format.WRAPPED && column + word.length() > WIDTH) {
      text.append('\n');
      column = 0;
    } else if (column > 0) {
      text.append(' ');
      column++;
    }
    words++;
  }

  private void cue(String speaker) {
    text.append(cue == 0 ? "" : "\n\n");
    cue++;
    String from = time();
    if (format == Format.SRT) {
      text.append("%d\n%s,120 --> %s,900\n".formatted(cue, from, from));
    } else {
      text.append("%s.120 --> %s.900 align:start\n<v %s>".formatted(from, from, speaker));
    }
    last = speaker;
    words = 0;
    column = 0;
  }

  private String time() {
    int seconds = words / 3 + sentences.size() * 4;
    return String.format(
        Locale.ROOT, "%02d:%02d:%02d", seconds / 3600 % 100, seconds / 60 % 60, seconds % 60);
  }

  private void write(String word) {
    boolean cuts =
        format == Format.WRAPPED
            && word.length() > 7
            && word.chars().allMatch(Character::isLetter)
            && random.nextInt(6) == 0;
    if (cuts) {
      text.append(word, 0, 4).append("-\n").append(word.substring(4));
      column = word.length() - 4;
    } else {
      text.append(word);
      column += word.length();
    }
  }
}
