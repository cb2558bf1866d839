package io.whosaid.cli;

import io.whosaid.cli.config.Configs;
import io.whosaid.cli.output.Suggestion;
import io.whosaid.cli.rule.Rule;
import io.whosaid.cli.rule.Rules;
import io.whosaid.cli.rule.Severity;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Which rules to look for, and how bad a breach of each is. */
final class RuleOptions {
  private final CommandSpec spec;
  private final OptionSpec file =
      Options.value(
              Path.class,
              "--config",
              "FILE",
              "Use FILE for all articles, instead of what their folders and parents have.")
          .build();
  private final OptionSpec severities =
      Options.values(
              "--rule",
              "RULE=SEVERITY",
              "Override a rule's severity: error, warning, note or off. May be given several"
                  + " times.")
          .build();

  /** Adds its options to {@code spec}. */
  RuleOptions(CommandSpec spec) {
    this.spec = spec.addOption(file).addOption(severities);
  }

  /** Finds the configuration of each file. */
  Configs configs(Shell shell) {
    return new Configs(
        shell.directory(),
        Optional.ofNullable(file.getValue()),
        shell.isContinuousIntegration() ? shell.home() : Optional.empty());
  }

  /** The severities that the user gave; nothing for a rule that is off. */
  Map<Rule, Optional<Severity>> severities() {
    Map<Rule, Optional<Severity>> given = new LinkedHashMap<>();
    for (String each : severities.<List<String>>getValue()) {
      String[] parts = each.split("=", 2);
      if (parts.length < 2) {
        throw new ParameterException(
            spec.commandLine(), "--rule takes RULE=SEVERITY, not '" + each + "'");
      }
      given.put(rule(parts[0]), severity(parts[1], "off"));
    }
    return given;
  }

  /** What to look for in {@code article}. */
  static Rules rules(Configs configs, Path article, Map<Rule, Optional<Severity>> given) {
    Rules rules = configs.rules(article);
    for (Map.Entry<Rule, Optional<Severity>> entry : given.entrySet()) {
      rules = rules.with(entry.getKey(), entry.getValue());
    }
    return rules;
  }

  /** The severity of this name; nothing when it is {@code none}. */
  Optional<Severity> severity(String word, String none) {
    Optional<Severity> severity = Severity.named(word);
    if (severity.isEmpty() && !word.equals(none)) {
      List<String> known = List.of("error", "warning", "note", none);
      throw new ParameterException(spec.commandLine(), Suggestion.unknown("severity", word, known));
    }
    return severity;
  }

  /** The rule of this name. */
  Rule rule(String id) {
    return Rules.named(id)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(), Suggestion.unknown("rule", id, Rules.ids())));
  }
}
