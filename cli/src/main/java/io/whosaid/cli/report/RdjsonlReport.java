package io.whosaid.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.whosaid.article.SourceFile;
import io.whosaid.cli.output.Json;
import io.whosaid.cli.reading.CannotRead;
import io.whosaid.cli.rule.Finding;
import io.whosaid.cli.rule.Severity;
import io.whosaid.quote.Span;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Reviewdog's diagnostic format, one a line; its columns count bytes of UTF-8. */
final class RdjsonlReport implements Report {
  private final Writer out;
  private final Setting setting;

  RdjsonlReport(Writer out, Setting setting) {
    this.out = out;
    this.setting = setting;
  }

  @Override
  public void add(SourceFile file, List<Finding> findings) throws IOException {
    for (Finding finding : findings) {
      Span first = finding.parts().get(0);
      try (JsonGenerator json = Json.compact(out)) {
        json.writeStartObject();
        json.writeStringField("message", finding.message());
        json.writeObjectFieldStart("location");
        json.writeStringField("path", file.path());
        json.writeObjectFieldStart("range");
        place(json, "start", file, first.begin());
        place(json, "end", file, first.end());
        json.writeEndObject();
        json.writeEndObject();
        json.writeStringField("severity", severity(finding.severity()));
        tool(json);
        json.writeObjectFieldStart("code");
        json.writeStringField("value", finding.rule().id());
        Optional<String> address = setting.address(finding.rule());
        if (address.isPresent()) {
          json.writeStringField("url", address.get());
        }
        json.writeEndObject();
        json.writeEndObject();
      }
      out.write("\n");
    }
    out.flush();
  }

  private static void place(JsonGenerator json, String name, SourceFile file, int at)
      throws IOException {
    String before = file.text().substring(Math.min(at, file.lineBegin(at)), at);
    json.writeObjectFieldStart(name);
    json.writeNumberField("line", file.position(at).line());
    json.writeNumberField("column", before.getBytes(StandardCharsets.UTF_8).length + 1);
    json.writeEndObject();
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "ERROR";
      case WARNING -> "WARNING";
      case NOTE -> "INFO";
    };
  }

  private static void tool(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("source");
    json.writeStringField("name", "whosaid");
    json.writeEndObject();
  }

  @Override
  public void add(CannotRead failure) throws IOException {
    try (JsonGenerator json = Json.compact(out)) {
      json.writeStartObject();
      json.writeStringField("message", failure.what());
      json.writeObjectFieldStart("location");
      json.writeStringField("path", failure.path());
      json.writeEndObject();
      json.writeStringField("severity", "ERROR");
      tool(json);
      json.writeEndObject();
    }
    out.write("\n");
  }

  @Override
  public void end(SuppressedCounts hidden) throws IOException {
    out.flush();
  }
}
