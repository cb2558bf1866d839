package io.whosaid.article;

import io.whosaid.quote.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes code out of a text before its markup is read: on lines of its own it leaves nothing, among
 * words it leaves a stand-in that is no letter.
 */
final class OpaqueText {
  /** Stands where something that is no text stands among the words. */
  static final char STAND_IN = '\uFFFC';

  private OpaqueText() {}

  /** The text without templates and what {@code options} call opaque. */
  static MappedText without(MappedText text, List<Span> templates, MarkupOptions options) {
    List<Span> opaque = new ArrayList<>(templates);
    for (Pattern pattern : options.opaque()) {
      Matcher matcher = pattern.matcher(text.text());
      while (matcher.find()) {
        if (matcher.end() > matcher.start()) {
          opaque.add(new Span(matcher.start(), matcher.end()));
        }
      }
    }
    if (opaque.isEmpty()) {
      return text;
    }
    opaque.sort(Comparator.naturalOrder());
    return without(text, opaque);
  }

  private static MappedText without(MappedText text, List<Span> opaque) {
    MappedText.Builder left = new MappedText.Builder(text.text().length());
    int done = 0;
    for (Span span : opaque) {
      if (span.end() <= done) {
        continue;
      }
      int begin = Math.max(done, span.begin());
      left.append(text, done, begin);
      if (!isAlone(text.text(), span)) {
        left.append(STAND_IN, text.begin(begin), text.end(span.end() - 1));
      }
      done = span.end();
    }
    left.append(text, done, text.text().length());
    return left.build();
  }

  /**
   * Whether it stands for no word: on lines of its own, and then either a tag or a comment, or
   * between blank lines. What gives a value on a line of a paragraph is one of its words.
   */
  private static boolean isAlone(String text, Span span) {
    int before = blankBefore(text, span.begin());
    int after = blankAfter(text, span.end());
    if (before < 0 || after < 0) {
      return false;
    }
    boolean afterBlank = isEdge(text, before - 1) || blankBefore(text, before - 1) >= 0;
    boolean beforeBlank = after >= text.length() || blankAfter(text, after + 1) >= 0;
    return !isValue(text, span) || (afterBlank && beforeBlank);
  }

  private static boolean isEdge(String text, int at) {
    return at <= 0 || at >= text.length();
  }

  private static boolean isValue(String text, Span span) {
    int next = span.begin() + 1;
    return text.charAt(span.begin()) == '{'
        && next < text.length()
        && "%#:".indexOf(text.charAt(next)) < 0
        && Mdx.comment(span.of(text)).isEmpty();
  }

  /** Where the line break before {@code at} ends, if only signs of block quotes are between. */
  private static int blankBefore(String text, int at) {
    int begin = at;
    while (begin > 0 && " >\r".indexOf(text.charAt(begin - 1)) >= 0) {
      begin--;
    }
    return begin == 0 || text.charAt(begin - 1) == '\n' ? begin : -1;
  }

  /** The next line break, or the end of the text, if nothing stands before it. */
  private static int blankAfter(String text, int at) {
    int end = at;
    while (end < text.length() && " >\r".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end >= text.length() || text.charAt(end) == '\n' ? end : -1;
  }
}
