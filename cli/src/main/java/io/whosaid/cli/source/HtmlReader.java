package io.whosaid.cli.source;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Draws the prose out of HTML. */
final class HtmlReader {
  private HtmlReader() {}

  static Article read(SourceFile source) {
    String text = source.text();
    Prose prose = new Prose(text.length());
    add(MappedText.verbatim(text, source.textBegin(), text.length()), prose);
    return prose.article(source);
  }

  /** Adds the prose of {@code html}, a page or a fragment. */
  static void add(MappedText html, Prose prose) {
    Document page = Parser.htmlParser().setTrackPosition(true).parseInput(html.text(), "");
    page.filter(new HtmlProse(html, prose));
    prose.endParagraph();
  }
}
