package io.whosaid.article;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** The HTML tags inside a Markdown paragraph. */
final class InlineHtml {
  private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]*)(?s:.*?)(/?)>");

  private static final Pattern COMMENT = Pattern.compile("(?s)<!--(.*)-->");

  private final ProseBuilder prose;
  private String skipped;
  private int depth;

  InlineHtml(ProseBuilder prose) {
    this.prose = prose;
  }

  /** Whether the text here belongs to an element that is no prose. */
  boolean isSkipping() {
    return skipped != null;
  }

  /** Forgets what is open: tags do not reach beyond a paragraph. */
  void reset() {
    skipped = null;
    depth = 0;
  }

  /**
   * Reads {@code tag}, or a comment, which stands in the file from {@code begin} to {@code end}.
   */
  void add(String tag, int begin, int end) {
    Matcher matcher = TAG.matcher(tag);
    if (!matcher.matches()) {
      comment(tag, begin, end);
      return;
    }
    String name = matcher.group(2).toLowerCase(Locale.ROOT);
    boolean opens = matcher.group(1).isEmpty();
    boolean closes = !opens || !matcher.group(3).isEmpty();
    if (skipped != null) {
      skip(name, opens, closes);
    } else if (HtmlElements.isNoProse(name)) {
      if (opens && !closes) {
        skipped = name;
        depth = 1;
        if (HtmlElements.standsAmongWords(name)) {
          prose.object(begin, end);
        }
      }
    } else if (name.equals("a")) {
      link(tag, opens);
    } else if (name.equals("br")) {
      prose.lineBreak();
    } else if (name.equals("q") && opens) {
      prose.openQuote(begin, end);
    } else if (name.equals("q")) {
      prose.closeQuote(begin, end);
    }
  }

  private void comment(String tag, int begin, int end) {
    Matcher comment = COMMENT.matcher(tag);
    if (comment.matches()) {
      prose.comment(comment.group(1), begin, end);
    }
  }

  private void link(String tag, boolean opens) {
    if (!opens) {
      prose.endPointer();
    } else {
      prose.beginPointer(Jsoup.parseBodyFragment(tag).select("a").attr("href"));
    }
  }

  private void skip(String name, boolean opens, boolean closes) {
    if (name.equals(skipped)) {
      depth += opens && !closes ? 1 : opens ? 0 : -1;
      skipped = depth == 0 ? null : skipped;
    }
  }
}
