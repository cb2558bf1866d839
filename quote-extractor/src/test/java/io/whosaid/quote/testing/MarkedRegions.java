package io.whosaid.quote.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.whosaid.quote.Analysis;
import io.whosaid.quote.Document;
import io.whosaid.quote.Extraction;
import io.whosaid.quote.Problem;
import io.whosaid.quote.QuotedRegion;
import io.whosaid.quote.Span;
import io.whosaid.quote.internal.analysis.Analyzer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text and the structure of its quote marks, written with square brackets: <code>
 * She said [“Go [‘now’]”].</code>
 *
 * <p>Behind the opening bracket, {@code !} says that the region is never closed, {@code +} that it
 * is one more part of the last region at the same depth, and {@code ?} that there is no region but
 * a stray mark. The style is read off the opening mark; another one is written out: <code>
 * [/single:“…”]</code>. Brackets of the text are escaped ({@link Escapes}).
 */
public final class MarkedRegions {
  private static final Pattern BRACKET =
      Pattern.compile("\\[([!+?]?)(?:/(double|single|guillemets|low_high|block):)?");
  private static final String BRACKETS = "[]";

  private MarkedRegions() {}

  /** Checks that the {@code analyzer} finds in the text exactly the regions that are marked. */
  public static void check(Analyzer analyzer, String marked) {
    Marks expected = parse(marked);
    Analysis analysis = analyzer.analyze(Document.of(expected.text));
    Soundness.check(new Extraction(analysis, List.of()));
    assertEquals(expected.toString(), write(analysis));
  }

  /** The text of {@code analysis} with its regions and problems. */
  static String write(Analysis analysis) {
    String text = analysis.document().text();
    List<Bracketing.Mark> marks = new ArrayList<>();
    for (QuotedRegion region : analysis.regions()) {
      String label = region.closed() ? "" : "!";
      for (Span part : region.parts()) {
        marks.add(mark(text, part, label, region.style().name().toLowerCase(Locale.ROOT)));
        label = "+";
      }
    }
    for (Problem problem : analysis.problems()) {
      if (problem.kind() == Problem.Kind.STRAY_MARK) {
        marks.add(new Bracketing.Mark(problem.at(), "?", "?"));
      }
    }
    checkUnclosed(analysis);
    return Bracketing.write(text, BRACKETS, marks);
  }

  private static void checkUnclosed(Analysis analysis) {
    TreeSet<Integer> regions = new TreeSet<>();
    analysis.regions().stream()
        .filter(region -> !region.closed())
        .forEach(region -> regions.add(region.span().begin()));
    TreeSet<Integer> problems = new TreeSet<>();
    analysis.problems().stream()
        .filter(problem -> problem.kind() == Problem.Kind.UNCLOSED_QUOTE)
        .forEach(problem -> problems.add(problem.at().begin()));
    assertEquals(regions, problems, "begins of unclosed regions, and of their problems");
  }

  private static Bracketing.Mark mark(String text, Span span, String flag, String style) {
    String written = style.equals(style(text, span)) ? "" : "/" + style + ":";
    return new Bracketing.Mark(span, flag + written, "~");
  }

  private static String style(String text, Span span) {
    String begin = text.substring(span.begin(), Math.min(span.begin() + 2, span.end()));
    if (MarkedKind.isInBlock(text, span.begin())) {
      return "block";
    }
    if (begin.equals("''") || begin.equals("``")) {
      return "double";
    }
    return switch (begin.charAt(0)) {
      case '\'', '‘', '’' -> "single";
      case '«', '»', '‹', '›' -> "guillemets";
      case '„', '‚' -> "low_high";
      default -> "double";
    };
  }

  private record Marks(String text, List<Bracketing.Mark> marks) {
    @Override
    public String toString() {
      return Bracketing.write(text, BRACKETS, marks);
    }
  }

  private record Open(String flag, String style, int begin) {}

  private static Marks parse(String marked) {
    StringBuilder text = new StringBuilder();
    List<Bracketing.Mark> marks = new ArrayList<>();
    List<Open> open = new ArrayList<>();
    int at = 0;
    while (at < marked.length()) {
      switch (marked.charAt(at)) {
        case '\\' -> at = Escapes.read(marked, at, text);
        case '[' -> {
          Matcher bracket = BRACKET.matcher(marked).region(at, marked.length());
          bracket.lookingAt();
          open.add(new Open(bracket.group(1), bracket.group(2), text.length()));
          at = bracket.end();
        }
        case ']' -> {
          if (open.isEmpty()) {
            throw Escapes.error(marked, at, "this closes no region; write \\] for a bracket");
          }
          Open closed = open.remove(open.size() - 1);
          Span span = new Span(closed.begin, text.length());
          String style = closed.style == null ? style(text.toString(), span) : closed.style;
          marks.add(
              closed.flag.equals("?")
                  ? new Bracketing.Mark(span, "?", "?")
                  : mark(text.toString(), span, closed.flag, style));
          at++;
        }
        default -> text.append(marked.charAt(at++));
      }
    }
    if (!open.isEmpty()) {
      throw Escapes.error(marked, marked.length(), "a region's bracket is never closed");
    }
    return new Marks(text.toString(), marks);
  }
}
