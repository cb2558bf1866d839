package io.whosaid.quote.internal.analysis;

import io.whosaid.quote.Span;
import io.whosaid.quote.internal.text.Whitespace;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into paragraphs: at every line break after which nothing goes on, but for blocks that
 * are plainly wrapped by hand, which are cut at blank lines only. A line that begins with {@code >}
 * is a paragraph of a block quote and begins after that sign.
 */
public final class Paragraphs {
  private static final int NARROWEST_WRAP = 40;
  private static final int WIDEST_WRAP = 120;

  private final String text;
  private final List<Paragraph> found = new ArrayList<>();

  /**
   * A paragraph without the white space around it.
   *
   * @param quoted whether it belongs to a block quote
   * @param afterBlank whether anything blank, or nothing, stands before it
   */
  public record Paragraph(Span span, boolean quoted, boolean afterBlank) {}

  private Paragraphs(String text) {
    this.text = text;
  }

  /** The paragraphs of {@code text} that hold more than white space, in order. */
  public static List<Paragraph> of(String text) {
    List<List<Span>> blocks = blocks(text);
    Paragraphs paragraphs = new Paragraphs(text);
    LineJoins joins = new LineJoins(text, blocks.stream().flatMap(List::stream).toList());
    blocks.forEach(block -> paragraphs.add(block, joins));
    return TimeStamps.leaveOut(text, paragraphs.acrossBlanks(joins));
  }

  /** The lines that hold more than white space, those without a blank line between together. */
  private static List<List<Span>> blocks(String text) {
    List<List<Span>> blocks = new ArrayList<>();
    List<Span> block = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = lineEnd(text, at);
      Span line = Whitespace.trimmed(text, at, end);
      if (line != null) {
        block.add(line);
      } else if (!block.isEmpty()) {
        blocks.add(block);
        block = new ArrayList<>();
      }
      at = end + (text.startsWith("\r\n", end) ? 2 : 1);
    }
    if (!block.isEmpty()) {
      blocks.add(block);
    }
    return blocks;
  }

  private void add(List<Span> block, LineJoins joins) {
    if (isWrapped(block)) {
      found.add(new Paragraph(Span.cover(block), false, true));
      return;
    }
    int first = 0;
    for (int i = 0; i < block.size(); i++) {
      boolean goesOn =
          i + 1 < block.size() && joins.joins(block.get(i), block.get(i + 1), i > first);
      if (!goesOn) {
        add(new Span(block.get(first).begin(), block.get(i).end()), first == 0);
        first = i + 1;
      }
    }
  }

  /** Joins {@code “A,”} and {@code the mayor said.} even where a blank line parts them. */
  private List<Paragraph> acrossBlanks(LineJoins joins) {
    List<Paragraph> joined = new ArrayList<>(found.size());
    for (Paragraph paragraph : found) {
      Paragraph last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      boolean goesOn =
          last != null
              && !last.quoted()
              && !paragraph.quoted()
              && joins.endsInQuotedComma(last.span())
              && Character.isLetter(text.charAt(paragraph.span().begin()));
      if (goesOn) {
        Span whole = new Span(last.span().begin(), paragraph.span().end());
        joined.set(joined.size() - 1, new Paragraph(whole, false, last.afterBlank()));
      } else {
        joined.add(paragraph);
      }
    }
    return List.copyOf(joined);
  }

  private void add(Span line, boolean afterBlank) {
    int begin = line.begin();
    while (begin < line.end() && (text.charAt(begin) == '>' || Whitespace.is(text.charAt(begin)))) {
      begin++;
    }
    boolean quoted = text.charAt(line.begin()) == '>';
    if (!quoted || begin < line.end()) {
      Span span = quoted ? new Span(begin, line.end()) : line;
      found.add(new Paragraph(span, quoted, afterBlank));
    }
  }

  /**
   * Whether no line of the block could have held the next line's first word, and some line goes on
   * in lower case: the marks of text that was wrapped at a column.
   */
  private boolean isWrapped(List<Span> block) {
    int widest = 0;
    boolean goesOn = false;
    for (int i = 0; i < block.size(); i++) {
      Span line = block.get(i);
      if (text.charAt(line.begin()) == '>') {
        return false;
      }
      widest = Math.max(widest, line.length());
      goesOn |= i > 0 && Character.isLowerCase(text.charAt(line.begin()));
    }
    if (!goesOn || widest < NARROWEST_WRAP || widest > WIDEST_WRAP) {
      return false;
    }
    for (int i = 1; i < block.size(); i++) {
      if (block.get(i - 1).length() + 1 + firstWord(block.get(i)) <= widest) {
        return false;
      }
    }
    return true;
  }

  private int firstWord(Span line) {
    int end = line.begin();
    while (end < line.end() && !Whitespace.is(text.charAt(end))) {
      end++;
    }
    return end - line.begin();
  }

  private static int lineEnd(String text, int from) {
    int at = from;
    while (at < text.length() && !isLineBreak(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }
}
