package io.whosaid.benchmarks.names;

import io.whosaid.quote.Span;
import io.whosaid.quote.internal.names.FoundName;
import io.whosaid.quote.internal.names.NameKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a file of one word and its label a line, an empty line after each sentence: {@code O}, or
 * {@code I-} or {@code B-} and a kind. Words are set apart by blanks, sentences by empty lines.
 */
final class ConllFile {
  private static final String DOCUMENT = "-DOCSTART-";

  private final boolean sentencesAreTexts;
  private final List<NamedText> texts = new ArrayList<>();
  private StringBuilder text = new StringBuilder();
  private List<FoundName> names = new ArrayList<>();
  private boolean lineBegins = true;
  private String open = "";
  private int begin;

  private ConllFile(boolean sentencesAreTexts) {
    this.sentencesAreTexts = sentencesAreTexts;
  }

  /** The documents of {@code file}, each begun by a line {@code -DOCSTART-}. */
  static List<NamedText> documents(Path file) throws IOException {
    return new ConllFile(false).read(file);
  }

  /** The sentences of {@code file}, each a text of its own. */
  static List<NamedText> sentences(Path file) throws IOException {
    return new ConllFile(true).read(file);
  }

  private List<NamedText> read(Path file) throws IOException {
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.strip().split("\\s+", -1);
      boolean document = cells[0].equals(DOCUMENT);
      if (document || cells.length < 2) {
        endSentence();
        if (document || sentencesAreTexts) {
          endText();
        }
      } else {
        add(cells[0], cells[cells.length - 1]);
      }
    }
    endSentence();
    endText();
    return texts;
  }

  private void add(String word, String label) {
    String kind = label.length() > 2 ? label.substring(2) : "";
    if (!kind.equals(open) || label.startsWith("B-")) {
      endName();
    }
    if (!lineBegins) {
      text.append(' ');
    }
    if (!kind.isEmpty() && open.isEmpty()) {
      begin = text.length();
      open = kind;
    }
    text.append(word);
    lineBegins = false;
  }

  private void endName() {
    if (!open.isEmpty()) {
      names.add(new FoundName(new Span(begin, text.length()), kind(open)));
      open = "";
    }
  }

  private void endSentence() {
    endName();
    if (!lineBegins) {
      text.append("\n\n");
      lineBegins = true;
    }
  }

  private void endText() {
    if (text.length() > 0) {
      texts.add(new NamedText(text.toString(), names));
      text = new StringBuilder();
      names = new ArrayList<>();
    }
  }

  /** The kind by the names that CoNLL 2003 and its like give it. */
  static NameKind kind(String label) {
    return switch (label) {
      case "PER", "PERSON" -> NameKind.PERSON;
      case "ORG", "ORGANIZATION" -> NameKind.ORGANIZATION;
      case "LOC", "LOCATION" -> NameKind.LOCATION;
      default -> NameKind.OTHER;
    };
  }
}
