package io.whosaid.cli;

import io.whosaid.cli.config.Configs;
import io.whosaid.cli.output.Plural;
import io.whosaid.cli.reading.ArticleAnalyzer;
import io.whosaid.cli.reading.Inputs;
import io.whosaid.cli.report.Tally;
import io.whosaid.cli.rule.Rules;
import io.whosaid.cli.rule.Severity;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** {@code whosaid check}: finds quotations without a source. */
final class CheckCommand implements Callable<Integer> {
  static final String[] FOOTER = {
    "  whosaid check articles/",
    "      all Markdown, HTML and plain text below a folder",
    "  whosaid check 'news/**/*.md' --diff origin/main",
    "      what a branch changed",
    "  whosaid check . --format github --output sarif:whosaid.sarif",
    "      annotations on a pull request, and a report for later",
    "  whosaid check . --baseline known.json --update-baseline",
    "      accept today's findings; without --update-baseline, see only new ones",
    "",
    "A line of a report: location, severity, rule, what to do.",
    "  news/harbour.md:12:5: error unattributed-quote: nobody is named as ...",
    "--explain unattributed-quote tells why, and what counts as a source.",
    "",
    "In an article, a comment silences a rule for a reason, or names a source:",
    "  <!-- whosaid-disable-next-line unattributed-quote -- a slogan of 1910 -->",
    "  <!-- whosaid-source: https://example.org/minutes -->",
    "'whosaid init' writes a configuration that shows all that can be set.",
    "",
    "Exit codes:",
    "  0  no findings at or above --fail-on",
    "  1  findings, or more warnings than --max-warnings",
    "  2  something could not be checked: a missing or unreadable file, a wrong",
    "     option or configuration, a model that does not load"
  };

  private final Shell shell;
  private final Supplier<ArticleAnalyzer> analyzer;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("check");
  private final InputOptions input = new InputOptions(spec);
  private final RuleOptions rule = new RuleOptions(spec);
  private final OptionSpec failOn =
      Options.value(
              String.class,
              "--fail-on",
              "SEVERITY",
              "Exit with 1 if a finding has this severity or a higher one: error (default),"
                  + " warning, note or never.")
          .defaultValue("error")
          .completionCandidates(new Candidates.Thresholds())
          .build();
  private final OptionSpec maxWarnings =
      Options.value(
              Integer.class,
              "--max-warnings",
              "N",
              "Exit with 1 when there are more warnings than this.")
          .build();
  private final OptionSpec allowEmpty =
      Options.flag("Exit with 0 even if all files are ignored.", "--allow-empty").build();
  private final FilterOptions filter = new FilterOptions(spec);
  private final ReportOptions report = new ReportOptions(spec);
  private final AboutOptions about = new AboutOptions(spec);

  private CheckCommand(Shell shell, Supplier<ArticleAnalyzer> analyzer) {
    this.shell = shell;
    this.analyzer = analyzer;
    Options.addStandard(spec.addOption(failOn).addOption(maxWarnings).addOption(allowEmpty));
    spec.usageMessage()
        .sortOptions(false)
        .abbreviateSynopsis(true)
        .description("Finds quotations without a source, for people and for CI jobs.")
        .footerHeading("%nTry:%n")
        .footer(FOOTER);
  }

  static CommandLine line(Shell shell, Supplier<ArticleAnalyzer> analyzer) {
    return CheckHelp.on(new CommandLine(new CheckCommand(shell, analyzer).spec));
  }

  @Override
  public Integer call() throws IOException {
    if (about.isAsked()) {
      about.answer(shell, rule);
      return ExitCode.OK;
    }
    Optional<Severity> threshold = rule.severity(failOn.getValue(), "never");
    Integer allowed = maxWarnings.getValue();
    if (allowed != null && allowed < 0) {
      throw new ParameterException(
          spec.commandLine(), "--max-warnings takes 0 or more, not " + allowed);
    }
    Inputs inputs = input.find(shell);
    inputs.leaveOut(report.files(shell));
    Configs configs = rule.configs(shell);
    Selection selection =
        new Selection(filter.changes(shell), filter.baseline(shell), filter.isUpdate(), configs);
    selection.select(inputs, rule.severities());
    try (Reports reports = report.open(shell, Rules.standard(), configs.rulesUrl())) {
      inputs.failures().forEach(reports::add);
      selection.tell(shell, inputs, report.isQuiet());
      selection.check(
          analyzer,
          reports,
          new Progress(shell, report.isQuiet() ? 0 : selection.size()),
          report.isVerbose());
      reports.complete();
      boolean checked =
          reports.failures() == 0 && !reports.isLost() && selection.hasWork(mayBeEmpty(inputs));
      if (filter.isUpdate() && checked) {
        selection.updateBaseline(shell, report.isQuiet());
        return ExitCode.OK;
      }
      if (filter.isUpdate()) {
        shell.tell("baseline not written, because not everything was checked");
      }
      if (!report.isQuiet()) {
        selection.tellGone(shell);
      }
      return checked ? exitCode(reports.tally(), threshold, allowed) : ExitCode.FAILURE;
    }
  }

  /** A person sees that the files they named are ignored; in a CI job nobody does. */
  private boolean mayBeEmpty(Inputs inputs) {
    boolean asked = allowEmpty.getValue();
    return asked || (inputs.areNamed() && !shell.isContinuousIntegration());
  }

  private int exitCode(Tally tally, Optional<Severity> threshold, Integer allowed) {
    boolean tooMany = allowed != null && tally.count(Severity.WARNING) > allowed;
    if (tooMany) {
      shell.tell(
          Plural.of(tally.count(Severity.WARNING), "warning")
              + ", and --max-warnings allows "
              + allowed);
    }
    return tooMany || threshold.filter(tally::reaches).isPresent()
        ? ExitCode.FINDINGS
        : ExitCode.OK;
  }
}
