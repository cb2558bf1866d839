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
 * The quoted regions that are open while a text is read, the outermost first, and how each of them
 * ends: with its mark, with the region around it, with its paragraph, or in a later paragraph that
 * opens it anew.
 */
final class OpenRegions {
  /** Deeper marks are text: nobody nests quotations so deep, and hostile input would be slow. */
  private static final int DEEPEST = 8;

  /**
   * A single-quoted region that ends at what may be an apostrophe is believed up to this length.
   */
  private static final int MAX_DOUBTFUL_LENGTH = 100;

  private static final char NOTHING = ' ';

  private final String text;
  private final List<QuotedRegion> regions;
  private final List<Problem> problems;
  private final List<OpenRegion> stack = new ArrayList<>();
  private int paragraphBegin;
  private int paragraphEnd;

  /** Adds what it finds to {@code regions} and {@code problems}. */
  OpenRegions(String text, List<QuotedRegion> regions, List<Problem> problems) {
    this.text = text;
    this.regions = regions;
    this.problems = problems;
  }

  /**
   * Begins a paragraph, and says where its text begins: after the mark that opens a region anew.
   */
  int beginParagraph(Span paragraph) {
    paragraphBegin = paragraph.begin();
    paragraphEnd = paragraph.end();
    if (stack.isEmpty()) {
      return paragraphBegin;
    }
    stack.get(0).partBegin = paragraphBegin;
    return paragraphBegin + stack.get(0).width;
  }

  /** The innermost open region of all, or null. */
  OpenRegion top() {
    return stack.isEmpty() ? null : stack.get(stack.size() - 1);
  }

  /**
   * The innermost open region of a style; {@code glyph} tells double from single where it is not
   * blank.
   */
  OpenRegion innermost(Style style, char glyph) {
    for (int i = stack.size() - 1; i >= 0; i--) {
      OpenRegion open = stack.get(i);
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

  /** Opens a region with the mark at {@code at}, unless too many are open; whether it did. */
  boolean open(Style style, char glyph, int at, int width) {
    OpenRegion outer = innermost(style, glyph);
    if (outer != null && outer.firstInner < 0) {
      outer.firstInner = outer == top() ? at : stack.get(stack.indexOf(outer) + 1).mark;
    }
    if (stack.size() < DEEPEST) {
      stack.add(new OpenRegion(style, glyph, at, width));
      return true;
    }
    return false;
  }

  /** Closes {@code open} with the mark at {@code at}. */
  void close(OpenRegion open, int at, int width) {
    while (top() != open) {
      giveUp(stack.remove(stack.size() - 1), open, at);
    }
    stack.remove(stack.size() - 1);
    add(open, at + width, true);
  }

  /** A region that is still open where the closing mark of the one around it stands. */
  private void giveUp(OpenRegion open, OpenRegion outer, int at) {
    if (open.doubtfulEnd >= 0 && open.style == Style.SINGLE) {
      add(open, open.doubtfulEnd, true);
    } else if (open.style != Style.SINGLE && open.mark > outer.partBegin) {
      unclosed(open, at);
    }
  }

  /** Ends what is open, all but what {@code next} opens anew; null when nothing can go on. */
  void endParagraph(Paragraph next) {
    OpenRegion goesOn = next == null ? null : reopened(next.span());
    int outerEnd = goesOn == null ? paragraphEnd : Math.max(goesOn.mark, paragraphBegin);
    for (OpenRegion open : stack) {
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
  private OpenRegion reopened(Span next) {
    for (OpenRegion open : stack) {
      if (reopens(open, next)) {
        return open;
      }
    }
    return null;
  }

  /** Whether {@code next} opens with the mark of {@code open}: a quotation over paragraphs. */
  private boolean reopens(OpenRegion open, Span next) {
    char first = text.charAt(next.begin());
    int width = Glyphs.doubleWidth(text, next.begin(), next.end());
    boolean fits =
        switch (open.style) {
          case DOUBLE ->
              first != '”'
                  && open.doubtfulEnd < 0
                  && width == open.width
                  && (first == '“') == (open.glyph == '“');
          case SINGLE -> width == 0 && first == '‘' && open.glyph == '‘' && open.doubtfulEnd < 0;
          case GUILLEMETS -> Glyphs.isGuillemet(first);
          case LOW_HIGH -> first == open.glyph;
          case BLOCK -> false;
        };
    return fits && next.length() > open.width;
  }

  private void endUnclosed(OpenRegion open, int limit) {
    if (open.style == Style.SINGLE || open.glyph == '‚') {
      if (open.doubtfulEnd >= 0 && open.doubtfulEnd - open.mark <= MAX_DOUBTFUL_LENGTH) {
        add(open, open.doubtfulEnd, true);
      } else if (isPlainlyOpening(open)) {
        unclosed(open, limit);
      }
    } else if (open.style == Style.DOUBLE && open.doubtfulEnd >= 0) {
      add(open, open.doubtfulEnd, true);
    } else if (open.glyph != '»' && open.glyph != '›') {
      unclosed(open, limit);
    }
  }

  /** A curly single mark before a capital, where a sentence or a quotation begins. */
  private boolean isPlainlyOpening(OpenRegion open) {
    if (open.glyph != '‘' || !Character.isUpperCase(after(open.mark))) {
      return false;
    }
    int at = open.mark - 1;
    while (at >= paragraphBegin && Whitespace.is(text.charAt(at))) {
      at--;
    }
    return at < paragraphBegin || ",:".indexOf(text.charAt(at)) >= 0;
  }

  private void unclosed(OpenRegion open, int limit) {
    problems.add(
        new Problem(
            Problem.Kind.UNCLOSED_QUOTE,
            new Span(open.mark, open.mark + open.width),
            "this quotation is never closed"));
    int end = open.firstInner > open.partBegin ? Math.min(open.firstInner, limit) : limit;
    Span part = Whitespace.trimmed(text, open.partBegin, end);
    if (part != null) {
      add(open, part.end(), false);
    }
  }

  private void add(OpenRegion open, int end, boolean closed) {
    List<Span> parts = new ArrayList<>(open.parts);
    parts.add(new Span(open.partBegin, end));
    if (QuoteMarks.hasWord(text, open.mark + open.width, end)) {
      regions.add(new QuotedRegion(parts, open.style, 0, closed));
    }
  }

  private char after(int at) {
    return at + 1 >= paragraphEnd ? NOTHING : text.charAt(at + 1);
  }
}
