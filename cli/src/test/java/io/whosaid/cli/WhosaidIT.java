package io.whosaid.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.whosaid.quote.QuoteExtractor;
import java.io.File;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged program, in a process of its own. */
class WhosaidIT {
  private static final String FLOATING =
      "The bridge was closed on Monday. “We will not pay for this bridge a second time.”\n";

  @TempDir private Path directory;

  private Program program;

  @BeforeEach
  void open() {
    program = new Program(directory);
  }

  private Program.Ended run(List<String> flags, String... arguments) throws Exception {
    return program.run(flags, arguments);
  }

  /** Nothing but the report on the standard output, in UTF-8 whatever the locale is. */
  @Test
  void checks() throws Exception {
    Files.writeString(directory.resolve(".whosaid.toml"), "ignore = [\"drafts\"]\n");
    Files.writeString(directory.resolve("a.md"), FLOATING);
    Program.Ended ended = run(List.of(), "check", "a.md");
    assertEquals("", ended.err());
    assertEquals(1, ended.exitCode(), ended.out());
    assertTrue(ended.out().startsWith("a.md:1:34: error unattributed-quote: nobody "), ended.out());
    assertTrue(ended.out().contains("“We will not pay"), ended.out());
    assertEquals(2, run(List.of(), "check", "nix.md").exitCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"reading.pack", "quotations.pack"})
  void namesAModelThatWasCutShort(String pack) throws Exception {
    String resource = "whosaid/models-en/" + pack;
    Path file = directory.resolve(resource);
    Files.createDirectories(file.getParent());
    try (InputStream whole = QuoteExtractor.class.getClassLoader().getResourceAsStream(resource)) {
      Files.write(file, whole.readNBytes(100_000));
    }
    Files.writeString(directory.resolve("a.md"), FLOATING);
    String path = directory + File.pathSeparator + Program.JAR;
    Program.Ended ended =
        program.java(List.of("-cp", path, "io.whosaid.cli.Main", "check", "a.md"));
    String message = "whosaid: cannot load the model " + pack + ": it was cut short: 99,992 of ";
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
    Program.Ended same = run(List.of(), "check", ".", "--diff", "HEAD");
    assertEquals(0, same.exitCode(), same.err());
    Files.writeString(article, FLOATING + "\n“Nobody asked us about any of this.”\n");
    Program.Ended changed = run(List.of(), "check", "a.md", "--diff", "HEAD");
    assertEquals(1, changed.exitCode(), changed.err());
    assertTrue(changed.out().startsWith("a.md:3:1: error"), changed.out());
  }

  private void git(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).directory(directory.toFile()).start();
    assertEquals(0, process.waitFor(), () -> "git " + List.of(arguments));
  }

  @Test
  void tellsItsVersionAndHelp() throws Exception {
    assertTrue(run(List.of(), "--version").out().matches("whosaid [0-9].*\\R"));
    assertTrue(run(List.of(), "extract", "--help").out().contains("polnear"));
  }

  /** The server gets its options as they are, and its exit code is handed on. */
  @Test
  void servesByTheServersOwnProgram() throws Exception {
    List<String> standIn = List.of("-Dwhosaid.server=" + Program.JAR);
    Program.Ended ended = run(standIn, "serve", "check", "nix.md", "--fail-on", "never");
    assertEquals("whosaid: nix.md: no such file; check the spelling\n", ended.err());
    assertEquals(2, ended.exitCode());
    assertTrue(run(standIn, "serve", "--help").out().startsWith("Usage: whosaid "));
    Program.Ended absent = run(List.of("-Dwhosaid.server=nix.jar"), "serve");
    assertEquals(2, absent.exitCode());
    assertTrue(absent.err().startsWith("whosaid: nix.jar: the server is not there"), absent.err());
  }
}
