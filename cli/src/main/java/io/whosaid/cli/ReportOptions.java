package io.whosaid.cli;

import io.whosaid.cli.output.OutputFile;
import io.whosaid.cli.output.Suggestion;
import io.whosaid.cli.report.ReportFormat;
import io.whosaid.cli.report.Setting;
import io.whosaid.cli.rule.Rules;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** In which formats to report, and where to. */
final class ReportOptions {
  private final CommandSpec spec;
  private final OptionSpec format =
      Options.value(
              String.class,
              "--format",
              "FORMAT",
              "On the standard output: text (default), json, sarif, junit, github, gitlab or rdjsonl.")
          .defaultValue("text")
          .completionCandidates(new Candidates.Reports())
          .build();
  private final OptionSpec outputs =
      Options.values(
              "--output",
              "FORMAT:FILE",
              "Write a report into a file as well. May be given several times.")
          .build();
  private final OptionSpec color =
      Options.value(
              String.class,
              "--color",
              "WHEN",
              "Use colours: auto (default: on a terminal), always or never.")
          .defaultValue("auto")
          .completionCandidates(new Candidates.Colors())
          .build();
  private final OptionSpec quiet =
      Options.flag(
              "Show errors only, without the sum at the end and without progress.", "-q", "--quiet")
          .build();

  private final OptionSpec verbose =
      Options.flag("Also list the quoted passages that are not reported, and why.", "--verbose")
          .build();

  /** Adds its options to {@code spec}. */
  ReportOptions(CommandSpec spec) {
    this.spec =
        spec.addOption(format)
            .addOption(outputs)
            .addOption(color)
            .addOption(quiet)
            .addOption(verbose);
  }

  /**
   * Begins all the reports.
   *
   * @param rulesUrl the page that explains the rules
   */
  Reports open(Shell shell, Rules rules, Optional<URI> rulesUrl) throws IOException {
    Reports reports = new Reports(shell, isQuiet());
    Setting setting =
        new Setting(colored(shell), isQuiet(), rulesUrl, shell.directory(), shell.environment());
    ReportFormat first = format(format.getValue());
    List<ReportFormat> others = outputs().stream().map(this::formatOf).toList();
    reports.add(first.to(shell.writer(), rules, setting));
    try {
      for (int i = 0; i < others.size(); i++) {
        OutputFile file = output(shell, outputs().get(i));
        reports.add(others.get(i).to(file.writer(), rules, setting.forFile()), file);
      }
    } catch (IOException e) {
      reports.close();
      throw e;
    }
    return reports;
  }

  /** The files that reports are written into. */
  List<Path> files(Shell shell) {
    return outputs().stream().map(output -> file(shell, output)).toList();
  }

  /** What leads to the process's own streams is not opened a second time. */
  private OutputFile output(Shell shell, String output) throws IOException {
    String shown = "--output " + output;
    return switch (parts(output)[1]) {
      case "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1" -> new OutputFile(shell.out(), shown);
      case "/dev/stderr", "/dev/fd/2", "/proc/self/fd/2" -> new OutputFile(shell.err(), shown);
      default -> new OutputFile(file(shell, output), shown);
    };
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

  private List<String> outputs() {
    return outputs.getValue();
  }

  boolean isVerbose() {
    return verbose.getValue();
  }

  boolean isQuiet() {
    return quiet.getValue();
  }

  private boolean colored(Shell shell) {
    String when = color.getValue();
    return switch (when) {
      case "auto" -> shell.terminal();
      case "always" -> true;
      case "never" -> false;
      default ->
          throw misused(Suggestion.unknown("colour", when, List.of("auto", "always", "never")));
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
