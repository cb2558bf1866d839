package io.whosaid.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code whosaid extract} as its users see it. */
class ExtractTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TEXT =
      "\uFEFFDay 😀 one.\r\n\r\n“We will not pay for this bridge,” said Mayor Ines Albrecht.\r\n";

  @TempDir private Path directory;
  private Cli cli;

  @BeforeEach
  void open() {
    cli = new Cli(directory);
  }

  /** Code points into the raw file, its byte order mark and carriage returns included. */
  @Test
  void polnearCountsCodePointsOfTheRawFile() throws Exception {
    cli.file("x/day one.txt", TEXT);
    Cli.Run run = cli.run("extract", "x/day one.txt", "--format", "polnear").exits(0);
    JsonNode line = JSON.readTree(run.out());
    assertEquals("day one", line.get("article").asText());
    JsonNode attribution = line.get("attributions").get(0);
    assertEquals("“We will not pay for this bridge,”", codePoints(attribution.at("/content/0")));
    assertEquals("said", codePoints(attribution.at("/cue/0")));
    assertEquals("Mayor Ines Albrecht", codePoints(attribution.at("/source/0")));
    assertEquals(1, run.out().lines().count());
  }

  private static String codePoints(JsonNode span) {
    int[] all = TEXT.codePoints().toArray();
    return new String(all, span.get(0).asInt(), span.get(1).asInt() - span.get(0).asInt());
  }

  @Test
  void jsonCountsUtf16UnitsOfTheFileInEveryKindOfMarkup() throws Exception {
    String markdown =
        "# Day 😀\n\nIt &lt; rained. “We will **not** pay for it,” said &Uuml;nal Albrecht.\n";
    cli.file("a.md", markdown);
    JsonNode article =
        JSON.readTree(cli.run("extract", "--format", "json", "a.md").exits(0).out())
            .at("/articles/0");
    assertEquals("a.md", article.get("path").asText());
    JsonNode quotation = article.at("/quotations/0");
    assertEquals("direct", quotation.get("kind").asText());
    assertEquals("“We will not pay for it,”", quotation.at("/content/0/text").asText());
    assertEquals(
        "“We will **not** pay for it,”",
        markdown.substring(
            quotation.at("/content/0/begin").asInt(), quotation.at("/content/0/end").asInt()));
    assertEquals("named", quotation.at("/attribution/status").asText());
    assertEquals("Ünal Albrecht", quotation.at("/attribution/speaker/name").asText());
    assertEquals(markdown.indexOf("&Uuml;"), quotation.at("/source/0/begin").asInt());
  }

  @Test
  void aPageNeedsNothingElseAndIsSafe() throws Exception {
    cli.file("a.txt", "“<script>alert(1)</script> we will not pay,” said Ines Albrecht.");
    String page = cli.run("extract", "--format", "html", "a.txt").exits(0).out();
    assertTrue(page.contains("&lt;script>alert(1)"), page);
    assertFalse(page.contains("<script"), page);
    assertFalse(page.contains("http"), page);
    assertTrue(page.contains("<span class=\"source\">Ines Albrecht</span>"), page);
  }

  @Test
  void readsTheStandardInput() {
    Cli.Run run = cli.input(TEXT).run("extract", "-", "--stdin-filename", "a.txt").exits(0);
    assertTrue(run.out().startsWith("a.txt: 1 quotation\n\n3:1  direct\n"), run::out);
    assertTrue(run.out().contains("  who      Ines Albrecht (person)"), run::out);
  }

  @Test
  void aMissingFileAmongGoodOnesEndsWithTwo() throws Exception {
    Cli.Run run = cli.file("a.txt", TEXT).run("extract", "nix.txt", "a.txt").exits(2);
    assertEquals("whosaid: nix.txt: no such file; check the spelling\n", run.err());
    assertTrue(run.out().startsWith("a.txt: 1 quotation\n"), run::out);
    assertTrue(
        cli.run("extract", "a.txt", "--format", "jsn")
            .exits(2)
            .err()
            .contains("did you mean 'json'?"));
  }

  @Test
  void manyFilesKeepTheirOrder() throws Exception {
    StringBuilder expected = new StringBuilder();
    for (int i = 100; i < 200; i++) {
      cli.file("many/" + i + ".txt", TEXT);
      expected.append(i).append('\n');
    }
    StringBuilder actual = new StringBuilder();
    String lines = cli.run("extract", "many", "--format", "polnear").exits(0).out();
    for (String line : lines.lines().toList()) {
      actual.append(JSON.readTree(line).get("article").asText()).append('\n');
    }
    assertEquals(expected.toString(), actual.toString());
  }
}
