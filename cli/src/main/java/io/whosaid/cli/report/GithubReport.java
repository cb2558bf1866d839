package io.whosaid.cli.report;

import io.whosaid.article.Position;
import io.whosaid.article.SourceFile;
import io.whosaid.cli.output.Visible;
import io.whosaid.cli.reading.CannotRead;
import io.whosaid.cli.rule.Finding;
import io.whosaid.cli.rule.Severity;
import io.whosaid.quote.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Workflow commands of GitHub Actions. GitHub shows the first ten of each severity only, so the
 * worst come first; the summary of the job, where there is one, has all.
 */
final class GithubReport implements Report {
  private final Writer out;
  private final Setting setting;
  private final Tally tally = new Tally();
  private final List<Line> lines = new ArrayList<>();
  private final List<CannotRead> failures = new ArrayList<>();

  /** A finding as it is written. */
  record Line(
      Severity severity, String path, Position at, String rule, String words, String command) {}

  GithubReport(Writer out, Setting setting) {
    this.out = out;
    this.setting = setting;
  }

  @Override
  public void add(SourceFile file, List<Finding> findings) {
    tally.add(findings);
    for (Finding finding : findings) {
      Position begin = file.position(finding.begin());
      String command = command(file, finding);
      lines.add(
          new Line(
              finding.severity(),
              file.path(),
              begin,
              finding.rule().id(),
              finding.message(),
              command));
    }
  }

  /** Columns are only shown for a place on one line. */
  private String command(SourceFile file, Finding finding) {
    Span first = finding.parts().get(0);
    Position begin = file.position(first.begin());
    Position end = file.position(first.end());
    String name =
        switch (finding.severity()) {
          case ERROR -> "error";
          case WARNING -> "warning";
          case NOTE -> "notice";
        };
    String columns =
        begin.line() == end.line() ? ",col=" + begin.column() + ",endColumn=" + end.column() : "";
    return "::"
        + name
        + " file="
        + property(Visible.of(setting.fromRoot(file.path())))
        + ",line="
        + begin.line()
        + ",endLine="
        + end.line()
        + columns
        + ",title="
        + property(finding.rule().id())
        + "::"
        + data(finding.message());
  }

  @Override
  public void add(CannotRead failure) {
    failures.add(failure);
  }

  @Override
  public void end(SuppressedCounts hidden) throws IOException {
    for (CannotRead failure : failures) {
      out.write(
          "::error file="
              + property(Visible.of(setting.fromRoot(failure.path())))
              + "::"
              + data(failure.what())
              + "\n");
    }
    lines.sort(Comparator.comparing(Line::severity));
    for (Line line : lines) {
      out.write(line.command() + "\n");
    }
    out.flush();
    JobSummary.write(setting, lines, failures, tally, hidden);
  }

  private static String data(String words) {
    return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String words) {
    return data(words).replace(":", "%3A").replace(",", "%2C");
  }
}
