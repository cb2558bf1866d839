package io.whosaid.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.whosaid.article.SourceFile;
import io.whosaid.cli.output.Json;
import io.whosaid.cli.reading.CannotRead;
import io.whosaid.cli.rule.Finding;
import io.whosaid.cli.rule.Fingerprints;
import io.whosaid.cli.rule.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** GitLab's Code Quality report: an array of issues, with paths from the repository's root. */
final class GitlabReport implements Report {
  private final Writer out;
  private final Setting setting;
  private final JsonGenerator json;

  GitlabReport(Writer out, Setting setting) throws IOException {
    this.out = out;
    this.setting = setting;
    this.json = Json.pretty(out);
    json.writeStartArray();
  }

  @Override
  public void add(SourceFile file, List<Finding> findings) throws IOException {
    Fingerprints fingerprints = new Fingerprints();
    String path = setting.fromRoot(file.path());
    for (Finding finding : findings) {
      int begin = file.position(finding.begin()).line();
      int end = file.position(finding.parts().get(0).end()).line();
      issue(
          finding.rule().id(),
          finding.message(),
          Fingerprints.inFile(path, fingerprints.of(finding)),
          severity(finding.severity()),
          path,
          begin,
          end);
    }
  }

  @Override
  public void add(CannotRead failure) throws IOException {
    String path = setting.fromRoot(failure.path());
    String fingerprint = Fingerprints.inFile(path, failure.what());
    issue("not-checked", failure.what(), fingerprint, "blocker", path, 1, 1);
  }

  private void issue(
      String check,
      String description,
      String fingerprint,
      String severity,
      String path,
      int begin,
      int end)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("description", description);
    json.writeStringField("check_name", check);
    json.writeStringField("fingerprint", fingerprint);
    json.writeStringField("severity", severity);
    json.writeObjectFieldStart("location");
    json.writeStringField("path", path);
    json.writeObjectFieldStart("lines");
    json.writeNumberField("begin", begin);
    json.writeNumberField("end", end);
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case NOTE -> "info";
    };
  }

  @Override
  public void end(SuppressedCounts hidden) throws IOException {
    json.writeEndArray();
    json.flush();
    out.write("\n");
    out.flush();
  }
}
