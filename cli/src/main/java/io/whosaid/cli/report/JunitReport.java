package io.whosaid.cli.report;

import io.whosaid.article.SourceFile;
import io.whosaid.cli.reading.CannotRead;
import io.whosaid.cli.rule.Finding;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * JUnit's XML: a suite a file, a failed test a finding, one test that passed for a file without
 * any. Only errors fail; a warning is output of a test that passed.
 */
final class JunitReport implements Report {
  private final Writer out;
  private final StringBuilder suites = new StringBuilder();
  private int tests;
  private int failed;
  private int errors;

  JunitReport(Writer out) {
    this.out = out;
  }

  @Override
  public void add(SourceFile file, List<Finding> findings) {
    List<Finding> failures = findings.stream().filter(JunitReport::fails).toList();
    int count = Math.max(1, findings.size());
    tests += count;
    failed += failures.size();
    begin(file.path(), count, failures.size(), 0);
    if (findings.isEmpty()) {
      test("quotations", file.path(), "/>\n");
    }
    for (Finding finding : findings) {
      String place = file.position(finding.begin()).toString();
      test(finding.rule().id() + " at " + place, file.path(), ">\n");
      if (fails(finding)) {
        suites.append("      <failure type=\"").append(finding.severity().word());
        suites.append("\" message=\"").append(attribute(finding.message())).append("\">");
        suites.append(text(file.path() + ":" + place + ": " + finding.words()));
        suites.append("</failure>\n");
      } else {
        suites.append("      <system-out>").append(text(finding.message()));
        suites.append("</system-out>\n");
      }
      suites.append("    </testcase>\n");
    }
    suites.append("  </testsuite>\n");
  }

  private static boolean fails(Finding finding) {
    return switch (finding.severity()) {
      case ERROR -> true;
      case WARNING, NOTE -> false;
    };
  }

  @Override
  public void add(CannotRead failure) {
    tests++;
    errors++;
    begin(failure.path(), 1, 0, 1);
    test("read", failure.path(), ">\n");
    suites.append("      <error type=\"unreadable\" message=\"").append(attribute(failure.what()));
    suites.append("\"/>\n    </testcase>\n  </testsuite>\n");
  }

  private void begin(String path, int count, int failures, int unreadable) {
    suites.append("  <testsuite name=\"").append(attribute(path));
    suites.append("\" tests=\"").append(count).append("\" failures=\"").append(failures);
    suites.append("\" errors=\"").append(unreadable).append("\" skipped=\"0\" time=\"0\">\n");
  }

  private void test(String name, String path, String end) {
    suites.append("    <testcase name=\"").append(attribute(name));
    suites.append("\" classname=\"").append(attribute(path)).append("\" time=\"0\"").append(end);
  }

  @Override
  public void end(SuppressedCounts hidden) throws IOException {
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"whosaid\" tests=\"");
    out.write(tests + "\" failures=\"" + failed + "\" errors=\"" + errors + "\">\n");
    out.append(suites).write("</testsuites>\n");
    out.flush();
  }

  private static String attribute(String words) {
    return text(words).replace("\"", "&quot;").replace("\n", "&#10;").replace("\t", "&#9;");
  }

  /** What XML does not allow, even written by number, becomes a replacement character. */
  private static String text(String words) {
    StringBuilder escaped = new StringBuilder();
    words
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '\r' -> escaped.append("&#13;");
                default -> escaped.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
              }
            });
    return escaped.toString();
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= ' ' && c < 0xD800)
        || (c >= 0xE000 && c < 0xFFFE)
        || c > 0xFFFF;
  }
}
