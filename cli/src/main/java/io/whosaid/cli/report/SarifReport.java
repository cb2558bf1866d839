package io.whosaid.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.whosaid.article.Position;
import io.whosaid.article.SourceFile;
import io.whosaid.cli.output.Json;
import io.whosaid.cli.output.Version;
import io.whosaid.cli.reading.CannotRead;
import io.whosaid.cli.rule.Finding;
import io.whosaid.cli.rule.Fingerprints;
import io.whosaid.cli.rule.Rule;
import io.whosaid.cli.rule.Rules;
import io.whosaid.quote.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * SARIF 2.1.0. A finding's location is what it has of its first line, since platforms show
 * annotations of many lines badly; the rest is in its related locations.
 */
final class SarifReport implements Report {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String ROOT = "%SRCROOT%";

  private final Writer out;
  private final JsonGenerator json;
  private final List<Rule> rules;
  private final List<CannotRead> failures = new ArrayList<>();

  SarifReport(Writer out, Rules rules) throws IOException {
    this.out = out;
    this.json = Json.pretty(out);
    this.rules = Rules.ALL;
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    tool(rules);
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeArrayFieldStart("results");
  }

  private void tool(Rules severities) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "whosaid");
    json.writeStringField("version", Version.NUMBER);
    json.writeArrayFieldStart("rules");
    for (Rule rule : rules) {
      json.writeStartObject();
      json.writeStringField("id", rule.id());
      message("shortDescription", rule.summary());
      message("fullDescription", rule.explanation().strip());
      message("help", rule.explanation().strip());
      json.writeObjectFieldStart("defaultConfiguration");
      if (severities.has(rule)) {
        json.writeStringField("level", severities.severity(rule).word());
      } else {
        json.writeBooleanField("enabled", false);
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  @Override
  public void add(SourceFile file, List<Finding> findings) throws IOException {
    Fingerprints fingerprints = new Fingerprints();
    for (Finding finding : findings) {
      json.writeStartObject();
      json.writeStringField("ruleId", finding.rule().id());
      json.writeNumberField("ruleIndex", rules.indexOf(finding.rule()));
      json.writeStringField("level", finding.severity().word());
      message("message", finding.message());
      Span first = finding.parts().get(0);
      Span onFirstLine = onFirstLine(first, file);
      json.writeArrayFieldStart("locations");
      location(file, onFirstLine);
      json.writeEndArray();
      related(file, finding, onFirstLine);
      json.writeObjectFieldStart("partialFingerprints");
      json.writeStringField("whosaidWords/v1", fingerprints.of(finding));
      json.writeEndObject();
      json.writeEndObject();
    }
  }

  private void related(SourceFile file, Finding finding, Span onFirstLine) throws IOException {
    List<Span> related = new ArrayList<>(finding.parts().subList(1, finding.parts().size()));
    if (!onFirstLine.equals(finding.parts().get(0))) {
      related.add(0, finding.parts().get(0));
    }
    if (!related.isEmpty()) {
      json.writeArrayFieldStart("relatedLocations");
      for (Span part : related) {
        location(file, part);
      }
      json.writeEndArray();
    }
  }

  private static Span onFirstLine(Span part, SourceFile file) {
    int lineEnd = Math.max(part.begin() + 1, file.lineEnd(part.begin()));
    return new Span(part.begin(), Math.min(part.end(), lineEnd));
  }

  private void location(SourceFile file, Span part) throws IOException {
    Position begin = file.position(part.begin());
    Position end = file.position(part.end());
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    artifact(file.path());
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", begin.line());
    json.writeNumberField("startColumn", begin.column());
    json.writeNumberField("endLine", end.line());
    json.writeNumberField("endColumn", end.column());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void artifact(String path) throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    if (path.startsWith("/") || path.matches("[A-Za-z]:[/\\\\].*")) {
      json.writeStringField("uri", FileUri.absolute(path));
    } else {
      json.writeStringField("uri", FileUri.relative(path));
      json.writeStringField("uriBaseId", ROOT);
    }
    json.writeEndObject();
  }

  private void message(String field, String text) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  @Override
  public void add(CannotRead failure) {
    failures.add(failure);
  }

  @Override
  public void end(SuppressedCounts hidden) throws IOException {
    json.writeEndArray();
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", failures.isEmpty());
    if (!failures.isEmpty()) {
      json.writeArrayFieldStart("toolExecutionNotifications");
      for (CannotRead failure : failures) {
        notification(failure);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.flush();
    out.write("\n");
    out.flush();
  }

  private void notification(CannotRead failure) throws IOException {
    json.writeStartObject();
    json.writeStringField("level", "error");
    message("message", failure.getMessage());
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    artifact(failure.path());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }
}
