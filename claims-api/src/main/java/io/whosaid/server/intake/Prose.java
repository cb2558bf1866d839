package io.whosaid.server.intake;

import io.whosaid.article.Article;
import io.whosaid.article.Block;
import io.whosaid.article.FileKind;
import io.whosaid.article.SourceFile;
import io.whosaid.quote.Span;
import java.util.Optional;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;

/**
 * The text that people read of a page or of Markdown: paragraphs with an empty line between them,
 * without what stands round an article.
 *
 * @param text the prose; may be blank
 * @param metadata what is said there about the article
 */
record Prose(String text, PageMetadata metadata) {
  /** Of a page that Readability reads, in the units of {@link #isCostly}: some seconds. */
  private static final long MAX_COST = 10_000_000;

  private static final long COST_OF_ELEMENT = 200;

  /** What article-text puts where there is no text to read. */
  private static final char STAND_IN = '\uFFFC';

  private static final Pattern TITLE =
      Pattern.compile("(?i)\\s*#(?!#)|\\s*<h1\\b|[^\\n]*\\R *=+ *(?:\\R|$)");

  /** The article in a page that was at {@code address}, which may be null. */
  static Prose ofPage(String html, String address) {
    Document page = Jsoup.parse(html);
    PageMetadata metadata = PageMetadata.of(page, address);
    if (isCostly(page)) {
      return new Prose(text(page.body()), metadata);
    }
    try {
      var article = new Readability4J(address == null ? "" : address, html).parse();
      Element content = article.getArticleContent();
      String text = content == null ? "" : text(content);
      if (!text.isBlank()) {
        return new Prose(
            text,
            metadata.or(
                new PageMetadata(
                    blankToNull(article.getTitle()),
                    null,
                    null,
                    PageMetadata.byline(article.getByline()),
                    null,
                    null)));
      }
    } catch (RuntimeException | StackOverflowError e) {
      // A page that is too odd for it is read as it stands.
      return new Prose(text(page.body()), metadata);
    }
    return new Prose(text(page.body()), metadata);
  }

  /** Whether Readability would take long: its time grows with the square of each node's depth. */
  private static boolean isCostly(Document page) {
    long[] cost = new long[1];
    page.filter(
        (node, depth) -> {
          cost[0] += COST_OF_ELEMENT + (long) depth * depth;
          return cost[0] > MAX_COST
              ? NodeFilter.FilterResult.STOP
              : NodeFilter.FilterResult.CONTINUE;
        });
    return cost[0] > MAX_COST;
  }

  /** The prose of Markdown. */
  static Prose ofMarkdown(String markdown) {
    MarkdownFrontMatter matter = MarkdownFrontMatter.of(markdown);
    // Behind an empty line, what looks like front matter and is none is text.
    Article article = Article.of(new SourceFile("", FileKind.MARKDOWN, "\n" + matter.body()));
    Optional<String> heading =
        article.blocks().stream()
            .filter(block -> isTitle(block, article))
            .map(block -> paragraph(block.span(), article))
            .findFirst();
    return new Prose(
        text(article),
        matter.metadata().or(new PageMetadata(heading.orElse(null), null, null, null, null, null)));
  }

  /** Whether it is a heading of the first level. */
  private static boolean isTitle(Block block, Article article) {
    SourceFile file = article.source();
    int at = article.prose().toSource(block.span()).begin();
    String lines = file.text().substring(file.lineBegin(at));
    return block.kind() == Block.Kind.HEADING && TITLE.matcher(lines).lookingAt();
  }

  private static String text(Element root) {
    if (root.ownerDocument() != null) {
      root.ownerDocument().outputSettings().prettyPrint(false);
    }
    root.select("code, kbd, samp, tt").unwrap();
    root.select("pre").tagName("p");
    return text(Article.of(new SourceFile("", FileKind.HTML, root.outerHtml())));
  }

  /** Its paragraphs, an empty line between them. */
  private static String text(Article article) {
    StringBuilder text = new StringBuilder();
    for (Block block : article.blocks()) {
      String paragraph = paragraph(block.span(), article);
      if (!paragraph.isBlank()) {
        text.append(text.length() == 0 ? "" : "\n\n").append(paragraph);
      }
    }
    return text.toString();
  }

  /** The words of a paragraph; those of code are read, what stands for pictures is not. */
  private static String paragraph(Span span, Article article) {
    String prose = article.prose().text();
    StringBuilder text = new StringBuilder();
    for (int i = span.begin(); i < span.end(); i++) {
      char c = prose.charAt(i);
      text.append(c == STAND_IN ? code(i, article) : String.valueOf(c));
    }
    return text.toString().replaceAll(" {2,}", " ").strip();
  }

  private static String code(int at, Article article) {
    String markup = article.prose().toSource(new Span(at, at + 1)).of(article.source().text());
    return markup.startsWith("`") ? markup.replaceAll("^`+ ?| ?`+$", "") : "";
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
