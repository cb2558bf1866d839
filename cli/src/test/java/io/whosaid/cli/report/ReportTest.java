package io.whosaid.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.whosaid.cli.Golden;
import io.whosaid.cli.Sample;
import io.whosaid.cli.output.Version;
import io.whosaid.cli.reading.CannotRead;
import io.whosaid.cli.reading.Reading;
import io.whosaid.cli.rule.Rules;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each format writes of the same findings. */
class ReportTest {
  @ParameterizedTest
  @EnumSource
  void golden(ReportFormat format) throws IOException {
    Golden.check("check." + format.word(), written(format, false));
  }

  @Test
  void goldenInColour() throws IOException {
    Golden.check("check-color.text", written(ReportFormat.TEXT, true));
  }

  @Test
  void sarifKeepsToItsSchema() throws IOException {
    assertEquals(Set.of(), slips(new ObjectMapper().readTree(written(ReportFormat.SARIF, false))));
    StringWriter empty = new StringWriter();
    ReportFormat.SARIF.to(empty, Rules.standard(), false).end();
    assertEquals(Set.of(), slips(new ObjectMapper().readTree(empty.toString())));
  }

  /** The schema itself is at work: a slip is found. */
  @Test
  void theSchemaFindsASlip() throws IOException {
    String sarif =
        written(ReportFormat.SARIF, false).replace("\"startLine\": 7", "\"startLine\": 0");
    assertEquals(2, slips(new ObjectMapper().readTree(sarif)).size());
  }

  private static Set<ValidationMessage> slips(JsonNode sarif) throws IOException {
    try (InputStream schema =
        ReportTest.class.getResourceAsStream("/sarif/sarif-2.1.0-rtm.5.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4)
          .getSchema(schema)
          .validate(sarif);
    }
  }

  private static String written(ReportFormat format, boolean color) throws IOException {
    StringWriter out = new StringWriter();
    Rules rules = Rules.standard();
    Report report = format.to(out, rules, color);
    Reading reading = Sample.reading();
    report.add(reading.source(), rules.findings(reading));
    report.add(new CannotRead("a:b/ä.md", "no such file; check the spelling"));
    report.add(new CannotRead("/tmp/a b.md", "no such file; check the spelling"));
    report.end();
    return out.toString().replace(Version.NUMBER, "VERSION");
  }
}
