package io.whosaid.cli.config;

import io.whosaid.article.Article;
import io.whosaid.article.FileKind;
import io.whosaid.article.SourceFile;
import io.whosaid.wording.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** The source texts of one run, each read once. Serves all threads. */
final class SourceTextCache {
  private final Map<Path, Optional<SourceText>> texts = new ConcurrentHashMap<>();
  private final Predicate<Path> readable;

  /** Nothing read yet; a file that is not {@code readable} counts as not there. */
  SourceTextCache(Predicate<Path> readable) {
    this.readable = readable;
  }

  /** The prose of {@code file}, shown under {@code name}; nothing when it cannot be read. */
  Optional<SourceText> text(Path file, String name) {
    return texts.computeIfAbsent(file.toAbsolutePath().normalize(), path -> read(path, name));
  }

  /** The text of a file that a comment in {@code article} names; nothing when there is none. */
  Optional<SourceText> beside(Path article, String name) {
    if (name.contains("://") || name.indexOf('\n') >= 0) {
      return Optional.empty();
    }
    try {
      Path file = article.toAbsolutePath().resolveSibling(name);
      return Files.isRegularFile(file) ? text(file, name) : Optional.empty();
    } catch (InvalidPathException words) {
      return Optional.empty();
    }
  }

  private Optional<SourceText> read(Path file, String name) {
    if (!readable.test(file)) {
      return Optional.empty();
    }
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      FileKind kind = FileKind.of(file.getFileName().toString()).orElse(FileKind.TEXT);
      String prose = Article.of(new SourceFile(name, kind, text)).prose().text();
      return Optional.of(SourceText.of(name, prose));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
