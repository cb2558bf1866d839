package io.whosaid.quote.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the quote marks of text that was cut from a table of comma-separated values: {@code "He was
 * ""glad"" to go."}. There, marks of the text are doubled, and a single one begins or ends the
 * cell.
 */
final class CsvQuotes {
  private static final Pattern DOUBLED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}\"])\"\"\"?[\\p{L}\\p{N}][^\"\\n]*+\"\"(?![\\p{L}\\p{N}\"])");

  private static final Pattern MARKS = Pattern.compile("\"++");

  private CsvQuotes() {}

  /** The marks of {@code text} as they were before they were doubled; none where none is. */
  static List<TextRepairs.Edit> in(String text) {
    List<TextRepairs.Edit> edits = new ArrayList<>();
    if (!text.contains("\"\"") || !DOUBLED.matcher(text).find()) {
      return edits;
    }
    Matcher marks = MARKS.matcher(text);
    while (marks.find()) {
      int length = marks.end() - marks.start();
      boolean edge = isLineEnd(text, marks.end()) || isLineBegin(text, marks.start());
      if (length > 1 || edge) {
        String meant = "\"".repeat(length / 2);
        edits.add(new TextRepairs.Edit(marks.start(), marks.end(), meant));
      }
    }
    return edits;
  }

  private static boolean isLineBegin(String text, int at) {
    return at == 0 || text.charAt(at - 1) == '\n';
  }

  private static boolean isLineEnd(String text, int at) {
    return at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }
}
