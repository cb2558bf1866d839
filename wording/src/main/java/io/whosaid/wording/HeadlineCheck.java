package io.whosaid.wording;

import io.whosaid.quote.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares what a headline puts in quote marks with its article's body.
 *
 * <pre>{@code
 * HeadlineCheck.of("Minister: ‘We will never go’", "“We will not go,” the minister said.");
 * // one result: wording ALTERED, "never" for "not"
 * }</pre>
 */
public final class HeadlineCheck {
  private static final String OPEN = "\"“„«'‘";
  private static final String CLOSE = "\"”“»'’";

  private HeadlineCheck() {}

  /**
   * One quotation of a headline.
   *
   * @param span where it stands in the headline, marks included, UTF-16
   * @param wording how it compares: words that stand in the body are at least {@link
   *     MatchClass#COSMETIC}, however few they are; {@link MatchClass#NOT_FOUND} is nowhere in it
   * @param comparison the passage and the diff
   */
  public record Result(Span span, MatchClass wording, Comparison comparison) {}

  /** Every quotation in {@code headline}, compared with {@code body}, in order. */
  public static List<Result> of(String headline, String body) {
    return of(headline, SourceText.of("body", body));
  }

  /** Every quotation in {@code headline}, compared with {@code body}, in order. */
  public static List<Result> of(String headline, SourceText body) {
    List<Result> results = new ArrayList<>();
    for (Span span : quoted(headline)) {
      Comparison comparison = body.compare(new Quote(headline, List.of(span)));
      boolean isShort = !comparison.isConclusive() && comparison.passage().isPresent();
      Optional<Passage> passage = comparison.passage();
      boolean same = isShort && span.of(headline).contains(passage.map(Passage::text).orElse("\0"));
      results.add(
          new Result(
              span,
              isShort ? same ? MatchClass.VERBATIM : MatchClass.COSMETIC : comparison.wording(),
              comparison));
    }
    return results;
  }

  /** What stands between quote marks; an apostrophe does not count. */
  static List<Span> quoted(String headline) {
    List<Span> spans = new ArrayList<>();
    int open = -1;
    for (int at = 0; at < headline.length(); at++) {
      char c = headline.charAt(at);
      boolean opens = OPEN.indexOf(c) >= 0 && !isWord(headline, at - 1) && isText(headline, at + 1);
      boolean closes = open >= 0 && CLOSE.indexOf(c) == OPEN.indexOf(headline.charAt(open));
      if (closes && !isWord(headline, at + 1) && at > open + 1) {
        spans.add(new Span(open, at + 1));
        open = -1;
      } else if (open < 0 && opens) {
        open = at;
      }
    }
    return spans;
  }

  private static boolean isWord(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  private static boolean isText(String text, int at) {
    return at < text.length() && !Character.isWhitespace(text.charAt(at));
  }
}
