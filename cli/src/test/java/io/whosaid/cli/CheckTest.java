package io.whosaid.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code whosaid check} as its users see it. */
class CheckTest {
  private static final String FLOATING =
      "The bridge was closed on Monday. “We will not pay for this bridge a second time.”\n";
  private static final String SOURCED =
      "The bridge was closed on Monday. “We will not pay for this bridge a second time,” said"
          + " Mayor Ines Albrecht.\n";
  private static final String OFFICIAL =
      "“The bridge was never safe for heavy lorries,” said a senior official.\n";

  @TempDir private Path directory;
  private Cli cli;

  @BeforeEach
  void open() {
    cli = new Cli(directory);
  }

  @Test
  void aFloatingQuotationFails() throws Exception {
    Cli.Run run = cli.file("a.md", FLOATING).run("check", "a.md").exits(1);
    assertTrue(run.out().startsWith("a.md:1:34: error unattributed-quote: "), run::out);
    assertTrue(run.out().endsWith("\n1 error in 1 file\n"), run::out);
    assertEquals("", run.err());
  }

  @Test
  void theSameWithASourcePasses() throws Exception {
    Cli.Run run = cli.file("a.md", SOURCED).run("check", "a.md").exits(0);
    assertEquals("no findings in 1 file\n", run.out());
  }

  /** The example of issue 2: entities, carriage returns and an emoji before the quotation. */
  @Test
  void pointsAtTheRightColumnBehindEntitiesCarriageReturnsAndEmoji() throws Exception {
    String before = "\uFEFF# Bridge &amp; road\r\n\r\nIt&rsquo;s *late* &#128512; 😀 now. ";
    cli.file("a.md", before + "“We will not&nbsp;pay\r\nfor *this* \\# bridge again.&rdquo;\r\n");
    Cli.Run run = cli.run("check", "--format", "json", "a.md").exits(1);
    assertTrue(run.out().contains("\"line\": 3,"), run::out);
    assertTrue(run.out().contains("\"column\": 37,"), run::out);
    assertTrue(run.out().contains("\"endLine\": 4,"), run::out);
    assertTrue(run.out().contains("\"endColumn\": 35,"), run::out);
    assertTrue(run.out().contains("\"begin\": " + before.length() + ","), run::out);
  }

  @Test
  void readsHtmlAndPlainText() throws Exception {
    cli.file("a.html", "<p>Late.</p>\n<pre>“A b c d e.”</pre><p>" + FLOATING + "</p>");
    cli.file("b.txt", FLOATING);
    Cli.Run run = cli.run("check", "a.html", "b.txt").exits(1);
    assertTrue(run.out().startsWith("a.html:2:60: error"), run::out);
    assertTrue(run.out().contains("\nb.txt:1:34: error"), run::out);
    assertTrue(run.out().endsWith("2 errors in 2 files\n"), run::out);
  }

  @Test
  void readsTheStandardInput() {
    Cli.Run run =
        cli.input(FLOATING).run("check", "-", "--stdin-filename", "news/today.md").exits(1);
    assertTrue(run.out().startsWith("news/today.md:1:34: error"), run::out);
    cli.run("check", "-").exits(2);
    cli.input(FLOATING).run("check", "-", "--stdin-filename", "today.pdf").exits(2);
  }

  @Test
  void walksFoldersAndGlobsInOrder() throws Exception {
    for (String path :
        List.of(
            "b/z.md", "b/a.txt", "b/node_modules/x.md", "b/.git/x.md", "b/c/y.html", "b/x.png")) {
      cli.file(path, FLOATING);
    }
    assertEquals(List.of("b/a.txt", "b/c/y.html", "b/z.md"), paths(cli.run("check", "b")));
    assertEquals(List.of("b/z.md"), paths(cli.run("check", "b/z.md", "./b/z.md", "b/**/*.md")));
    assertEquals(List.of("b/c/y.html"), paths(cli.run("check", "**/*.html")));
  }

  private static List<String> paths(Cli.Run run) {
    return run.exits(1)
        .out()
        .lines()
        .filter(line -> line.contains(": error "))
        .map(line -> line.substring(0, line.indexOf(':')))
        .toList();
  }

  @Test
  void whatCannotBeCheckedEndsWithTwo() throws Exception {
    assertEquals(
        "whosaid: nix.md: no such file; check the spelling\n",
        cli.run("check", "nix.md").exits(2).err());
    Files.createDirectory(directory.resolve("empty"));
    assertTrue(cli.run("check", "empty").exits(2).err().contains("empty: no readable file"));
    assertTrue(cli.run("check", "*.md").exits(2).err().contains("*.md: no file fits"));
    cli.file("a.docx", "x");
    assertTrue(cli.run("check", "a.docx").exits(2).err().contains("a.docx: not a kind of file"));
    cli.run("check").exits(2);
    cli.run().exits(2);
  }

  @Test
  void anUnreadableFileAmongGoodOnesIsToldAndTheOthersAreChecked() throws Exception {
    cli.file("a.md", FLOATING)
        .file("b.md", new byte[] {'a', (byte) 0xE9, 'b'})
        .file("c.md", FLOATING);
    Cli.Run run = cli.run("check", "a.md", "b.md", "c.md").exits(2);
    assertTrue(run.err().startsWith("whosaid: b.md: not valid UTF-8 (byte 2); save it"), run::err);
    assertTrue(run.out().contains("a.md:1:34") && run.out().contains("c.md:1:34"), run::out);
    assertTrue(run.out().endsWith("2 errors in 2 files, 1 not checked\n"), run::out);
  }

  @Test
  void wrongOptionsEndWithTwoAndSayWhatWasMeant() throws Exception {
    cli.file("a.md", SOURCED);
    assertEquals(
        "whosaid: unknown format 'sarf'; did you mean 'sarif'?\n",
        cli.run("check", "a.md", "--format", "sarf").exits(2).err());
    assertTrue(
        cli.run("check", "a.md", "--rule", "unatributed-quote=off")
            .exits(2)
            .err()
            .contains("did you mean 'unattributed-quote'?"));
    assertTrue(
        cli.run("check", "a.md", "--rule", "unattributed-quote")
            .exits(2)
            .err()
            .contains("--rule takes RULE=SEVERITY, not 'unattributed-quote'"));
    assertTrue(
        cli.run("check", "a.md", "--fail-on", "warnings")
            .exits(2)
            .err()
            .contains("did you mean 'warning'?"));
    assertTrue(
        cli.run("check", "a.md", "--formt", "json")
            .exits(2)
            .err()
            .contains("did you mean '--format'?"));
    assertTrue(cli.run("chek", "a.md").exits(2).err().contains("did you mean 'check'?"));
    assertTrue(
        cli.run("check", "a.md", "--format", "xyz")
            .exits(2)
            .err()
            .contains("use one of: text, json, sarif"));
  }

  @Test
  void theThresholdDecides() throws Exception {
    cli.file("a.md", OFFICIAL);
    cli.run("check", "a.md").exits(0);
    cli.run("check", "a.md", "--fail-on", "warning").exits(1);
    cli.run("check", "a.md", "--fail-on", "note").exits(1);
    cli.run("check", "a.md", "--fail-on", "never").exits(0);
    cli.run("check", "a.md", "--rule", "unnamed-source=error").exits(1);
    Cli.Run off = cli.run("check", "a.md", "--rule", "unnamed-source=off", "--fail-on", "note");
    assertEquals("no findings in 1 file\n", off.exits(0).out());
    cli.file("b.md", FLOATING);
    cli.run("check", "b.md", "--fail-on", "never").exits(0);
    cli.run("check", "b.md", "--rule", "unattributed-quote=note").exits(0);
  }

  @Test
  void warningsMayBeTooMany() throws Exception {
    cli.file("a.md", "“The bridge was never safe for lorries,” said a senior official.\n");
    cli.run("check", "a.md", "--max-warnings", "1").exits(0);
    Cli.Run run = cli.run("check", "a.md", "--max-warnings", "0").exits(1);
    assertEquals("whosaid: 1 warning, and --max-warnings allows 0\n", run.err());
    String err = cli.run("check", "a.md", "--max-warnings", "-1").exits(2).err();
    assertTrue(err.startsWith("whosaid: --max-warnings takes 0 or more, not -1"), err);
    err = cli.run("check", "a.md", "--max-warnings", "few").exits(2).err();
    assertTrue(err.contains("'few' is not a whole number"), err);
  }

  @Test
  void aHeadlineIsAnsweredByTheBody() throws Exception {
    String headline = "---\ntitle: '“We will not pay for this bridge a second time”'\n---\n\n";
    cli.file("a.md", headline + SOURCED).run("check", "a.md").exits(0);
    Cli.Run run =
        cli.file("b.md", headline + "The bridge is shut.\n").run("check", "b.md").exits(0);
    assertTrue(run.out().startsWith("b.md:2:9: warning headline-quote-missing"), run::out);
  }

  @Test
  void manyFilesKeepTheirOrder() throws Exception {
    StringBuilder expected = new StringBuilder();
    for (int i = 100; i < 300; i++) {
      cli.file("many/" + i + ".txt", FLOATING.repeat(i % 7));
      expected.append(("many/" + i + ".txt\n").repeat(i % 7));
    }
    assertEquals(expected.toString(), String.join("\n", paths(cli.run("check", "many"))) + "\n");
  }
}
