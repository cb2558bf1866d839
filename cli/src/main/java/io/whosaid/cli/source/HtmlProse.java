package io.whosaid.cli.source;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Walks an HTML document and adds its prose. The parser tells which range of the source a text node
 * was read from; inside, the same character references are decoded again to learn which characters
 * each one stands for.
 */
final class HtmlProse implements NodeFilter {
  /** An end tag without a name, which the parser passes over within a text node. */
  private static final String NAMELESS_END_TAG = "</>";

  private final String markup;
  private final MappedText html;
  private final Prose prose;

  /** A walk over what was parsed from {@code markup}, whose characters {@code html} maps. */
  HtmlProse(String markup, MappedText html, Prose prose) {
    this.markup = markup;
    this.html = html;
    this.prose = prose;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      add(text);
    } else if (node instanceof Element element) {
      return open(element) ? FilterResult.CONTINUE : FilterResult.SKIP_ENTIRELY;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element);
    }
    return FilterResult.CONTINUE;
  }

  private boolean open(Element element) {
    String name = element.normalName();
    Range range = element.sourceRange();
    if (HtmlElements.partsParagraphs(name)) {
      prose.endParagraph();
    }
    if (HtmlElements.isNoProse(name) || element.hasAttr("hidden")) {
      if (HtmlElements.standsAmongWords(name)) {
        prose.object(begin(range), end(range));
      }
      return false;
    }
    switch (name) {
      case "blockquote" -> prose.beginBlockQuote();
      case "h1" -> prose.beginHeadline();
      case "br" -> prose.lineBreak();
      case "q" -> prose.openQuote(begin(range), end(range));
      default -> {}
    }
    return true;
  }

  private void close(Element element) {
    String name = element.normalName();
    if (HtmlElements.partsParagraphs(name)) {
      prose.endParagraph();
    }
    switch (name) {
      case "blockquote" -> prose.endBlockQuote();
      case "h1" -> prose.endHeadline();
      case "q" -> {
        Range range = element.endSourceRange();
        prose.closeQuote(begin(range), end(range));
      }
      default -> {}
    }
  }

  private void add(TextNode node) {
    String text = node.getWholeText();
    int at = node.sourceRange().startPos();
    int end = node.sourceRange().endPos();
    int done = 0;
    while (done < text.length() && at < end) {
      int length = 1;
      String decoded = markup.substring(at, at + 1);
      if (decoded.equals("&")) {
        Optional<CharacterReferences.Reference> reference = CharacterReferences.at(markup, at);
        length = reference.map(CharacterReferences.Reference::length).orElse(1);
        decoded = reference.map(CharacterReferences.Reference::decoded).orElse("&");
      } else if (markup.startsWith(NAMELESS_END_TAG, at)) {
        at += NAMELESS_END_TAG.length();
        continue;
      }
      if (text.startsWith(decoded, done)) {
        prose.add(decoded, html.begin(at), html.end(at + length - 1));
        done += decoded.length();
      }
      at += length;
    }
  }

  /** An element that the parser repeats has no place of its own: then it is where we are. */
  private int begin(Range range) {
    boolean somewhere = range.isTracked() && range.startPos() < markup.length();
    return somewhere ? html.begin(range.startPos()) : prose.end();
  }

  private int end(Range range) {
    boolean somewhere = range.isTracked() && range.endPos() > range.startPos();
    return somewhere ? html.end(range.endPos() - 1) : begin(range);
  }
}
