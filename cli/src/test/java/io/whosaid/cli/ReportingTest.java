package io.whosaid.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where reports go, and how much they show. */
class ReportingTest {
  private static final String QUOTE = "“We will not pay for this bridge a second time.”";
  private static final String FLOATING =
      "The bridge was closed on Monday. “We will not pay for this bridge a second time.”\n";

  @TempDir private Path directory;
  private Cli cli;

  @BeforeEach
  void open() {
    cli = new Cli(directory);
  }

  @Test
  void severalReportsAtOnceAndWholeOnes() throws Exception {
    cli.file("a.md", FLOATING);
    cli.run("check", "a.md", "--output", "sarif:out/a.sarif", "--output", "json:a.json").exits(1);
    assertTrue(cli.read("out/a.sarif").contains("\"version\": \"2.1.0\""));
    assertTrue(cli.read("a.json").contains("\"unattributed-quote\""));
    assertFalse(cli.read("a.json").contains("\u001B"));
    try (var left = Files.list(directory.resolve("out"))) {
      assertEquals(1, left.count());
    }
  }

  @Test
  void aReportOfBeforeIsNoArticle() throws Exception {
    cli.file("a.md", FLOATING);
    String[] check = {"check", ".", "--output", "text:report.txt"};
    cli.run(check).exits(1);
    assertTrue(cli.run(check).exits(1).out().endsWith("\n1 error in 1 file\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sarif@--output takes FORMAT:FILE, not 'sarif'",
        "a.sarif:sarif@--output takes FORMAT:FILE; unknown format 'a.sarif'; did you mean 'sarif'?",
        "sarif:out@--output sarif:out: that is a folder; name a file in it"
      })
  void aReportThatCannotBeWrittenIsToldBeforeAnythingIsChecked(String both) throws Exception {
    String[] parts = both.split("@", 2);
    cli.file("a.md", FLOATING);
    Files.createDirectory(directory.resolve("out"));
    Cli.Run run = cli.run("check", "a.md", "--output", parts[0]).exits(2);
    assertTrue(run.err().startsWith("whosaid: " + parts[1]), run::err);
    assertEquals("", run.out());
  }

  @Test
  void rulesAreExplainedInFullAndOnThePageOfTheHouse() throws Exception {
    cli.file("a.md", FLOATING);
    String alone = cli.run("check", "a.md", "--format", "sarif").exits(1).out();
    assertTrue(alone.contains("\"markdown\": \"Readers cannot weigh words"), alone);
    assertFalse(alone.contains("helpUri"), alone);
    cli.file(".whosaid.toml", "rules-url = \"https://house.example/rules\"\n");
    String sarif = cli.run("check", "a.md", "--format", "sarif").exits(1).out();
    String url = "https://house.example/rules#unattributed-quote";
    assertTrue(sarif.contains("\"helpUri\": \"" + url + "\""), sarif);
    String line = cli.run("check", "a.md", "--format", "rdjsonl").exits(1).out();
    assertTrue(line.contains("{\"value\":\"unattributed-quote\",\"url\":\"" + url + "\"}"), line);
  }

  @Test
  void coloursOnlyWhenAskedFor() throws Exception {
    cli.file("a.md", FLOATING);
    assertFalse(cli.run("check", "a.md").exits(1).out().contains("\u001B"));
    assertTrue(
        cli.run("check", "a.md", "--color", "always")
            .exits(1)
            .out()
            .contains("\u001B[1;31merror\u001B[0m"));
  }

  @Test
  void quietSaysOnlyWhatIsWrong() throws Exception {
    cli.file("a.md", "“The bridge was never safe for lorries,” said a senior official.\n");
    assertEquals("", cli.run("check", "-q", "a.md").exits(0).out());
    cli.file("b.md", QUOTE);
    assertEquals(3, cli.run("check", "-q", "a.md", "b.md").exits(1).out().lines().count());
  }

  @Test
  void theJobsSummaryIsAddedTo() throws Exception {
    cli.file("news/a|b.md", QUOTE).file("summary.md", "before\n");
    cli.environment("GITHUB_STEP_SUMMARY", directory.resolve("summary.md").toString());
    cli.environment("GITHUB_WORKSPACE", directory.getParent().toString());
    Cli.Run run = cli.run("check", "--format", "github", "news").exits(1);
    String path = directory.getFileName() + "/news/a|b.md";
    assertTrue(run.out().startsWith("::error file=" + path + ",line=1,"), run::out);
    String summary = cli.read("summary.md");
    assertTrue(summary.startsWith("before\n### whosaid\n\n1 error in 1 file\n"), summary);
    assertTrue(summary.contains("| news/a\\|b.md:1:1 | error | unattributed-quote |"), summary);
  }
}
