package io.whosaid.quote;

import io.whosaid.quote.Paragraphs.Paragraph;
import io.whosaid.quote.QuotedRegion.Style;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the quoted regions of a text in one pass over its characters, without going back. What a
 * mark does is decided by the characters beside it and by the regions that are open; a single mark
 * that may be an apostrophe closes its region for the time being, until a better one comes.
 */
final class QuoteMarks {
  /** Deeper marks are text: nobody nests quotations so deep, and hostile input would be slow. */
  private static final int DEEPEST = 8;

  /**
   * A single-quoted region that ends at what may be an apostrophe is believed up to this length.
   */
  private static final int LONGEST_DOUBTFUL = 100;

  private static final char NOTHING = ' ';

  private final String text;
  private final List<Paragraph> paragraphs;
  private final List<QuotedRegion> regions = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Open> stack = new ArrayList<>();
  private int paragraphBegin;
  private int paragraphEnd;
  private int openedUntil;
  private int closedUntil;

  /** A region whose end has not been seen. */
  private static final class Open {
    final Style style;
    final char glyph;
    final int mark;
    final int width;
    final List<Span> parts = new ArrayList<>();
    int partBegin;
    int doubtfulEnd = -1;
    int firstInner = -1;

    Open(Style style, char glyph, int mark, int width) {
      this.style = style;
      this.glyph = glyph;
      this.mark = mark;
      this.width = width;
      this.partBegin = mark;
    }
  }

  /** The regions, ordered by begin, outer before inner, and what is odd about the marks. */
  record Structure(List<QuotedRegion> regions, List<Problem> problems) {}

  private QuoteMarks(String text, List<Paragraph> paragraphs) {
    this.text = text;
    this.paragraphs = paragraphs;
  }

  static Structure read(String text, List<Paragraph> paragraphs) {
    QuoteMarks marks = new QuoteMarks(text, paragraphs);
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph next = i + 1 < paragraphs.size() ? paragraphs.get(i + 1) : null;
      marks.read(paragraphs.get(i), next);
    }
    marks.addBlockQuotes();
    marks.problems.sort(Comparator.comparing(Problem::at));
    return new Structure(Depths.assign(marks.regions), marks.problems);
  }

  private void read(Paragraph paragraph, Paragraph next) {
    paragraphBegin = paragraph.span().begin();
    paragraphEnd = paragraph.span().end();
    openedUntil = paragraphBegin;
    closedUntil = -1;
    int at = paragraphBegin;
    if (!stack.isEmpty()) {
      stack.get(0).partBegin = at;
      at += stack.get(0).width;
      openedUntil = at;
    }
    while (at < paragraphEnd) {
      at += step(at);
    }
    boolean sameBlock = next != null && next.quoted() == paragraph.quoted();
    boolean mayGoOn = sameBlock && !(next.quoted() && next.afterBlank());
    endParagraph(mayGoOn ? next : null);
  }

  /** Handles the character at {@code at} and says how many it took. */
  private int step(int at) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c) || c == ' ' || !Glyphs.isMark(c)) {
      return 1;
    }
    int width = Glyphs.doubleWidth(text, at, paragraphEnd);
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
    Open low = innermost(Style.LOW_HIGH, '„');
    if (low != null && (closing || c == '”')) {
      close(low, at, width);
      return;
    }
    Open open = innermost(Style.DOUBLE, NOTHING);
    boolean rightHanded = c == '”' || c == '’';
    boolean leftHanded = c == '“' || c == '‟' || c == '`' || c == '‘';
    if (open == null) {
      if (closing && !opening && (!leftHanded || rightHanded)) {
        stray(at, width);
      } else {
        open(Style.DOUBLE, c, at, width);
      }
    } else if (leftHanded && !(closing && !opening)) {
      open(Style.DOUBLE, c, at, width);
    } else {
      close(open, at, width);
    }
  }

  private void singleMark(int at, char c) {
    char before = before(at);
    char after = after(at, 1);
    Open low = innermost(Style.LOW_HIGH, '‚');
    if (low != null && low == top() && !Character.isLetterOrDigit(after)) {
      close(low, at, 1);
      return;
    }
    Open open = innermost(Style.SINGLE, NOTHING);
    boolean opens = c != '’' && Glyphs.looksOpening(before, after) && !isClipping(at, c);
    if (opens) {
      if (open != null && open == top() && open.doubtfulEnd >= 0) {
        close(open, open.doubtfulEnd - 1, 1);
      }
      if (innermost(Style.SINGLE, NOTHING) == null) {
        open(Style.SINGLE, c, at, 1);
      }
      return;
    }
    boolean closes =
        open != null
            && open == top()
            && at > open.mark + 1
            && Glyphs.looksClosing(before, after)
            && !isClippedN(at);
    if (closes && mayBeApostrophe(at, before, after)) {
      open.doubtfulEnd = at + 1;
    } else if (closes) {
      close(open, at, 1);
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
    return Blanks.is(after) && "sSxXzZn".indexOf(before) >= 0 && at > 0;
  }

  private void guillemet(int at, char c) {
    boolean small = c == '‹' || c == '›';
    Open open = innermost(Style.GUILLEMETS, small ? '‹' : '«');
    boolean closing =
        Glyphs.looksClosing(before(at), after(at, 1))
            && !Glyphs.looksOpening(before(at), after(at, 1));
    if (open == null) {
      if (closing && (c == '»' || c == '›') && !Blanks.is(after(at, 1))) {
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
    if (!Character.isLetterOrDigit(before(at)) && !Blanks.is(after(at, 1))) {
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

  private Open top() {
    return stack.isEmpty() ? null : stack.get(stack.size() - 1);
  }

  /**
   * The innermost open region of a style; {@code glyph} tells double from single where it is not
   * blank.
   */
  private Open innermost(Style style, char glyph) {
    for (int i = stack.size() - 1; i >= 0; i--) {
      Open open = stack.get(i);
      if (open.style == style && (glyph == NOTHING || sameSize(open.glyph, glyph))) {
        return open;
      }
    }
    return null;
  }

  private static boolean sameSize(char a, char b) {
    return isSmall(a) == isSmall(b);
  }

  private static boolean isSmall(char glyph) {
    return glyph == '‚' || glyph == '‹' || glyph == '›';
  }

  private void open(Style style, char glyph, int at, int width) {
    Open outer = innermost(style, glyph);
    if (outer != null && outer.firstInner < 0) {
      outer.firstInner = outer == top() ? at : stack.get(stack.indexOf(outer) + 1).mark;
    }
    if (stack.size() < DEEPEST) {
      stack.add(new Open(style, glyph, at, width));
      openedUntil = at + width;
    }
  }

  /** Closes {@code open} with the mark at {@code at}. */
  private void close(Open open, int at, int width) {
    while (top() != open) {
      giveUp(stack.remove(stack.size() - 1), open, at);
    }
    stack.remove(stack.size() - 1);
    add(open, at + width, true);
    closedUntil = at + width;
  }

  /** A region that is still open where the closing mark of the one around it stands. */
  private void giveUp(Open open, Open outer, int at) {
    if (open.doubtfulEnd >= 0) {
      add(open, open.doubtfulEnd, true);
    } else if (open.style != Style.SINGLE && open.mark > outer.partBegin) {
      unclosed(open, at);
    }
  }

  private void endParagraph(Paragraph next) {
    Open goesOn = next == null ? null : reopened(next.span());
    int outerEnd = goesOn == null ? paragraphEnd : Math.max(goesOn.mark, paragraphBegin);
    for (Open open : stack) {
      if (open == goesOn) {
        outerEnd = paragraphEnd;
      } else {
        endUnclosed(open, outerEnd);
      }
    }
    stack.clear();
    if (goesOn != null) {
      goesOn.parts.add(new Span(goesOn.partBegin, paragraphEnd));
      goesOn.firstInner = -1;
      stack.add(goesOn);
    }
  }

  /** The outermost open region that {@code next} opens anew, or null. */
  private Open reopened(Span next) {
    for (Open open : stack) {
      if (reopens(open, next)) {
        return open;
      }
    }
    return null;
  }

  /** Whether {@code next} opens with the mark of {@code open}: a quotation over paragraphs. */
  private boolean reopens(Open open, Span next) {
    char first = text.charAt(next.begin());
    int width = Glyphs.doubleWidth(text, next.begin(), next.end());
    boolean fits =
        switch (open.style) {
          case DOUBLE -> width > 0 && first != '”' && width == open.width;
          case SINGLE -> width == 0 && first == '‘' && open.glyph == '‘' && open.doubtfulEnd < 0;
          case GUILLEMETS -> Glyphs.isGuillemet(first);
          case LOW_HIGH -> first == open.glyph;
          case BLOCK -> false;
        };
    return fits && next.length() > open.width;
  }

  private void endUnclosed(Open open, int limit) {
    if (open.style == Style.SINGLE || open.glyph == '‚') {
      if (open.doubtfulEnd >= 0 && open.doubtfulEnd - open.mark <= LONGEST_DOUBTFUL) {
        add(open, open.doubtfulEnd, true);
      } else if (isPlainlyOpening(open)) {
        unclosed(open, limit);
      }
    } else if (open.glyph != '»' && open.glyph != '›') {
      unclosed(open, limit);
    }
  }

  /** A curly single mark before a capital, where a sentence or a quotation begins. */
  private boolean isPlainlyOpening(Open open) {
    if (open.glyph != '‘' || !Character.isUpperCase(after(open.mark, 1))) {
      return false;
    }
    int at = open.mark - 1;
    while (at >= paragraphBegin && Blanks.is(text.charAt(at))) {
      at--;
    }
    return at < paragraphBegin || ",:".indexOf(text.charAt(at)) >= 0;
  }

  private void unclosed(Open open, int limit) {
    problems.add(
        new Problem(
            Problem.Kind.UNCLOSED_QUOTE,
            new Span(open.mark, open.mark + open.width),
            "this quotation is never closed"));
    int end = open.firstInner > open.partBegin ? Math.min(open.firstInner, limit) : limit;
    Span part = Blanks.trimmed(text, open.partBegin, end);
    if (part != null) {
      add(open, part.end(), false);
    }
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

  private void add(Open open, int end, boolean closed) {
    List<Span> parts = new ArrayList<>(open.parts);
    parts.add(new Span(open.partBegin, end));
    if (hasWord(open.mark + open.width, end)) {
      regions.add(new QuotedRegion(parts, open.style, 0, closed));
    }
  }

  private boolean hasWord(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        return true;
      }
    }
    return false;
  }

  private void addBlockQuotes() {
    List<Span> parts = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      if (!paragraph.quoted() || (paragraph.afterBlank() && !parts.isEmpty())) {
        addBlockQuote(parts);
      }
      if (paragraph.quoted()) {
        parts.add(paragraph.span());
      }
    }
    addBlockQuote(parts);
  }

  private void addBlockQuote(List<Span> parts) {
    if (parts.stream().anyMatch(part -> hasWord(part.begin(), part.end()))) {
      regions.add(new QuotedRegion(parts, Style.BLOCK, 0, true));
    }
    parts.clear();
  }
}
