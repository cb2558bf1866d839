package io.whosaid.article;

import io.whosaid.article.internal.frontmatter.FrontMatter;
import io.whosaid.quote.Span;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Draws the prose out of Markdown. */
final class MarkdownReader {
  /**
   * Lists and block quotes are read to this depth; what is deeper is text of the innermost. No
   * article comes near it, and without a limit the time grows faster than the file.
   */
  private static final int MAX_OPEN_BLOCKS = 200;

  private static final Parser PARSER = parser().build();

  /** In MDX what is indented is no code. Made only when a file is MDX. */
  private static final class ForMdx {
    private static final Parser PARSER =
        parser()
            .enabledBlockTypes(
                Set.of(
                    BlockQuote.class,
                    FencedCodeBlock.class,
                    Heading.class,
                    HtmlBlock.class,
                    ListBlock.class,
                    ThematicBreak.class))
            .build();

    private ForMdx() {}
  }

  private MarkdownReader() {}

  private static Parser.Builder parser() {
    return Parser.builder()
        .extensions(
            List.of(
                TablesExtension.create(),
                StrikethroughExtension.create(),
                FootnotesExtension.create()))
        .customInlineContentParserFactory(MarkdownInlines.escapes())
        .customInlineContentParserFactory(MarkdownInlines.references())
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .maxOpenBlockParsers(MAX_OPEN_BLOCKS);
  }

  static Article read(SourceFile source, MarkupOptions options) {
    ProseBuilder prose = new ProseBuilder(source.text().length());
    FrontMatter frontMatter = FrontMatter.of(source);
    if (!options.skips(BlockKind.FRONT_MATTER)) {
      frontMatter.headlines().forEach(prose::headline);
    }
    frontMatter.language().ifPresent(prose::language);
    MappedText written = Tabs.expand(source.text(), frontMatter.bodyBegin());
    boolean isMdx = source.kind() == FileKind.MDX;
    List<Span> code = isMdx ? Mdx.code(written.text()) : Templates.in(written.text());
    if (isMdx) {
      comments(code, written, prose);
    }
    MappedText body = OpaqueText.without(written, code, options);
    Node document = (isMdx ? ForMdx.PARSER : PARSER).parse(body.text());
    new MarkdownProse(body, prose, options).add(document);
    return prose.article(source);
  }

  private static void comments(List<Span> code, MappedText written, ProseBuilder prose) {
    for (Span span : code) {
      String comment = Mdx.comment(span.of(written.text()));
      if (!comment.isEmpty()) {
        prose.comment(comment, written.begin(span.begin()), written.end(span.end() - 1));
      }
    }
  }
}
