package io.whosaid.article;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The kinds of article file. */
public enum FileKind {
  /** CommonMark with GitHub's tables, strikethrough and footnotes, and front matter. */
  MARKDOWN,
  /** Markdown with JavaScript and components: MDX. */
  MDX,
  /** A page or a fragment of one. */
  HTML,
  /** No markup. */
  TEXT;

  private static final Map<String, FileKind> EXTENSIONS =
      Map.of(
          "mdx", MDX,
          "md", MARKDOWN,
          "markdown", MARKDOWN,
          "mdown", MARKDOWN,
          "mkd", MARKDOWN,
          "html", HTML,
          "htm", HTML,
          "xhtml", HTML,
          "txt", TEXT,
          "text", TEXT);

  /** The kind that a file's name tells, if it tells any. */
  public static Optional<FileKind> of(String fileName) {
    String extension = fileName.substring(fileName.lastIndexOf('.') + 1);
    return fileName.contains(".")
        ? Optional.ofNullable(EXTENSIONS.get(extension.toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }
}
