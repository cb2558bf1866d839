package io.whosaid.cli;

import io.whosaid.cli.output.Suggestion;
import io.whosaid.cli.output.WholeFile;
import io.whosaid.cli.report.ReportFormat;
import io.whosaid.cli.report.Setting;
import io.whosaid.cli.rule.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** In which formats to report, and where to. */
final class ReportOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      completionCandidates = Candidates.Reports.class,
      description =
          "On the standard output: text (default), json, sarif, junit, github or rdjsonl.")
  private String format;

  @Option(
      names = "--output",
      paramLabel = "FORMAT:FILE",
      description = "Write a report into a file as well. May be given several times.")
  private List<String> outputs = List.of();

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      completionCandidates = Candidates.Colors.class,
      description = "Use colours: auto (default: on a terminal), always or never.")
  private String color;

  @Option(
      names = {"-q", "--quiet"},
      description = "Show errors only, without the sum at the end and without progress.")
  private boolean quiet;

  /** Begins all the reports. */
  Reports open(Shell shell, Rules rules) throws IOException {
    Reports reports = new Reports(shell);
    Setting setting = new Setting(colored(shell), quiet, shell.directory(), shell.environment());
    ReportFormat first = format(format);
    List<ReportFormat> others = outputs.stream().map(this::formatOf).toList();
    reports.add(first.to(shell.writer(), rules, setting));
    List<Path> places = files(shell);
    for (int i = 0; i < others.size(); i++) {
      WholeFile file = new WholeFile(places.get(i));
      reports.add(others.get(i).to(file.writer(), rules, setting.forFile()), file);
    }
    return reports;
  }

  /** The files that reports are written into. */
  List<Path> files(Shell shell) {
    return outputs.stream().map(output -> file(shell, output)).toList();
  }

  private Path file(Shell shell, String output) {
    Path file = shell.directory().resolve(parts(output)[1]);
    if (Files.isDirectory(file)) {
      throw misused("--output " + output + ": that is a folder; name a file in it");
    }
    return file;
  }

  private ReportFormat formatOf(String output) {
    String word = parts(output)[0];
    return ReportFormat.named(word)
        .orElseThrow(
            () ->
                misused(
                    "--output takes FORMAT:FILE; "
                        + Suggestion.unknown("format", word, ReportFormat.words())));
  }

  boolean isQuiet() {
    return quiet;
  }

  private boolean colored(Shell shell) {
    return switch (color) {
      case "auto" -> shell.terminal();
      case "always" -> true;
      case "never" -> false;
      default ->
          throw misused(Suggestion.unknown("colour", color, List.of("auto", "always", "never")));
    };
  }

  private String[] parts(String output) {
    String[] parts = output.split(":", 2);
    if (parts.length < 2 || parts[1].isBlank()) {
      throw misused("--output takes FORMAT:FILE, not '" + output + "'");
    }
    return parts;
  }

  private ReportFormat format(String word) {
    return ReportFormat.named(word)
        .orElseThrow(() -> misused(Suggestion.unknown("format", word, ReportFormat.words())));
  }

  private ParameterException misused(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
