package io.whosaid.cli;

import io.whosaid.cli.rule.Rule;
import io.whosaid.cli.rule.Rules;
import io.whosaid.cli.rule.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which rules to look for, and how bad a breach of each is. */
final class RuleOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--rule",
      paramLabel = "RULE=SEVERITY",
      description = {
        "How bad a rule's breach is: error, warning, note, or off.",
        "Rules: unattributed-quote (error), unnamed-source (warning), unclosed-quote (warning)."
      })
  private Map<String, String> severities = Map.of();

  /** The rules with the user's severities. */
  Rules rules() {
    Rules rules = Rules.standard();
    for (Map.Entry<String, String> setting : severities.entrySet()) {
      rules = rules.with(rule(setting.getKey()), severity(setting.getValue(), "off"));
    }
    return rules;
  }

  /** The severity of this name; nothing when it is {@code none}. */
  Optional<Severity> severity(String word, String none) {
    Stream<Severity> all = Arrays.stream(Severity.values());
    Optional<Severity> severity = all.filter(each -> each.word().equals(word)).findFirst();
    if (severity.isEmpty() && !word.equals(none)) {
      List<String> known = List.of("error", "warning", "note", none);
      throw new ParameterException(spec.commandLine(), Suggestion.unknown("severity", word, known));
    }
    return severity;
  }

  private Rule rule(String id) {
    return Rules.named(id)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    Suggestion.unknown("rule", id, Rules.ALL.stream().map(Rule::id).toList())));
  }
}
