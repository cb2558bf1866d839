package io.whosaid.lsp;

import io.whosaid.article.FileKind;
import io.whosaid.article.SourceFile;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * An article as the editor has it.
 *
 * @param uri how the editor calls it
 * @param version of its text, which rises with each change
 * @param kind how its markup is read
 * @param text all of it
 */
record OpenArticle(String uri, int version, FileKind kind, String text) {

  /** The kind of a file, by its name or else by what the editor says of it; empty if no article. */
  static Optional<FileKind> kind(String uri, String languageId) {
    String name = uri.substring(uri.lastIndexOf('/') + 1);
    return FileKind.of(name)
        .or(
            () ->
                Optional.ofNullable(
                    switch (languageId == null ? "" : languageId) {
                      case "markdown" -> FileKind.MARKDOWN;
                      case "mdx" -> FileKind.MDX;
                      case "html" -> FileKind.HTML;
                      default -> null;
                    }));
  }

  /** The same article with another text. */
  OpenArticle with(int newVersion, String newText) {
    return new OpenArticle(uri, newVersion, kind, newText);
  }

  /** The text, as the check reads it. */
  SourceFile source() {
    return new SourceFile(uri, kind, text);
  }

  /** Where it is, or would be in {@code folder} if it is not saved yet. */
  Path file(Path folder) {
    return path(uri).orElse(folder.resolve("untitled"));
  }

  /** The file that {@code uri} names, if it names one. */
  static Optional<Path> path(String uri) {
    try {
      URI address = URI.create(uri);
      return "file".equals(address.getScheme())
          ? Optional.of(Path.of(address).toAbsolutePath().normalize())
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
