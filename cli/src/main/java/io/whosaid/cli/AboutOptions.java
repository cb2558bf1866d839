package io.whosaid.cli;

import io.whosaid.cli.config.ConfigText;
import io.whosaid.cli.config.Configs;
import io.whosaid.cli.rule.RuleText;
import io.whosaid.cli.rule.Rules;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Questions about the gate itself: the answer is all that the command then gives. */
final class AboutOptions {
  @Option(names = "--list-rules", description = "List all rules.")
  private boolean list;

  @Option(
      names = "--explain",
      paramLabel = "RULE",
      completionCandidates = Candidates.RuleNames.class,
      description = "Tell all about a rule, with an example.")
  private String rule;

  @Option(
      names = "--print-config",
      paramLabel = "FILE",
      description = "Print the configuration that counts for FILE.")
  private Path article;

  boolean isAsked() {
    return list || rule != null || article != null;
  }

  /** Answers on the standard output. */
  void answer(Shell shell, RuleOptions options) {
    if (list) {
      Rules.ALL.forEach(each -> shell.out().print(RuleText.line(each) + "\n"));
    }
    if (rule != null) {
      shell.out().print(RuleText.of(options.rule(rule)));
    }
    if (article != null) {
      Path file = shell.directory().resolve(article);
      Configs configs = options.configs(shell);
      Rules rules = RuleOptions.rules(configs, file, options.severities());
      shell.out().print(ConfigText.of(configs.of(file), rules));
    }
  }
}
