package io.whosaid.cli.report;

import io.whosaid.article.Position;
import io.whosaid.article.SourceFile;
import io.whosaid.cli.output.Visible;
import io.whosaid.cli.reading.CannotRead;
import io.whosaid.cli.rule.Finding;
import io.whosaid.cli.rule.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * For people: {@code path:line:col: severity rule: message}, the line of the file with a mark under
 * the place, and a sum at the end.
 */
final class TextReport implements Report {
  private final Writer out;
  private final Paint paint;
  private final boolean quiet;
  private final Tally tally = new Tally();
  private int failures;

  TextReport(Writer out, Setting setting) {
    this.out = out;
    this.paint = new Paint(setting.color());
    this.quiet = setting.quiet();
  }

  @Override
  public void add(SourceFile file, List<Finding> findings) throws IOException {
    tally.add(findings);
    for (Finding finding : findings) {
      if (quiet && finding.severity() != Severity.ERROR) {
        continue;
      }
      Position position = file.position(finding.begin());
      out.write(paint.bold(Visible.of(file.path()) + ":" + position + ":") + " ");
      out.write(paint.severity(finding.severity(), finding.severity().word()));
      out.write(" " + finding.rule().id() + ": " + finding.message() + "\n");
      SourceLine line = SourceLine.of(file, finding.parts().get(0));
      String margin = " ".repeat(String.valueOf(position.line()).length());
      out.write(paint.faint("  " + position.line() + " | ") + line.text() + "\n");
      out.write(paint.faint("  " + margin + " | ") + line.indent());
      out.write(paint.severity(finding.severity(), line.mark()) + "\n");
    }
    out.flush();
  }

  @Override
  public void add(CannotRead failure) {
    failures++; // the command has told it on the standard error
  }

  @Override
  public void end(SuppressedCounts hidden) throws IOException {
    if (!quiet) {
      out.write(tally.sum(failures, hidden) + "\n");
      out.flush();
    }
  }
}
