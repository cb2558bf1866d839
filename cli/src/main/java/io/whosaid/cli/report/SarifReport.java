package io.whosaid.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.whosaid.article.Position;
import io.whosaid.article.SourceFile;
import io.whosaid.cli.output.Json;
import io.whosaid.cli.output.Plural;
import io.whosaid.cli.output.Version;
import io.whosaid.cli.reading.CannotRead;
import io.whosaid.cli.rule.Finding;
import io.whosaid.cli.rule.Fingerprints;
import io.whosaid.cli.rule.Rule;
import io.whosaid.cli.rule.RuleText;
import io.whosaid.cli.rule.Rules;
import io.whosaid.cli.rule.Severity;
import io.whosaid.quote.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * SARIF 2.1.0. A finding's location is what it has of its first line, since platforms show
 * annotations of many lines badly; the rest is in its related locations.
 */
final class SarifReport implements Report {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String ROOT = "%SRCROOT%";

  /** GitHub shows no more results of a run. */
  private static final int MAX_RESULTS = 5_000;

  private final Writer out;
  private final Setting setting;
  private final List<Result> results = new ArrayList<>();
  private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
  private final JsonGenerator json;
  private final List<Rule> rules;
  private final List<CannotRead> failures = new ArrayList<>();

  /**
   * A finding as it is written.
   *
   * @param places the first is on one line; the others are related
   */
  private record Result(
      Rule rule,
      Severity severity,
      String message,
      String path,
      List<Region> places,
      String fingerprint) {}

  private record Region(Position begin, Position end) {
    static Region of(SourceFile file, Span part) {
      return new Region(file.position(part.begin()), file.position(part.end()));
    }
  }

  SarifReport(Writer out, Rules rules, Setting setting) throws IOException {
    this.out = out;
    this.setting = setting;
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
      help(rule);
      Optional<String> address = setting.address(rule);
      if (address.isPresent()) {
        json.writeStringField("helpUri", address.get());
      }
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

  /** In full, for a viewer has no other place to look. */
  private void help(Rule rule) throws IOException {
    json.writeObjectFieldStart("help");
    json.writeStringField("text", RuleText.of(rule).strip());
    json.writeStringField("markdown", RuleText.markdown(rule).strip());
    json.writeEndObject();
  }

  @Override
  public void add(SourceFile file, List<Finding> findings) {
    Fingerprints fingerprints = new Fingerprints();
    String path = setting.fromRoot(file.path());
    for (Finding finding : findings) {
      String fingerprint = fingerprints.of(finding);
      Severity severity = finding.severity();
      int before = counts.merge(severity, 1, Integer::sum);
      if (before <= MAX_RESULTS) {
        results.add(
            new Result(
                finding.rule(),
                severity,
                finding.message(),
                path,
                places(file, finding),
                fingerprint));
      }
    }
  }

  /** The part on its first line, then the rest. */
  private static List<Region> places(SourceFile file, Finding finding) {
    Span first = finding.parts().get(0);
    Span onFirstLine = onFirstLine(first, file);
    List<Region> places = new ArrayList<>();
    places.add(Region.of(file, onFirstLine));
    if (!onFirstLine.equals(first)) {
      places.add(Region.of(file, first));
    }
    for (Span part : finding.parts().subList(1, finding.parts().size())) {
      places.add(Region.of(file, part));
    }
    return places;
  }

  private void write(Result result) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", result.rule().id());
    json.writeNumberField("ruleIndex", rules.indexOf(result.rule()));
    json.writeStringField("level", result.severity().word());
    message("message", result.message());
    json.writeArrayFieldStart("locations");
    location(result.path(), result.places().get(0));
    json.writeEndArray();
    if (result.places().size() > 1) {
      json.writeArrayFieldStart("relatedLocations");
      for (Region place : result.places().subList(1, result.places().size())) {
        location(result.path(), place);
      }
      json.writeEndArray();
    }
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("whosaidWords/v1", result.fingerprint());
    json.writeEndObject();
    json.writeEndObject();
  }

  /** The results that are written: of each severity those first in the order of files. */
  private List<Result> written() {
    Map<Severity, Integer> left = new EnumMap<>(Severity.class);
    int room = MAX_RESULTS;
    for (Severity severity : Severity.values()) {
      int taken = Math.min(room, counts.getOrDefault(severity, 0));
      left.put(severity, taken);
      room -= taken;
    }
    List<Result> written = new ArrayList<>();
    for (Result result : results) {
      if (left.merge(result.severity(), -1, Integer::sum) >= 0) {
        written.add(result);
      }
    }
    return written;
  }

  private int omitted() {
    int all = 0;
    for (int count : counts.values()) {
      all += count;
    }
    return Math.max(0, all - MAX_RESULTS);
  }

  private static Span onFirstLine(Span part, SourceFile file) {
    int lineEnd = Math.max(part.begin() + 1, file.lineEnd(part.begin()));
    return new Span(part.begin(), Math.min(part.end(), lineEnd));
  }

  private void location(String path, Region region) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    artifact(path);
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", region.begin().line());
    json.writeNumberField("startColumn", region.begin().column());
    json.writeNumberField("endLine", region.end().line());
    json.writeNumberField("endColumn", region.end().column());
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
    for (Result result : written()) {
      write(result);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", failures.isEmpty());
    if (!failures.isEmpty() || omitted() > 0) {
      json.writeArrayFieldStart("toolExecutionNotifications");
      for (CannotRead failure : failures) {
        notification(failure);
      }
      if (omitted() > 0) {
        omission();
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

  private void omission() throws IOException {
    json.writeStartObject();
    json.writeStringField("level", "warning");
    message(
        "message",
        Plural.of(omitted(), "more finding")
            + " left out, for platforms take no more than "
            + MAX_RESULTS
            + "; the text and JSON reports have all of them");
    json.writeEndObject();
  }

  private void notification(CannotRead failure) throws IOException {
    json.writeStartObject();
    json.writeStringField("level", "error");
    message("message", failure.getMessage());
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    artifact(setting.fromRoot(failure.path()));
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }
}
