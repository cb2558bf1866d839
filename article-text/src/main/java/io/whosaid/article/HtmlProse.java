package io.whosaid.article;

import java.util.Optional;
import org.jsoup.nodes.Comment;
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
  private final ProseBuilder prose;
  private final MarkupOptions options;

  /** A walk over what was parsed from {@code markup}, whose characters {@code html} maps. */
  HtmlProse(String markup, MappedText html, ProseBuilder prose, MarkupOptions options) {
    this.options = options;
    this.markup = markup;
    this.html = html;
    this.prose = prose;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      add(text);
    } else if (node instanceof Comment comment) {
      prose.comment(comment.getData(), begin(comment.sourceRange()), end(comment.sourceRange()));
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
    if (isSkipped(element)) {
      if (HtmlElements.standsAmongWords(name)) {
        prose.object(begin(range), end(range));
      }
      return false;
    }
    if (name.equals("html")) {
      prose.language(element.attr("lang"));
    }
    target(element).ifPresent(prose::beginPointer);
    if (isHeadline(element)) {
      prose.beginHeadline();
    }
    switch (name) {
      case "h2", "h3", "h4", "h5", "h6", "dt" -> prose.kind(Block.Kind.HEADING);
      case "figcaption" -> prose.kind(Block.Kind.CAPTION);
      case "cite" -> {
        if (isCited(element)) {
          prose.kind(Block.Kind.CAPTION);
        }
      }
      case "ul", "ol" -> prose.beginList();
      case "tr" -> prose.beginRow();
      case "blockquote" -> prose.beginBlockQuote();
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
      case "h2", "h3", "h4", "h5", "h6", "dt", "figcaption" -> prose.kind(Block.Kind.PARAGRAPH);
      case "cite" -> {
        if (isCited(element)) {
          prose.kind(Block.Kind.PARAGRAPH);
        }
      }
      case "ul", "ol" -> prose.endList();
      case "tr" -> prose.endRow();
      case "blockquote" -> prose.endBlockQuote();
      case "q" -> {
        Range range = element.endSourceRange();
        prose.closeQuote(begin(range), end(range));
      }
      default -> {}
    }
    if (isHeadline(element)) {
      prose.endHeadline();
    }
    if (target(element).isPresent() && !isSkipped(element)) {
      prose.endPointer();
    }
  }

  /** Whether a {@code <cite>} names whose words stand before it: it ends a quotation's markup. */
  private static boolean isCited(Element cite) {
    boolean quoted = cite.closest("blockquote, figure, footer") != null;
    Node next = cite.nextSibling();
    while (next instanceof TextNode text && text.isBlank()) {
      next = next.nextSibling();
    }
    return quoted && next == null;
  }

  private static boolean isHeadline(Element element) {
    return element.normalName().equals("h1") || element.attr("itemprop").equals("headline");
  }

  private boolean isSkipped(Element element) {
    String name = element.normalName();
    return HtmlElements.isNoProse(name)
        || element.hasAttr("hidden")
        || HtmlElements.kind(name).filter(options::skips).isPresent();
  }

  /** Where the element leads its reader, or who is said to speak in it. */
  private static Optional<String> target(Element element) {
    String target =
        switch (element.normalName()) {
          case "a" -> element.attr("href");
          case "blockquote", "q" -> element.attr("cite");
          default -> "";
        };
    return target.isBlank() ? Microdata.source(element) : Optional.of(target);
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
    boolean somewhere =
        range.isTracked()
            && range.endPos() > range.startPos()
            && range.startPos() < markup.length();
    return somewhere ? html.end(Math.min(range.endPos(), markup.length()) - 1) : begin(range);
  }
}
