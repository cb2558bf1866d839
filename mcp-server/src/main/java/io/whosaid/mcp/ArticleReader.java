package io.whosaid.mcp;

import io.whosaid.article.FileKind;
import io.whosaid.article.SourceFile;
import io.whosaid.cli.config.Config;
import io.whosaid.cli.config.Configs;
import io.whosaid.cli.config.Misconfigured;
import io.whosaid.cli.reading.ArticleAnalyzer;
import io.whosaid.cli.reading.Reading;
import io.whosaid.cli.rule.Rules;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Reads the article that a tool is asked about, as its configuration says. Serves all threads. */
final class ArticleReader {
  /** What a text that comes without a file is called. */
  static final String TEXT = "text";

  private static final int MAX_LENGTH = 1_000_000;
  private static final Map<String, FileKind> FORMATS =
      Map.of("markdown", FileKind.MARKDOWN, "html", FileKind.HTML, "text", FileKind.TEXT);

  private final ReadableFolders folders;
  private final ArticleAnalyzer analyzer = ArticleAnalyzer.create();

  ArticleReader(ReadableFolders folders) {
    this.folders = folders;
  }

  /**
   * An article that was read.
   *
   * @param name its path, or {@link #TEXT}
   * @param reading what the engine made of it
   * @param rules what to look for in it
   * @param skipped why it is not to be checked, if it is not
   */
  record Read(String name, Reading reading, Rules rules, Optional<String> skipped) {}

  /** Reads the text or the file that {@code arguments} give. */
  Read read(Arguments arguments) throws ToolFailure {
    try {
      return arguments.hasPath()
          ? file(arguments.text("path").orElseThrow())
          : text(arguments.text("text").orElseThrow(), arguments.text("format"));
    } catch (Misconfigured e) {
      throw new ToolFailure(e.getMessage());
    }
  }

  private Read file(String path) throws ToolFailure {
    Path file = folders.file(path);
    FileKind kind =
        FileKind.of(file.getFileName().toString())
            .orElseThrow(
                () ->
                    new ToolFailure(
                        "'" + path + "': not an article; name a .md, .mdx, .html, or .txt file"));
    Configs configs = configs();
    Config config = configs.of(file);
    SourceFile source = ReadableFolders.read(path, file, kind, config.encoding(file));
    if (source.text().length() > MAX_LENGTH) {
      throw new ToolFailure("'" + path + "': longer than 1,000,000 characters; split it");
    }
    Optional<String> ignored =
        config.ignores(file)
            ? Optional.of("the configuration ignores this file")
            : Optional.empty();
    return read(path, source, config, configs.rules(file), ignored);
  }

  /** A text is taken for a file in the first folder. */
  private Read text(String text, Optional<String> format) {
    FileKind kind = FORMATS.get(format.orElse("markdown"));
    Path file = folders.first().resolve(TEXT);
    Configs configs = configs();
    SourceFile source = new SourceFile(TEXT, kind, text);
    return read(TEXT, source, configs.of(file), configs.rules(file), Optional.empty());
  }

  private Read read(
      String name, SourceFile source, Config config, Rules rules, Optional<String> ignored) {
    Reading reading = analyzer.analyze(source, config.markup());
    return new Read(name, reading, rules, ignored.or(reading::otherLanguage));
  }

  /** Read anew each time, for people change them while an assistant runs. */
  private Configs configs() {
    return new Configs(folders.first(), Optional.empty(), Optional.empty(), folders::has);
  }
}
