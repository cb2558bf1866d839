package io.whosaid.cli.rule;

import io.whosaid.article.Block;
import io.whosaid.cli.reading.Reading;
import io.whosaid.quote.Problem;
import io.whosaid.quote.Span;
import java.util.List;
import java.util.stream.Stream;

/** A quotation that is opened and never closed. */
final class UnclosedQuote implements Rule {
  /** How far on a closing mark may stand. */
  private static final int MAX_BLOCKS = 12;

  @Override
  public String id() {
    return "unclosed-quote";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String summary() {
    return "A quotation is opened and never closed.";
  }

  @Override
  public String explanation() {
    return """
        Without its closing mark a quotation seems to go on into the article's own words.

        Not reported: a quotation of several paragraphs, which opens each of them and closes only \
        the last; a mark that is closed after a list or a line break; a single mark, which is mostly \
        an apostrophe.

        Add the closing mark where the quotation ends.
        """;
  }

  @Override
  public String incorrect() {
    return "“We will not pay twice, said Mayor Ines Albrecht on Friday.";
  }

  @Override
  public String correct() {
    return "“We will not pay twice,” said Mayor Ines Albrecht on Friday.";
  }

  /** A single mark is far more often an apostrophe than a quotation that is left open. */
  private static boolean isApostrophe(Span at, String prose) {
    return "'‘’‚‹".indexOf(prose.charAt(at.begin())) >= 0;
  }

  /**
   * Whether the closing mark stands in one of the next blocks, after a list or a line break, or the
   * block is a cell or a list's item, whose text may have been cut.
   */
  private static boolean isClosedLater(Span at, Reading reading) {
    String prose = reading.prose();
    boolean isOwnBlock = true;
    int left = MAX_BLOCKS;
    for (Block block : reading.article().blocks()) {
      if (block.span().end() <= at.begin() || left-- == 0) {
        continue;
      }
      if (isOwnBlock && block.row() > 0) {
        return true;
      }
      int from = isOwnBlock ? at.end() : block.span().begin();
      isOwnBlock = false;
      String text = prose.substring(from, block.span().end());
      int closing = first(text, "”»");
      int opening = first(text, "“«„");
      boolean isStraight = prose.charAt(at.begin()) == '"';
      if (isStraight ? text.chars().filter(c -> c == '"').count() % 2 == 1 : closing < opening) {
        return true;
      }
      if (!isStraight && opening < Integer.MAX_VALUE && opening > 0) {
        return false;
      }
    }
    return false;
  }

  private static int first(String text, String marks) {
    for (int i = 0; i < text.length(); i++) {
      if (marks.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return Integer.MAX_VALUE;
  }

  @Override
  public Stream<Place> places(Reading reading, SourcePolicy policy) {
    return reading.extraction().problems().stream()
        .filter(problem -> problem.kind() == Problem.Kind.UNCLOSED_QUOTE)
        .filter(problem -> !isApostrophe(problem.at(), reading.prose()))
        .filter(problem -> !isClosedLater(problem.at(), reading))
        .map(
            problem ->
                new Place(
                    List.of(problem.at()),
                    "this quotation is never closed; add the closing mark where it ends"));
  }
}
