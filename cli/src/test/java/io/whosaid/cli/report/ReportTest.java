package io.whosaid.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.SAXException;

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
    ReportFormat.SARIF.to(empty, Rules.standard(), setting(false)).end(SuppressedCounts.NOTHING);
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

  private static Setting setting(boolean color) {
    return new Setting(
        color, false, Optional.empty(), Path.of("/site"), Map.of("GITHUB_WORKSPACE", "/site"));
  }

  /** The structure that Jenkins, GitLab and the others read. */
  @Test
  void junitKeepsToItsSchema() throws Exception {
    Schema schema =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(ReportTest.class.getResource("/junit/junit.xsd"));
    String xml = written(ReportFormat.JUNIT, false);
    schema.newValidator().validate(new StreamSource(new StringReader(xml)));
    String slip = xml.replaceFirst("tests=\"\\d+\"", "tests=\"many\"");
    assertThrows(
        SAXException.class,
        () -> schema.newValidator().validate(new StreamSource(new StringReader(slip))));
  }

  private static String written(ReportFormat format, boolean color) throws IOException {
    StringWriter out = new StringWriter();
    Rules rules = Rules.standard();
    Report report = format.to(out, rules, setting(color));
    Reading reading = Sample.reading();
    report.add(reading.source(), rules.findings(reading));
    report.add(new CannotRead("a:b/ä.md", "no such file; check the spelling"));
    report.add(new CannotRead("/tmp/a b.md", "no such file; check the spelling"));
    report.end(new SuppressedCounts(2, 0, 1));
    return out.toString().replace(Version.NUMBER, "VERSION");
  }
}
