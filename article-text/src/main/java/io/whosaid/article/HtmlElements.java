package io.whosaid.article;

import java.util.Optional;
import java.util.Set;

/** What an HTML element's name tells of the words in it. All names are in lower case. */
final class HtmlElements {
  private static final Set<String> NO_PROSE =
      Set.of(
          "audio",
          "button",
          "canvas",
          "code",
          "head",
          "iframe",
          "kbd",
          "math",
          "nav",
          "noscript",
          "object",
          "option",
          "pre",
          "samp",
          "script",
          "select",
          "style",
          "svg",
          "template",
          "textarea",
          "video");
  private static final Set<String> AMONG_WORDS = Set.of("code", "kbd", "math", "samp");
  private static final Set<String> PARAGRAPHS =
      Set.of(
          "address",
          "article",
          "aside",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "html",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "pre",
          "search",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "textarea",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  private HtmlElements() {}

  /** Whether what the element holds is something else than the article's words. */
  static boolean isNoProse(String name) {
    return NO_PROSE.contains(name);
  }

  /** Whether an element that is no prose stands in a sentence as a word of it would. */
  static boolean standsAmongWords(String name) {
    return AMONG_WORDS.contains(name);
  }

  /** The kind of block that the element is, if it is one that can be left out. */
  static Optional<BlockKind> kind(String name) {
    return switch (name) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Optional.of(BlockKind.HEADING);
      case "blockquote" -> Optional.of(BlockKind.BLOCK_QUOTE);
      case "ul", "ol", "dl" -> Optional.of(BlockKind.LIST);
      case "table" -> Optional.of(BlockKind.TABLE);
      default -> Optional.empty();
    };
  }

  /** Whether a paragraph ends where the element begins, and where it ends. */
  static boolean partsParagraphs(String name) {
    return PARAGRAPHS.contains(name);
  }
}
