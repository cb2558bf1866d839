package io.whosaid.lsp;

import io.whosaid.article.SourceFile;
import io.whosaid.cli.Checked;
import io.whosaid.cli.config.Config;
import io.whosaid.cli.config.Configs;
import io.whosaid.cli.config.Misconfigured;
import io.whosaid.cli.reading.ArticleAnalyzer;
import io.whosaid.cli.reading.Reading;
import io.whosaid.cli.rule.Finding;
import io.whosaid.cli.rule.Rules;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Checks an article as its configuration says. Serves all threads. */
final class ArticleChecker {
  /** What is longer is no article, and would keep the editor waiting. */
  private static final int MAX_LENGTH = 2_000_000;

  private final ArticleAnalyzer analyzer = ArticleAnalyzer.create();

  /**
   * What a check gave.
   *
   * @param article what was checked
   * @param source its text
   * @param prose what of it was read
   * @param findings in the order of the text
   * @param rulesUrl the page that explains the rules
   * @param problem what is wrong with the configuration, if it could not be followed
   */
  record Result(
      OpenArticle article,
      SourceFile source,
      String prose,
      List<Finding> findings,
      Optional<URI> rulesUrl,
      Optional<String> problem) {}

  /**
   * Checks {@code article}. The configuration is read anew, for it may have changed.
   *
   * @param folder the folder that the editor works in
   */
  Result check(OpenArticle article, Path folder) {
    SourceFile source = article.source();
    Path file = article.file(folder);
    try {
      Configs configs = new Configs(folder, Optional.empty(), Optional.empty());
      Config config = configs.of(file);
      if (config.ignores(file) || article.text().length() > MAX_LENGTH) {
        return new Result(article, source, "", List.of(), Optional.empty(), Optional.empty());
      }
      Rules rules = configs.rules(file);
      Reading reading = analyzer.analyze(source, config.markup());
      List<Finding> findings = Checked.of(reading, rules, false).findings();
      return new Result(
          article, source, reading.prose(), findings, config.rulesUrl(), Optional.empty());
    } catch (Misconfigured e) {
      Optional<String> problem = Optional.of(e.getMessage());
      return new Result(article, source, "", List.of(), Optional.empty(), problem);
    }
  }
}
