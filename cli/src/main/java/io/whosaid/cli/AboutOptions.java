package io.whosaid.cli;

import io.whosaid.cli.config.ConfigText;
import io.whosaid.cli.config.Configs;
import io.whosaid.cli.rule.RuleText;
import io.whosaid.cli.rule.Rules;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Questions about the gate itself: the answer is all that the command then gives. */
final class AboutOptions {
  private final OptionSpec list = Options.flag("List all rules.", "--list-rules").build();
  private final OptionSpec rule =
      Options.value(String.class, "--explain", "RULE", "Explain a rule, with an example.")
          .completionCandidates(new Candidates.RuleNames())
          .build();
  private final OptionSpec article =
      Options.value(
              Path.class, "--print-config", "FILE", "Print the configuration that applies to FILE.")
          .build();

  /** Adds its options to {@code spec}. */
  AboutOptions(CommandSpec spec) {
    spec.addOption(list).addOption(rule).addOption(article);
  }

  boolean isAsked() {
    return isListAsked() || rule.getValue() != null || article.getValue() != null;
  }

  private boolean isListAsked() {
    return list.getValue();
  }

  /** Answers on the standard output. */
  void answer(Shell shell, RuleOptions options) {
    if (isListAsked()) {
      Rules.ALL.forEach(each -> shell.out().print(RuleText.line(each) + "\n"));
    }
    if (rule.getValue() != null) {
      shell.out().print(RuleText.of(options.rule(rule.getValue())));
    }
    if (article.getValue() != null) {
      Path file = shell.directory().resolve(article.<Path>getValue());
      Configs configs = options.configs(shell);
      Rules rules = RuleOptions.rules(configs, file, options.severities());
      shell.out().print(ConfigText.of(configs.of(file), rules));
    }
  }
}
