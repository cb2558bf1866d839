package io.whosaid.quote.internal.analysis;

import io.whosaid.quote.Span;
import io.whosaid.quote.internal.analysis.Paragraphs.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The times of day that the entries of a live blog begin with, and that nobody says. */
final class TimeStamps {
  private static final int FEWEST = 2;

  private static final Pattern STAMP =
      Pattern.compile(
          "\\d{1,2}(?:[:.]\\d{2}(?::\\d{2})? ?(?:[ap]\\.?m\\.?|[AP]M)|:\\d{2}(?::\\d{2})?)"
              + "(?: (?:GMT|BST|UTC|CES?T|[ECMP][SD]?T))?(?: ?[-–—|:])?[ \\t\\u00A0]{1,4}"
              + "(?=[\\p{Lu}\"“‘«„'(@])");

  private TimeStamps() {}

  /** The same paragraphs, each after its time where several begin with one. */
  static List<Paragraph> leaveOut(String text, List<Paragraph> paragraphs) {
    List<Paragraph> cut = new ArrayList<>(paragraphs.size());
    int stamps = 0;
    for (Paragraph paragraph : paragraphs) {
      Span span = paragraph.span();
      boolean digit = Character.isDigit(text.charAt(span.begin()));
      Matcher stamp = digit ? STAMP.matcher(text).region(span.begin(), span.end()) : null;
      if (stamp != null && stamp.lookingAt()) {
        stamps++;
        Span words = new Span(stamp.end(), span.end());
        cut.add(new Paragraph(words, paragraph.quoted(), paragraph.afterBlank()));
      } else {
        cut.add(paragraph);
      }
    }
    return stamps < FEWEST ? paragraphs : List.copyOf(cut);
  }
}
