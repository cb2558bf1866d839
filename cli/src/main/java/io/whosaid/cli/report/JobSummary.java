package io.whosaid.cli.report;

import io.whosaid.cli.reading.CannotRead;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A job's summary on GitHub: Markdown, added to the file that the environment names. */
final class JobSummary {
  private static final String FILE = "GITHUB_STEP_SUMMARY";
  private static final int MOST = 500;

  private JobSummary() {}

  static void write(
      Setting setting,
      List<GithubReport.Line> lines,
      List<CannotRead> failures,
      Tally tally,
      SuppressedCounts hidden)
      throws IOException {
    String file = setting.environment().get(FILE);
    if (file == null || file.isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder("### whosaid\n\n");
    text.append(tally.sum(failures.size(), hidden)).append('\n');
    for (CannotRead failure : failures) {
      text.append("\n- not checked: ").append(cell(failure.getMessage())).append('\n');
    }
    if (!lines.isEmpty()) {
      text.append("\n| where | severity | rule | what |\n|---|---|---|---|\n");
      lines.stream().limit(MOST).forEach(line -> text.append(row(line)));
    }
    if (lines.size() > MOST) {
      text.append("\n").append(lines.size() - MOST).append(" more are not shown.\n");
    }
    Files.writeString(
        Path.of(file),
        text.append('\n'),
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  private static String row(GithubReport.Line line) {
    return "| "
        + cell(line.path() + ":" + line.at())
        + " | "
        + line.severity().word()
        + " | "
        + line.rule()
        + " | "
        + cell(line.words())
        + " |\n";
  }

  private static String cell(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replaceAll("([\\\\|`*_\\[\\]])", "\\\\$1")
        .replaceAll("\\s+", " ");
  }
}
