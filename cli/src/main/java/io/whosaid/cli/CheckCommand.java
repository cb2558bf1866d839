package io.whosaid.cli;

import io.whosaid.cli.reading.Examiner;
import io.whosaid.cli.reading.InOrder;
import io.whosaid.cli.reading.Inputs;
import io.whosaid.cli.report.Tally;
import io.whosaid.cli.rule.Rules;
import io.whosaid.cli.rule.Severity;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code whosaid check}: finds quotations that nobody stands behind. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Finds quotations without a source, for people and for CI jobs.",
    footerHeading = "%nExit codes:%n",
    footer = {
      "  0  no finding as bad as --fail-on says",
      "  1  findings",
      "  2  something could not be checked: a missing or unreadable file, a wrong option"
    })
final class CheckCommand implements Callable<Integer> {
  private final Shell shell;
  private final Supplier<Examiner> examiner;

  @Mixin private InputOptions input;
  @Mixin private RuleOptions rule;
  @Mixin private ReportOptions report;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      defaultValue = "error",
      description = "Exit with 1 from this severity on: error (default), warning, note or never.")
  private String failOn;

  CheckCommand(Shell shell, Supplier<Examiner> examiner) {
    this.shell = shell;
    this.examiner = examiner;
  }

  @Override
  public Integer call() throws IOException {
    Rules rules = rule.rules();
    Optional<Severity> threshold = rule.severity(failOn, "never");
    Inputs inputs = input.find(shell);
    try (Reports reports = report.open(shell, rules)) {
      reports.addFailures(inputs.failures());
      if (!inputs.found().isEmpty()) {
        Examiner ready = examiner.get();
        InOrder.forEach(
            inputs.found(),
            file -> Outcome.of(file, source -> rules.findings(ready.examine(source))),
            reports::add);
      }
      reports.complete();
      return exitCode(reports, threshold);
    }
  }

  private static int exitCode(Reports reports, Optional<Severity> threshold) {
    if (reports.failures() > 0) {
      return ExitCode.FAILURE;
    }
    Tally tally = reports.tally();
    return threshold.filter(tally::reaches).isPresent() ? ExitCode.FINDINGS : ExitCode.OK;
  }
}
