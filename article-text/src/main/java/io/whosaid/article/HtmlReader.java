package io.whosaid.article;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Draws the prose out of HTML. */
final class HtmlReader {
  /** A character that the parser takes for the end of all text. */
  private static final char END_OF_INPUT = '\uFFFF';

  private static final char REPLACEMENT = '\uFFFD';

  private HtmlReader() {}

  static Article read(SourceFile source, MarkupOptions options) {
    String text = source.text();
    ProseBuilder prose = new ProseBuilder(text.length());
    MappedText written = MappedText.verbatim(text, source.textBegin(), text.length());
    MappedText html = OpaqueText.without(written, Templates.in(written.text()), options);
    add(html, prose, options);
    return prose.article(source);
  }

  /** Adds the prose of {@code html}, a page or a fragment. */
  static void add(MappedText html, ProseBuilder prose, MarkupOptions options) {
    String markup = html.text().replace(END_OF_INPUT, REPLACEMENT);
    Document page = Parser.htmlParser().setTrackPosition(true).parseInput(markup, "");
    page.filter(new HtmlProse(markup, html, prose, options));
    prose.endParagraph();
  }
}
