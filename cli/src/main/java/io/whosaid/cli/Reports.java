package io.whosaid.cli;

import io.whosaid.article.SourceFile;
import io.whosaid.cli.output.WholeFile;
import io.whosaid.cli.reading.CannotRead;
import io.whosaid.cli.report.Report;
import io.whosaid.cli.report.SuppressedCounts;
import io.whosaid.cli.report.Tally;
import io.whosaid.cli.rule.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** All the reports of one run, and what they add up to. Not thread-safe. */
final class Reports implements AutoCloseable {
  private final Shell shell;
  private final List<Report> reports = new ArrayList<>();
  private final List<WholeFile> files = new ArrayList<>();
  private final Tally tally = new Tally();
  private SuppressedCounts hidden = SuppressedCounts.NOTHING;
  private int failures;

  Reports(Shell shell) {
    this.shell = shell;
  }

  void add(Report report) {
    reports.add(report);
  }

  void add(Report report, WholeFile file) {
    reports.add(report);
    files.add(file);
  }

  void addFailures(List<CannotRead> found) {
    found.forEach(this::add);
  }

  /** Adds a file that was checked, what is reported of it, and how much is not. */
  void add(SourceFile source, List<Finding> findings, SuppressedCounts more) {
    tally.add(findings);
    hidden = hidden.plus(more.suppressed(), more.known(), more.unchanged());
    each(report -> report.add(source, findings));
    if (files.isEmpty() && shell.isClosed()) {
      throw new ClosedPipe();
    }
  }

  void add(CannotRead failure) {
    failures++;
    shell.tell(failure.getMessage());
    each(report -> report.add(failure));
  }

  void complete() throws IOException {
    each(report -> report.end(hidden));
    for (WholeFile file : files) {
      file.complete();
    }
  }

  Tally tally() {
    return tally;
  }

  int failures() {
    return failures;
  }

  @Override
  public void close() throws IOException {
    for (WholeFile file : files) {
      file.close();
    }
  }

  private void each(Step step) {
    for (Report report : reports) {
      try {
        step.on(report);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private interface Step {
    void on(Report report) throws IOException;
  }
}
