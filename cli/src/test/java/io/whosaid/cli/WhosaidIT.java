package io.whosaid.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.whosaid.quote.QuoteExtractor;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged program, in a process of its own. */
class WhosaidIT {
  private static final Path JAR = Path.of("target/whosaid-cli.jar").toAbsolutePath();
  private static final String FLOATING =
      "The bridge was closed on Monday. “We will not pay for this bridge a second time.”\n";

  @TempDir private Path directory;

  private record Ended(int exitCode, String out, String err) {}

  private Ended run(List<String> flags, String... arguments) throws Exception {
    List<String> options = new ArrayList<>(flags);
    options.addAll(List.of("-jar", JAR.toString()));
    options.addAll(List.of(arguments));
    return java(options);
  }

  private Ended java(List<String> options) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx512m");
    command.addAll(options);
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().put("LC_ALL", "C");
    builder.redirectOutput(directory.resolve("out").toFile());
    builder.redirectError(directory.resolve("err").toFile());
    Process process = builder.start();
    assertTrue(process.waitFor(120, TimeUnit.SECONDS), "does not end");
    return new Ended(process.exitValue(), read("out"), read("err"));
  }

  private String read(String file) throws IOException {
    return Files.readString(directory.resolve(file), StandardCharsets.UTF_8);
  }

  /** Nothing but the report on the standard output, in UTF-8 whatever the locale is. */
  @Test
  void checks() throws Exception {
    Files.writeString(directory.resolve("a.md"), FLOATING);
    Ended ended = run(List.of(), "check", "a.md");
    assertEquals("", ended.err());
    assertEquals(1, ended.exitCode(), ended.out());
    assertTrue(ended.out().startsWith("a.md:1:34: error unattributed-quote: nobody "), ended.out());
    assertTrue(ended.out().contains("“We will not pay"), ended.out());
    assertEquals(2, run(List.of(), "check", "nix.md").exitCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"reading-en.pack", "tagger/quotations-en.pack"})
  void namesAModelThatWasCutShort(String pack) throws Exception {
    Path file = Files.createDirectories(directory.resolve("io/whosaid/quote/tagger"));
    file = file.getParent().resolve(pack);
    try (InputStream whole = QuoteExtractor.class.getResourceAsStream(pack)) {
      Files.write(file, whole.readNBytes(100_000));
    }
    Files.writeString(directory.resolve("a.md"), FLOATING);
    String path = directory + File.pathSeparator + JAR;
    Ended ended = java(List.of("-cp", path, "io.whosaid.cli.Main", "check", "a.md"));
    String name = file.getFileName().toString();
    String message = "whosaid: cannot load the model " + name + ": it was cut short: 99,992 of ";
    assertTrue(ended.err().startsWith(message), ended.err());
    assertEquals("", ended.out());
    assertEquals(2, ended.exitCode());
  }

  /** In the current folder, as people call it. */
  @Test
  void looksAtChangedLines() throws Exception {
    Path article = directory.resolve("a.md");
    Files.writeString(article, FLOATING);
    git("init", "--quiet");
    git("add", "a.md");
    git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "--quiet", "-m", "One");
    Ended same = run(List.of(), "check", ".", "--diff", "HEAD");
    assertEquals(0, same.exitCode(), same.err());
    Files.writeString(article, FLOATING + "\n“Nobody asked us about any of this.”\n");
    Ended changed = run(List.of(), "check", "a.md", "--diff", "HEAD");
    assertEquals(1, changed.exitCode(), changed.err());
    assertTrue(changed.out().startsWith("a.md:3:1: error"), changed.out());
  }

  private void git(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).directory(directory.toFile()).start();
    assertEquals(0, process.waitFor(), () -> "git " + List.of(arguments));
  }

  /** An interrupted run leaves no half-written report, nor its draft. */
  @Test
  void leavesNoHalfOfAReport() throws Exception {
    for (int i = 0; i < 500; i++) {
      Files.writeString(directory.resolve(i + ".md"), FLOATING.repeat(200));
    }
    Path reports = Files.createDirectory(directory.resolve("reports"));
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-jar",
                JAR.toString(),
                "check",
                ".",
                "--output",
                "sarif:reports/a.sarif")
            .directory(directory.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(directory.resolve("err").toFile());
    Process process = builder.start();
    while (process.isAlive() && reports.toFile().list().length == 0) {
      Thread.sleep(20);
    }
    process.destroy();
    assertEquals(143, process.waitFor());
    assertEquals("", read("err"));
    assertEquals(List.of(), List.of(reports.toFile().list()));
  }

  @Test
  void tellsItsVersionAndHelp() throws Exception {
    assertTrue(run(List.of(), "--version").out().matches("whosaid [0-9].*\\R"));
    assertTrue(run(List.of(), "extract", "--help").out().contains("polnear"));
  }

  /** The server gets its options as they are, and its exit code is handed on. */
  @Test
  void servesByTheServersOwnProgram() throws Exception {
    List<String> standIn = List.of("-Dwhosaid.server=" + JAR);
    Ended ended = run(standIn, "serve", "check", "nix.md", "--fail-on", "never");
    assertEquals("whosaid: nix.md: no such file; check the spelling\n", ended.err());
    assertEquals(2, ended.exitCode());
    assertTrue(run(standIn, "serve", "--help").out().startsWith("Usage: whosaid "));
    Ended absent = run(List.of("-Dwhosaid.server=nix.jar"), "serve");
    assertEquals(2, absent.exitCode());
    assertTrue(absent.err().startsWith("whosaid: nix.jar: the server is not there"), absent.err());
  }
}
