package io.whosaid.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.whosaid.article.Position;
import io.whosaid.article.SourceFile;
import io.whosaid.cli.output.Json;
import io.whosaid.cli.output.Version;
import io.whosaid.cli.reading.CannotRead;
import io.whosaid.cli.rule.Finding;
import io.whosaid.cli.rule.Severity;
import io.whosaid.quote.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** For programs; FORMATS.md says what each field means. */
final class JsonReport implements Report {
  private static final int VERSION = 1;

  private final Writer out;
  private final JsonGenerator json;
  private final Tally tally = new Tally();
  private final List<CannotRead> failures = new ArrayList<>();

  JsonReport(Writer out) throws IOException {
    this.out = out;
    json = Json.pretty(out);
    json.writeStartObject();
    json.writeNumberField("version", VERSION);
    json.writeStringField("tool", "whosaid " + Version.NUMBER);
    json.writeArrayFieldStart("findings");
  }

  @Override
  public void add(SourceFile file, List<Finding> findings) throws IOException {
    tally.add(findings);
    for (Finding finding : findings) {
      json.writeStartObject();
      json.writeStringField("path", file.path());
      json.writeStringField("rule", finding.rule().id());
      json.writeStringField("severity", finding.severity().word());
      json.writeStringField("message", finding.message());
      json.writeStringField("words", finding.words());
      json.writeArrayFieldStart("parts");
      for (Span part : finding.parts()) {
        write(part, file);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private void write(Span part, SourceFile file) throws IOException {
    Position begin = file.position(part.begin());
    Position end = file.position(part.end());
    json.writeStartObject();
    json.writeNumberField("line", begin.line());
    json.writeNumberField("column", begin.column());
    json.writeNumberField("endLine", end.line());
    json.writeNumberField("endColumn", end.column());
    json.writeNumberField("begin", part.begin());
    json.writeNumberField("end", part.end());
    json.writeEndObject();
  }

  @Override
  public void add(CannotRead failure) {
    failures.add(failure);
  }

  @Override
  public void end(SuppressedCounts hidden) throws IOException {
    json.writeEndArray();
    json.writeArrayFieldStart("failures");
    for (CannotRead failure : failures) {
      json.writeStartObject();
      json.writeStringField("path", failure.path());
      json.writeStringField("message", failure.what());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectFieldStart("summary");
    json.writeNumberField("files", tally.files());
    for (Severity severity : Severity.values()) {
      json.writeNumberField(severity.word() + "s", tally.count(severity));
    }
    json.writeNumberField("failures", failures.size());
    json.writeNumberField("suppressed", hidden.suppressed());
    json.writeNumberField("baseline", hidden.known());
    json.writeNumberField("unchanged", hidden.unchanged());
    json.writeEndObject();
    json.writeEndObject();
    json.flush();
    out.write("\n");
    out.flush();
  }
}
