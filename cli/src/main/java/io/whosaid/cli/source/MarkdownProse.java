package io.whosaid.cli.source;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
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
final class MarkdownProse extends AbstractVisitor {
  private final MappedText body;
  private final Prose prose;
  private final InlineHtml html;
  private MappedText line;
  private int lineBegin;

  MarkdownProse(MappedText body, Prose prose) {
    this.body = body;
    this.prose = prose;
    this.html = new InlineHtml(prose);
    this.line = body;
  }

  @Override
  public void visit(Paragraph paragraph) {
    paragraph(paragraph);
  }

  @Override
  public void visit(Heading heading) {
    if (heading.getLevel() == 1) {
      prose.beginHeadline();
      paragraph(heading);
      prose.endHeadline();
    } else {
      paragraph(heading);
    }
  }

  @Override
  public void visit(BlockQuote quote) {
    prose.beginBlockQuote();
    visitChildren(quote);
    prose.endBlockQuote();
  }

  @Override
  public void visit(CustomBlock block) {
    visitChildren(block);
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof MarkdownInlines.Decoded decoded) {
      decoded(decoded);
    } else if (node instanceof TableCell cell) {
      cell(cell);
    } else {
      visitChildren(node);
    }
  }

  @Override
  public void visit(Text text) {
    if (html.isSkipping()) {
      return;
    }
    String literal = text.getLiteral();
    int done = 0;
    for (SourceSpan span : text.getSourceSpans()) {
      for (int i = 0; i < span.getLength() && done < literal.length(); i++) {
        int at = span.getInputIndex() - lineBegin + i;
        prose.add(literal.charAt(done++), line.begin(at), line.end(at));
      }
    }
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    prose.space();
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    prose.space();
  }

  @Override
  public void visit(Code code) {
    if (!html.isSkipping()) {
      prose.object(begin(code), end(code));
    }
  }

  @Override
  public void visit(HtmlInline tag) {
    html.add(tag.getLiteral(), begin(tag), end(tag));
  }

  @Override
  public void visit(HtmlBlock block) {
    prose.endParagraph();
    HtmlReader.add(verbatim(block), prose);
    prose.endParagraph();
  }

  @Override
  public void visit(Image image) {
    // The words that stand for a picture are not the article's.
  }

  @Override
  public void visit(FencedCodeBlock code) {
    // Code is no prose.
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    // Code is no prose.
  }

  private void paragraph(Node block) {
    prose.endParagraph();
    html.reset();
    visitChildren(block);
    prose.endParagraph();
  }

  private void cell(TableCell cell) {
    if (!cell.getSourceSpans().isEmpty()) {
      lineBegin = cell.getSourceSpans().get(0).getInputIndex();
      line = TableCellText.of(body, cell.getSourceSpans().get(0));
      paragraph(cell);
      line = body;
      lineBegin = 0;
    }
  }

  private void decoded(MarkdownInlines.Decoded node) {
    if (!html.isSkipping()) {
      prose.add(node.text(), begin(node), end(node));
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
