package io.whosaid.article;

import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * Walks a Markdown document and adds its prose. Every text node's characters correspond one to one
 * to those of its source spans, but for spaces trimmed at a line's end: {@link MarkdownInlines},
 * {@link Tabs} and {@link TableCellText} see to it.
 */
final class MarkdownProse {
  private final MappedText body;
  private final ProseBuilder prose;
  private final MarkupOptions options;
  private final InlineHtml html;
  private MappedText line;
  private int lineBegin;

  MarkdownProse(MappedText body, ProseBuilder prose, MarkupOptions options) {
    this.body = body;
    this.options = options;
    this.prose = prose;
    this.html = new InlineHtml(prose);
    this.line = body;
  }

  /** Adds the prose of {@code document}; loops, for documents may be nested without limit. */
  void add(Node document) {
    Node node = document;
    while (node != null) {
      enter(node);
      Node next = isProse(node) ? node.getFirstChild() : null;
      while (next == null && node != null) {
        leave(node);
        next = node == document ? null : node.getNext();
        node = node == document ? null : next == null ? node.getParent() : node;
      }
      node = next;
    }
  }

  /** The words that stand for a picture are not the article's. */
  private boolean isProse(Node node) {
    return !(node instanceof Image) && !isSkipped(node);
  }

  private boolean isSkipped(Node node) {
    return (node instanceof BlockQuote && options.skips(BlockKind.BLOCK_QUOTE))
        || (node instanceof Heading && options.skips(BlockKind.HEADING))
        || (node instanceof ListBlock && options.skips(BlockKind.LIST))
        || (node instanceof TableBlock && options.skips(BlockKind.TABLE))
        || (node instanceof FootnoteDefinition && options.skips(BlockKind.FOOTNOTE));
  }

  private void enter(Node node) {
    if (node instanceof BlockQuote) {
      prose.beginBlockQuote();
    } else if (node instanceof ListBlock) {
      prose.beginList();
    } else if (node instanceof TableRow) {
      prose.beginRow();
    } else if (node instanceof Heading heading && heading.getLevel() == 1) {
      prose.beginHeadline();
      html.reset();
    } else if (node instanceof Heading) {
      prose.kind(Block.Kind.HEADING);
      html.reset();
    } else if (node instanceof Paragraph) {
      prose.endParagraph();
      html.reset();
    } else if (node instanceof TableCell cell) {
      beginCell(cell);
    } else if (node instanceof HtmlBlock block) {
      prose.endParagraph();
      HtmlReader.add(verbatim(block), prose, options);
    } else if (node instanceof Link link) {
      prose.beginPointer(link.getDestination());
    } else if (node instanceof FootnoteReference footnote) {
      prose.point(footnote.getLabel());
    } else if (node instanceof HtmlInline tag) {
      html.add(tag.getLiteral(), begin(tag), end(tag));
    } else if (!html.isSkipping()) {
      addInline(node);
    }
  }

  private void addInline(Node node) {
    if (node instanceof Text text) {
      add(text);
    } else if (node instanceof MarkdownInlines.Decoded decoded) {
      prose.add(decoded.text(), begin(node), end(node));
    } else if (node instanceof Code) {
      prose.object(begin(node), end(node));
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      prose.space();
    }
  }

  private void leave(Node node) {
    if (node instanceof BlockQuote) {
      prose.endBlockQuote();
    } else if (node instanceof ListBlock) {
      prose.endList();
    } else if (node instanceof TableRow) {
      prose.endRow();
    } else if (node instanceof Link) {
      prose.endPointer();
    } else if (node instanceof Heading heading && heading.getLevel() == 1) {
      prose.endHeadline();
    } else if (node instanceof Heading) {
      prose.kind(Block.Kind.PARAGRAPH);
    } else if (node instanceof Paragraph) {
      prose.endParagraph();
    } else if (node instanceof TableCell) {
      prose.endParagraph();
      line = body;
      lineBegin = 0;
    }
  }

  private void add(Text text) {
    String literal = text.getLiteral();
    int done = 0;
    for (SourceSpan span : text.getSourceSpans()) {
      for (int i = 0; i < span.getLength() && done < literal.length(); i++) {
        int at = span.getInputIndex() - lineBegin + i;
        prose.add(literal.charAt(done++), line.begin(at), line.end(at));
      }
    }
  }

  private void beginCell(TableCell cell) {
    prose.endParagraph();
    html.reset();
    if (!cell.getSourceSpans().isEmpty()) {
      lineBegin = cell.getSourceSpans().get(0).getInputIndex();
      line = TableCellText.of(body, cell.getSourceSpans().get(0));
    }
  }

  /** The lines of {@code block}, without the signs of the lists and block quotes around it. */
  private MappedText verbatim(Node block) {
    MappedText.Builder text = new MappedText.Builder(256);
    int end = 0;
    for (SourceSpan span : block.getSourceSpans()) {
      if (text.length() > 0) {
        text.append('\n', end, end);
      }
      for (int i = 0; i < span.getLength(); i++) {
        int at = span.getInputIndex() + i;
        end = body.end(at);
        text.append(body.text().charAt(at), body.begin(at), end);
      }
    }
    return text.build();
  }

  private int begin(Node node) {
    return line.begin(node.getSourceSpans().get(0).getInputIndex() - lineBegin);
  }

  private int end(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    SourceSpan last = spans.get(spans.size() - 1);
    return line.end(last.getInputIndex() + last.getLength() - 1 - lineBegin);
  }
}
