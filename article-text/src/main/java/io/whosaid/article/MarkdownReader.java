package io.whosaid.article;

import java.util.List;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Draws the prose out of Markdown. */
final class MarkdownReader {
  private static final Parser PARSER =
      Parser.builder()
          .extensions(
              List.of(
                  TablesExtension.create(),
                  StrikethroughExtension.create(),
                  FootnotesExtension.create()))
          .customInlineContentParserFactory(MarkdownInlines.escapes())
          .customInlineContentParserFactory(MarkdownInlines.references())
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  private MarkdownReader() {}

  static Article read(SourceFile source) {
    ProseBuilder prose = new ProseBuilder(source.text().length());
    FrontMatter frontMatter = FrontMatter.of(source);
    for (FrontMatter.Value headline : frontMatter.headlines()) {
      prose.beginHeadline();
      headline.addTo(prose, source.text());
      prose.endHeadline();
    }
    MappedText body = Tabs.expand(source.text(), frontMatter.bodyBegin());
    new MarkdownProse(body, prose).add(PARSER.parse(body.text()));
    return prose.article(source);
  }
}
