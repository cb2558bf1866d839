package io.whosaid.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that is odd and output that cannot be written: nothing is lost, hangs or goes unsaid. */
class RobustnessTest {
  private static final String FLOATING = "“Nobody asked us about the ferry.” It was late.\n";
  private static final String CALM = "The ferry was late.\n";

  @TempDir private Path directory;
  private Cli cli;

  @BeforeEach
  void open() {
    cli = new Cli(directory);
  }

  private static void command(Path folder, String... command) throws Exception {
    Process process = new ProcessBuilder(command).directory(folder.toFile()).start();
    assertEquals(0, process.waitFor(), () -> String.join(" ", command));
  }

  @Test
  void aReportGoesThroughALink() throws Exception {
    cli.file("a.md", CALM).file("target.json", "old");
    Files.createSymbolicLink(directory.resolve("link"), Path.of("target.json"));
    Files.createSymbolicLink(directory.resolve("dangling"), Path.of("new/report.json"));
    cli.run("check", "a.md", "--output", "json:link", "--output", "json:dangling").exits(0);
    assertTrue(Files.isSymbolicLink(directory.resolve("link")));
    assertTrue(cli.read("target.json").startsWith("{"));
    assertTrue(cli.read("new/report.json").startsWith("{"));
    Files.createSymbolicLink(directory.resolve("loop"), Path.of("loop"));
    Cli.Run run = cli.run("check", "a.md", "--output", "json:loop").exits(2);
    assertTrue(run.err().contains("--output json:loop: cannot be written: "), run::err);
  }

  @Test
  void aFileWithTwoNamesKeepsBoth() throws Exception {
    cli.file("a.md", CALM).file("one.json", "a report that is longer than the next".repeat(99));
    Files.createLink(directory.resolve("two.json"), directory.resolve("one.json"));
    cli.run("check", "a.md", "--output", "json:one.json").exits(0);
    assertEquals(cli.read("one.json"), cli.read("two.json"));
    assertTrue(cli.read("two.json").endsWith("}\n"));
  }

  @Test
  void aReportGoesThroughAPipe() throws Exception {
    cli.file("a.md", CALM);
    Path pipe = directory.resolve("pipe");
    command(directory, "mkfifo", "pipe");
    CompletableFuture<String> read =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return Files.readString(pipe);
              } catch (IOException e) {
                return e.toString();
              }
            });
    cli.run("check", "a.md", "--output", "json:pipe").exits(0);
    assertTrue(read.get().startsWith("{"), read::join);
    assertFalse(Files.isRegularFile(pipe, LinkOption.NOFOLLOW_LINKS));
  }

  @Test
  void aReportGoesThroughADevice() throws Exception {
    cli.file("a.md", CALM);
    assumeTrue(Files.exists(Path.of("/dev/full")), "there is no /dev/full here");
    Cli.Run run = cli.run("check", "a.md", "--output", "json:/dev/full").exits(2);
    assertEquals(
        "whosaid: --output json:/dev/full: cannot be written: no space left on device; choose"
            + " another place\n",
        run.err());
    cli.run("check", "a.md", "--output", "json:/dev/null").exits(0);
    assertFalse(Files.isRegularFile(Path.of("/dev/null")));
  }

  @Test
  void theStandardOutputMayBeNamedAsAFile() throws Exception {
    cli.file("a.md", CALM);
    Cli.Run run = cli.run("check", "a.md", "--output", "json:/dev/stdout").exits(0);
    assertTrue(run.out().startsWith("no findings in 1 file\n{\n"), run::out);
    run = cli.run("check", "-q", "a.md", "--output", "json:/dev/stderr").exits(0);
    assertTrue(run.err().startsWith("{\n"), run::err);
  }

  @Test
  void whyAReportCannotBeWrittenIsToldAndTheOthersAreWritten() throws Exception {
    cli.file("a.md", CALM).file("plain", "");
    Cli.Run run = cli.run("check", "a.md", "--output", "json:plain/report.json").exits(2);
    assertTrue(run.err().contains("plain/report.json: cannot be written: "), run::err);
    assertTrue(run.err().contains("plain is not a folder; choose another place"), run::err);
    assumeTrue(Files.exists(Path.of("/dev/full")), "there is no /dev/full here");
    cli.run("check", "a.md", "--output", "json:/dev/full", "--output", "json:b.json").exits(2);
    assertTrue(cli.read("b.json").endsWith("}\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "sarif", "junit", "github", "rdjsonl", "gitlab"})
  void aFullStandardOutputIsTold(String format) throws Exception {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    for (String text : List.of(CALM, FLOATING)) {
      Cli.Run run = cli.file("a.md", text).output(full).run("check", "a.md", "--format", format);
      if (List.of("rdjsonl", "github").contains(format) && text.equals(CALM)) {
        assertEquals("", run.exits(0).err(), "nothing was to be written");
      } else {
        String err = run.exits(2).err();
        assertTrue(err.contains("the standard output: cannot be written: no space left"), err);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'ignore = [\"a\", \"[b\"]', 1:16",
    "'[[override]]\nfiles = [\"{a\"]', 2:10",
    "'[[sources.text]]\nfile = \"x\"\narticles = [\"a[\"]', 3:13"
  })
  void aBadPatternInAConfigurationIsToldWithItsPlace(String toml, String place) throws Exception {
    cli.file("a.md", CALM).file(".whosaid.toml", toml);
    String err = cli.run("check", "a.md").exits(2).err();
    assertTrue(err.startsWith("whosaid: .whosaid.toml:" + place + ": '"), err);
    assertTrue(err.contains("is not a valid pattern"), err);
  }

  @Test
  void aBadPatternElsewhereIsToldToo() throws Exception {
    cli.file("a.md", CALM);
    String err = cli.run("check", "[a").exits(2).err();
    assertTrue(err.startsWith("whosaid: [a: no such file, and '[a' is not a valid pattern"), err);
    cli.file(".whosaidignore", "# drafts\n\n{a\n");
    err = cli.run("check", "a.md").exits(2).err();
    assertTrue(err.startsWith("whosaid: .whosaidignore:3: '{a' is not a valid pattern"), err);
    cli.file(".whosaidignore", "# drafts\n");
    assertEquals(
        "whosaid: nope/*.md: no such folder; check the spelling\n",
        cli.run("check", "nope/*.md").exits(2).err());
  }

  @Test
  void whatIsNoFileIsPassedOver() throws Exception {
    cli.file("in/a.md", CALM);
    command(directory, "mkfifo", "in/pipe.md");
    Cli.Run run =
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> cli.run("check", "in")).exits(0);
    assertEquals("whosaid: in/pipe.md: skipped; not a regular file\n", run.err());
    assertEquals("no findings in 1 file\n", run.out());
    String err = cli.run("check", "in/pipe.md").exits(2).err();
    assertTrue(err.startsWith("whosaid: in/pipe.md: not a regular file; "), err);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void utf16IsReadWithAndWithoutItsMark(String encoding) throws Exception {
    Charset charset = Charset.forName(encoding);
    cli.file("a.md", FLOATING.getBytes(charset));
    cli.file("b.md", ("\uFEFF" + FLOATING).getBytes(charset));
    Cli.Run run = cli.run("check", "a.md", "b.md").exits(1);
    assertTrue(run.out().startsWith("a.md:1:1: error"), run::out);
    assertTrue(run.out().contains("b.md:1:1: error"), run::out);
    byte[] odd = FLOATING.substring(0, 20).getBytes(charset);
    cli.file("a.md", Arrays.copyOf(odd, odd.length - 1));
    assertTrue(cli.run("check", "a.md").exits(2).err().contains("not valid UTF-"));
  }

  @Test
  void otherEncodingsAreReadAsDeclaredOrConfigured() throws Exception {
    Charset western = Charset.forName("windows-1252");
    cli.file("a.html", ("<meta charset=iso-8859-1><p>Café. " + FLOATING).getBytes(western));
    Cli.Run run = cli.run("check", "a.html").exits(1);
    assertTrue(run.out().startsWith("a.html:1:35: error"), run::out);
    cli.file("b.md", FLOATING.getBytes(western));
    assertEquals(
        "whosaid: b.md: not valid UTF-8 (byte 1); save it as UTF-8, or set 'encoding' in"
            + " .whosaid.toml\n",
        cli.run("check", "b.md").exits(2).err());
    cli.file(".whosaid.toml", "[[override]]\nfiles = [\"b.*\"]\nencoding = \"windows-1252\"\n");
    assertTrue(cli.run("check", "b.md").exits(1).out().startsWith("b.md:1:1: error"));
    cli.file(".whosaid.toml", "encoding = \"utf-9\"\n");
    assertTrue(
        cli.run("check", "b.md")
            .exits(2)
            .err()
            .startsWith("whosaid: .whosaid.toml:1:1: unknown encoding 'utf-9'; use a name such"));
  }

  @Test
  void whatIsTooLargeForAnArticleIsRefused() throws Exception {
    cli.file("a.md", "Rain. ".repeat(2_000_000).getBytes(StandardCharsets.US_ASCII));
    Cli.Run run =
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> cli.run("check", "a.md")).exits(2);
    assertTrue(run.err().startsWith("whosaid: a.md: larger than 10 MB"), run::err);
  }

  @Test
  void aConfigurationThatIsNoFileIsNotPassedOver() throws Exception {
    cli.file("a.md", CALM);
    Files.createDirectory(directory.resolve(".whosaid.toml"));
    assertTrue(cli.run("check", "a.md").exits(2).err().contains(".whosaid.toml: not a regular"));
    Files.delete(directory.resolve(".whosaid.toml"));
    Files.createSymbolicLink(directory.resolve(".whosaid.toml"), Path.of("nowhere"));
    assertTrue(cli.run("check", "a.md").exits(2).err().contains(".whosaid.toml: no such file"));
  }

  @Test
  void thatEverythingIsIgnoredIsASlipInACiJob() throws Exception {
    cli.file("a.md", FLOATING).file(".whosaid.toml", "ignore = [\"*.md\"]\n");
    String err = cli.run("check", "a.md").exits(0).err();
    assertTrue(err.startsWith("whosaid: all files are ignored, so nothing was checked"), err);
    cli.environment("CI", "true");
    cli.run("check", "a.md").exits(2);
    cli.run("check", ".").exits(2);
    cli.run("check", ".", "--allow-empty").exits(0);
  }

  @Test
  void optionsThatAreFarFromAnyAreNotGuessed() throws Exception {
    cli.file("a.md", CALM);
    String err = cli.run("check", "a.md", "--nope").exits(2).err();
    assertFalse(err.contains("did you mean"), err);
  }

  @Test
  void aBrokenBaselineIsToldInWords() throws Exception {
    cli.file("a.md", CALM).file("b.json", "{]");
    String err = cli.run("check", "a.md", "--baseline", "b.json").exits(2).err();
    assertTrue(err.startsWith("whosaid: b.json:1: not valid JSON"), err);
    assertFalse(err.contains("Source") || err.contains("Feature"), err);
  }
}
