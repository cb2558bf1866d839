package io.whosaid.server.intake;

import java.util.Set;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeVisitor;

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

  private static final Set<String> UNREAD =
      Set.of("script", "style", "noscript", "template", "svg", "iframe", "head", "textarea");

  /** The article in a page that was at {@code address}, which may be null. */
  static Prose ofPage(String html, String address) {
    Document page = Jsoup.parse(html);
    PageMetadata metadata = PageMetadata.of(page, address);
    if (isCostly(page)) {
      return new Prose(text(page), metadata);
    }
    try {
      Article article = new Readability4J(address == null ? "" : address, html).parse();
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
      return new Prose(text(page), metadata);
    }
    return new Prose(text(page), metadata);
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
    String html =
        HtmlRenderer.builder().build().render(Parser.builder().build().parse(matter.body()));
    Document page = Jsoup.parseBodyFragment(html);
    String heading = page.select("h1").stream().findFirst().map(Element::text).orElse(null);
    return new Prose(
        text(page),
        matter.metadata().or(new PageMetadata(blankToNull(heading), null, null, null, null, null)));
  }

  private static String text(Element root) {
    StringBuilder text = new StringBuilder();
    root.traverse(
        new NodeVisitor() {
          private int unread = -1;

          @Override
          public void head(Node node, int depth) {
            if (unread >= 0) {
              return;
            }
            if (node instanceof TextNode words) {
              add(words.getWholeText());
            } else if (node instanceof Element element) {
              if (UNREAD.contains(element.normalName())) {
                unread = depth;
              } else if (element.normalName().equals("br")) {
                text.append('\n');
              } else if (element.isBlock()) {
                paragraph();
              }
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (depth == unread) {
              unread = -1;
            } else if (unread < 0 && node instanceof Element element && element.isBlock()) {
              paragraph();
            }
          }

          private void add(String words) {
            for (int i = 0; i < words.length(); i++) {
              char c = words.charAt(i);
              boolean blank = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
              if (!blank) {
                text.append(c);
              } else if (text.length() > 0 && !Character.isWhitespace(last())) {
                text.append(' ');
              }
            }
          }

          private char last() {
            return text.charAt(text.length() - 1);
          }

          private void paragraph() {
            while (text.length() > 0 && Character.isWhitespace(last())) {
              text.setLength(text.length() - 1);
            }
            if (text.length() > 0) {
              text.append("\n\n");
            }
          }
        });
    return text.toString().strip();
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
