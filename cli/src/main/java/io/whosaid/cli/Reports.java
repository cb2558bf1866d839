package io.whosaid.cli;

import io.whosaid.article.SourceFile;
import io.whosaid.cli.output.CannotWrite;
import io.whosaid.cli.output.OutputFile;
import io.whosaid.cli.reading.CannotRead;
import io.whosaid.cli.report.Report;
import io.whosaid.cli.report.SuppressedCounts;
import io.whosaid.cli.report.Tally;
import io.whosaid.cli.rule.Finding;
import io.whosaid.cli.rule.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All the reports of one run, and what they add up to. Not thread-safe. */
final class Reports implements AutoCloseable {
  private final Shell shell;
  private final boolean isQuiet;
  private final List<Target> targets = new ArrayList<>();
  private final Tally tally = new Tally();
  private SuppressedCounts hidden = SuppressedCounts.NOTHING;
  private int failures;
  private boolean isLost;

  /** A report, and the file that it is written into, if it is not the standard output. */
  private record Target(Report report, Optional<OutputFile> file) {}

  /** Reports that show errors only on the standard output when {@code isQuiet}. */
  Reports(Shell shell, boolean isQuiet) {
    this.shell = shell;
    this.isQuiet = isQuiet;
  }

  void add(Report report) {
    targets.add(new Target(report, Optional.empty()));
  }

  void add(Report report, OutputFile file) {
    targets.add(new Target(report, Optional.of(file)));
  }

  void addFailures(List<CannotRead> found) {
    found.forEach(this::add);
  }

  /** Tells a person something of a file that is no finding. */
  void note(String note) {
    shell.tell(note);
  }

  /** Adds a file that was checked, what is reported of it, and how much is not. */
  void add(SourceFile source, List<Finding> findings, SuppressedCounts more) {
    tally.add(findings);
    hidden = hidden.plus(more.suppressed(), more.known(), more.unchanged());
    for (Target target : targets) {
      boolean isShown = !isQuiet || target.file().isPresent();
      List<Finding> shown = isShown ? findings : errors(findings);
      try {
        target.report().add(source, shown);
      } catch (IOException e) {
        throw cannotWrite(target, e);
      }
    }
    if (targets.size() == 1 && shell.isClosed()) {
      throw new ClosedPipe();
    }
  }

  void add(CannotRead failure) {
    failures++;
    shell.tell(failure.getMessage());
    each(report -> report.add(failure));
  }

  /** Ends all reports; those that go into files get their names. */
  void complete() {
    each(report -> report.end(hidden));
    for (Target target : targets) {
      if (target.file().isPresent()) {
        complete(target.file().get());
      }
    }
  }

  /** The other reports are written though one cannot be. */
  private void complete(OutputFile file) {
    try {
      file.complete();
    } catch (CannotWrite e) {
      shell.tell(e.getMessage());
      isLost = true;
    }
  }

  /** Whether a report could not be written. */
  boolean isLost() {
    return isLost;
  }

  Tally tally() {
    return tally;
  }

  int failures() {
    return failures;
  }

  @Override
  public void close() throws IOException {
    for (Target target : targets) {
      if (target.file().isPresent()) {
        target.file().get().close();
      }
    }
  }

  private void each(Step step) {
    for (Target target : targets) {
      try {
        step.on(target.report());
      } catch (IOException e) {
        throw cannotWrite(target, e);
      }
    }
  }

  private static UncheckedIOException cannotWrite(Target target, IOException e) {
    return new UncheckedIOException(
        new CannotWrite(target.file().map(OutputFile::shown).orElse("the report"), e));
  }

  private static List<Finding> errors(List<Finding> findings) {
    return findings.stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
  }

  private interface Step {
    void on(Report report) throws IOException;
  }
}
