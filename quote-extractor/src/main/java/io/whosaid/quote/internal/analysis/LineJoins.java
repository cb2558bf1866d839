package io.whosaid.quote.internal.analysis;

import io.whosaid.quote.Span;
import io.whosaid.quote.internal.text.Whitespace;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decides whether a line goes on in the next one: as people read text that was wrapped at a column,
 * or of which links and names stand on lines of their own. For one text.
 */
final class LineJoins {
  private static final int NARROWEST_WRAP = 40;
  private static final int WIDEST_WRAP = 130;
  private static final int FEWEST_WRAPPED = 3;
  private static final int LONGEST_FRAGMENT = 30;
  private static final double FULL = .75;

  private static final Pattern BULLET =
      Pattern.compile("[•●▪◦‣·*–—-]\\s|\\(?\\d{1,2}[.)]\\s|\\(?[a-z][.)]\\s");

  /** Words after which no paragraph ends. */
  private static final Set<String> UNFINISHED =
      Set.of(
          "a",
          "according",
          "an",
          "and",
          "are",
          "as",
          "at",
          "because",
          "but",
          "by",
          "for",
          "from",
          "has",
          "have",
          "her",
          "his",
          "in",
          "into",
          "is",
          "its",
          "of",
          "on",
          "or",
          "said",
          "says",
          "that",
          "the",
          "their",
          "to",
          "told",
          "was",
          "were",
          "which",
          "who",
          "whose",
          "will",
          "with");

  private final String text;
  private final int width;

  /** Sees how wide the lines of {@code text} are; {@code lines} are those that are not blank. */
  LineJoins(String text, List<Span> lines) {
    this.text = text;
    this.width = wrapWidth(lines);
  }

  /** The width that the text is wrapped at, or 0. */
  private int wrapWidth(List<Span> lines) {
    int wrapped = 0;
    int longer = 0;
    int widest = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Span line = lines.get(i);
      longer += line.length() > WIDEST_WRAP ? 1 : 0;
      boolean goesOn =
          line.length() >= NARROWEST_WRAP
              && line.length() <= WIDEST_WRAP
              && Character.isLowerCase(text.charAt(lines.get(i + 1).begin()))
              && !isEnded(line);
      if (goesOn) {
        wrapped++;
        widest = Math.max(widest, line.length());
      }
    }
    return wrapped >= FEWEST_WRAPPED && wrapped > longer ? widest : 0;
  }

  /**
   * Whether {@code next}, the line after {@code line}, belongs to the same paragraph.
   *
   * @param fragment whether {@code line} itself went on from the one before it
   */
  boolean joins(Span line, Span next, boolean fragment) {
    char first = text.charAt(next.begin());
    if (first == '>' || text.charAt(line.begin()) == '>' || isBullet(next)) {
      return false;
    }
    if (Character.isLowerCase(first) || ",.;:)”’".indexOf(first) >= 0) {
      return !isEnded(line) || isQuestionInQuotes(line);
    }
    if (isEnded(line)) {
      return isFull(line, next) && !isOpeningMark(first);
    }
    if (endsInComma(line) || isUnfinished(line)) {
      return true;
    }
    return (width > 0 && line.length() >= FULL * width && line.length() <= width)
        || (fragment && line.length() <= LONGEST_FRAGMENT);
  }

  /** Whether a quotation ends in a comma: the sentence goes on, whatever stands between. */
  boolean endsInQuotedComma(Span paragraph) {
    int end = paragraph.end();
    return paragraph.length() > 2
        && "”\"".indexOf(text.charAt(end - 1)) >= 0
        && text.charAt(end - 2) == ',';
  }

  private boolean endsInComma(Span line) {
    return text.charAt(line.end() - 1) == ',' || endsInQuotedComma(line);
  }

  private boolean isUnfinished(Span line) {
    int begin = line.end();
    while (begin > line.begin() && Character.isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    return begin > line.begin()
        && begin < line.end()
        && UNFINISHED.contains(text.substring(begin, line.end()));
  }

  private boolean isFull(Span line, Span next) {
    return width > 0
        && line.length() <= width
        && line.length() + 1 + firstWord(next) > width
        && text.charAt(line.end() - 1) == '.';
  }

  private boolean isBullet(Span line) {
    return BULLET.matcher(text).region(line.begin(), line.end()).lookingAt();
  }

  private static boolean isOpeningMark(char c) {
    return c == '“' || c == '"' || c == '‘' || c == '«' || c == '„';
  }

  /** A question or a cry in quote marks, after which "she asked" may follow. */
  private boolean isQuestionInQuotes(Span line) {
    int last = line.end() - 1;
    return line.length() > 2
        && "”\"’'".indexOf(text.charAt(last)) >= 0
        && "?!…—-".indexOf(text.charAt(last - 1)) >= 0;
  }

  private boolean isEnded(Span line) {
    int at = line.end() - 1;
    while (at > line.begin() && "”\"’')]*_".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return ".!?…:".indexOf(text.charAt(at)) >= 0;
  }

  private int firstWord(Span line) {
    int end = line.begin();
    while (end < line.end() && !Whitespace.is(text.charAt(end))) {
      end++;
    }
    return end - line.begin();
  }
}
