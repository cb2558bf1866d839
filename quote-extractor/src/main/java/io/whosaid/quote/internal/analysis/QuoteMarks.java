package io.whosaid.quote.internal.analysis;

import io.whosaid.quote.Problem;
import io.whosaid.quote.QuotedRegion;
import io.whosaid.quote.QuotedRegion.Style;
import io.whosaid.quote.Span;
import io.whosaid.quote.internal.analysis.Paragraphs.Paragraph;
import io.whosaid.quote.internal.text.Glyphs;
import io.whosaid.quote.internal.text.Whitespace;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the quoted regions of a text in one pass over its characters, without going back. What a
 * mark does is decided by the characters beside it and by the regions that are open; a single mark
 * that may be an apostrophe closes its region for the time being, until a better one comes.
 */
public final class QuoteMarks {
  private static final char NOTHING = ' ';

  private final String text;
  private final List<QuotedRegion> regions = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final OpenRegions stack;
  private int paragraphBegin;
  private int paragraphEnd;
  private int openedUntil;
  private int closedUntil;
  private boolean inTag;

  /** The regions, ordered by begin, outer before inner, and what is odd about the marks. */
  public record Structure(List<QuotedRegion> regions, List<Problem> problems) {}

  private QuoteMarks(String text) {
    this.text = text;
    this.stack = new OpenRegions(text, regions, problems);
  }

  public static Structure read(String text, List<Paragraph> paragraphs) {
    QuoteMarks marks = new QuoteMarks(text);
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph next = i + 1 < paragraphs.size() ? paragraphs.get(i + 1) : null;
      marks.read(paragraphs.get(i), next);
    }
    marks.regions.addAll(BlockQuotes.of(text, paragraphs));
    marks.problems.sort((a, b) -> a.at().compareTo(b.at()));
    return new Structure(NestingDepth.assign(marks.regions), marks.problems);
  }

  private void read(Paragraph paragraph, Paragraph next) {
    paragraphBegin = paragraph.span().begin();
    paragraphEnd = paragraph.span().end();
    closedUntil = -1;
    inTag = false;
    int at = stack.beginParagraph(paragraph.span());
    openedUntil = at;
    while (at < paragraphEnd) {
      at += step(at);
    }
    boolean sameBlock = next != null && next.quoted() == paragraph.quoted();
    boolean mayGoOn = sameBlock && !(next.quoted() && next.afterBlank());
    stack.endParagraph(mayGoOn ? next : null);
  }

  /** Handles the character at {@code at} and says how many it took. */
  private int step(int at) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c) || c == ' ' || !Glyphs.isMark(c)) {
      inTag = c == '<' ? Character.isLetter(after(at, 1)) : inTag && c != '>';
      return 1;
    }
    int width = inTag ? Glyphs.attributeWidth(text, at, paragraphEnd) : 0;
    if (width > 0) {
      return width;
    }
    width = Glyphs.doubleWidth(text, at, paragraphEnd);
    if (width > 0) {
      doubleMark(at, width, c);
      return width;
    }
    if (Glyphs.isSingle(c)) {
      singleMark(at, c);
    } else if (Glyphs.isGuillemet(c)) {
      guillemet(at, c);
    } else if (Glyphs.isLow(c)) {
      lowMark(at, c);
    }
    return 1;
  }

  private void doubleMark(int at, int width, char c) {
    boolean opening = Glyphs.looksOpening(before(at), after(at, width));
    boolean closing = Glyphs.looksClosing(before(at), after(at, width));
    OpenRegion low = stack.innermost(Style.LOW_HIGH, '„');
    if (low != null && (closing || c == '”')) {
      close(low, at, width);
      return;
    }
    OpenRegion open = stack.innermost(Style.DOUBLE, NOTHING);
    boolean rightHanded = c == '”' || c == '’';
    boolean leftHanded = c == '“' || c == '‟' || c == '`' || c == '‘';
    if (open == null) {
      OpenRegion single = stack.top();
      boolean mixed = single != null && single.style == Style.SINGLE && single.glyph == '‘';
      if (closing && !opening && mixed && width == 1) {
        close(single, at, width);
      } else if (closing && !opening && (!leftHanded || rightHanded)) {
        stray(at, width);
      } else {
        open(Style.DOUBLE, c, at, width);
      }
    } else if (opening && !closing && open == stack.top() && isRunTogether(at)) {
      return;
    } else if (leftHanded && !(closing && !opening)) {
      open(Style.DOUBLE, c, at, width);
    } else {
      close(open, at, width);
    }
  }

  /**
   * Whether the mark opens a quotation anew, that was opened before, after the end of a sentence:
   * once a paragraph began there.
   */
  private boolean isRunTogether(int at) {
    int last = at - 1;
    while (last > paragraphBegin && Whitespace.is(text.charAt(last))) {
      last--;
    }
    return last < at - 1 && ".!?…".indexOf(text.charAt(last)) >= 0;
  }

  private void singleMark(int at, char c) {
    char before = before(at);
    char after = after(at, 1);
    OpenRegion low = stack.innermost(Style.LOW_HIGH, '‚');
    if (low != null && low == stack.top() && !Character.isLetterOrDigit(after)) {
      close(low, at, 1);
      return;
    }
    OpenRegion open = stack.innermost(Style.SINGLE, NOTHING);
    boolean opens = c != '’' && Glyphs.looksOpening(before, after) && !isClipping(at, c);
    if (opens) {
      if (open != null && open == stack.top() && open.doubtfulEnd >= 0) {
        close(open, open.doubtfulEnd - 1, 1);
      }
      if (stack.innermost(Style.SINGLE, NOTHING) == null) {
        open(Style.SINGLE, c, at, 1);
      }
      return;
    }
    boolean closes =
        open != null
            && open == stack.top()
            && at > open.mark + 1
            && Glyphs.looksClosing(before, after)
            && !isClippedN(at);
    if (closes && mayBeApostrophe(at, before, after)) {
      open.doubtfulEnd = at + 1;
    } else if (closes) {
      close(open, at, 1);
    } else if (open == null && c == '’' && ",.!?".indexOf(before) >= 0 && Whitespace.is(after)) {
      doubtfulDouble(at);
    }
  }

  /** Notes that a double region may end at a single mark: {@code “We stay,’ she said}. */
  private void doubtfulDouble(int at) {
    OpenRegion top = stack.top();
    if (top != null && top.style == Style.DOUBLE && top.glyph == '“' && top.doubtfulEnd < 0) {
      top.doubtfulEnd = at + 1;
    }
  }

  private boolean isClipping(int at, char c) {
    boolean year = c == '‘' && Character.isDigit(after(at, 1));
    return !(year && before(at) == NOTHING) && Glyphs.isClipping(text, at, paragraphEnd);
  }

  /** The second mark of {@code 'n'}. */
  private boolean isClippedN(int at) {
    return at - 2 >= paragraphBegin
        && (text.charAt(at - 1) == 'n' || text.charAt(at - 1) == 'N')
        && Glyphs.isSingle(text.charAt(at - 2));
  }

  /** A mark before a blank and after an s ("workers' rights") or an n ("goin' home"). */
  private static boolean mayBeApostrophe(int at, char before, char after) {
    return Whitespace.is(after) && "sSxXzZn".indexOf(before) >= 0 && at > 0;
  }

  private void guillemet(int at, char c) {
    boolean small = c == '‹' || c == '›';
    OpenRegion open = stack.innermost(Style.GUILLEMETS, small ? '‹' : '«');
    boolean closing =
        Glyphs.looksClosing(before(at), after(at, 1))
            && !Glyphs.looksOpening(before(at), after(at, 1));
    if (open == null) {
      if (closing && (c == '»' || c == '›') && !Whitespace.is(after(at, 1))) {
        return;
      }
      if (closing && (c == '»' || c == '›')) {
        stray(at, 1);
      } else {
        open(Style.GUILLEMETS, c, at, 1);
      }
    } else if (open.glyph != c || closing) {
      close(open, at, 1);
    } else {
      open(Style.GUILLEMETS, c, at, 1);
    }
  }

  private void lowMark(int at, char c) {
    if (!Character.isLetterOrDigit(before(at)) && !Whitespace.is(after(at, 1))) {
      open(Style.LOW_HIGH, c, at, 1);
    }
  }

  /** The character before {@code at}; a blank at a paragraph's begin and after an opening mark. */
  private char before(int at) {
    return at <= openedUntil ? NOTHING : text.charAt(at - 1);
  }

  private char after(int at, int width) {
    return at + width >= paragraphEnd ? NOTHING : text.charAt(at + width);
  }

  private void open(Style style, char glyph, int at, int width) {
    if (stack.open(style, glyph, at, width)) {
      openedUntil = at + width;
    }
  }

  private void close(OpenRegion open, int at, int width) {
    stack.close(open, at, width);
    closedUntil = at + width;
  }

  private void stray(int at, int width) {
    boolean measure = Character.isDigit(before(at)) || Glyphs.isSingle(before(at));
    boolean empty = closedUntil == at;
    if (!measure && !empty) {
      problems.add(
          new Problem(
              Problem.Kind.STRAY_MARK, new Span(at, at + width), "this mark closes no quotation"));
    }
  }

  /** Whether anything but marks and blanks stands there. */
  static boolean hasWord(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        return true;
      }
    }
    return false;
  }
}
