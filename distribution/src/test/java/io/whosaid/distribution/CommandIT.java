package io.whosaid.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line of an unpacked release, as its users run it. */
class CommandIT {
  private static final String FLOATING =
      "The bridge was closed on Monday. “We will not pay for this bridge a second time.”\n";

  @TempDir private static Path unpacked;
  private static Path release;
  private static Path withRuntime;

  @TempDir private Path directory;
  private Machine machine;

  @BeforeAll
  static void unpack() throws Exception {
    release = Releases.unpack(Releases.TAR, unpacked.resolve("a folder"));
    withRuntime = Releases.unpack(Releases.WITH_RUNTIME, unpacked.resolve("with-runtime"));
  }

  @BeforeEach
  void open() throws Exception {
    machine = new Machine(directory);
    Files.writeString(machine.home().resolve("a.md"), FLOATING);
  }

  @AfterEach
  void close() throws IOException {
    machine.close();
  }

  private static void assertFinds(Machine.Ended ended) {
    assertEquals("", ended.err());
    assertEquals(1, ended.exitCode(), ended.out());
    assertTrue(ended.out().startsWith("a.md:1:34: error unattributed-quote: "), ended.out());
  }

  private List<Path> archives() throws IOException {
    try (var files = Files.list(machine.home().resolve(".cache/whosaid"))) {
      return files.toList();
    }
  }

  @Test
  void checksAndWritesIntoTheUsersCacheOnly() throws Exception {
    machine.installJava();
    List<String> before = Releases.listing(unpacked);
    String program = release.resolve("bin/whosaid").toString();
    assertFinds(machine.run(program, "check", "a.md"));
    List<Path> first = archives();
    assertEquals(1, first.size(), first.toString());
    assertTrue(Files.size(first.get(0)) > 5_000_000, "classes were archived");
    Object made = Files.getLastModifiedTime(first.get(0));
    assertFinds(machine.run(program, "check", "a.md"));
    assertEquals(first, archives());
    assertEquals(made, Files.getLastModifiedTime(first.get(0)), "it was used again");
    assertEquals(before, Releases.listing(unpacked), "nothing is written into the release");
  }

  @Test
  void runsByALinkAndWithoutACache() throws Exception {
    machine.installJava();
    machine.link(release.resolve("bin/whosaid"));
    assertFinds(machine.run(Map.of("CI", "true"), List.of("sh", "-c", "whosaid check a.md")));
    assertEquals(List.of("a.md"), List.of(machine.home().toFile().list()));
    Files.writeString(machine.home().resolve(".cache"), "a file where a folder would be");
    assertFinds(machine.run("sh", "-c", "whosaid check a.md"));
  }

  @Test
  void saysThatJavaIsMissing() throws Exception {
    Machine.Ended ended = machine.run(release.resolve("bin/whosaid").toString(), "check", "a.md");
    assertEquals(2, ended.exitCode());
    assertEquals(
        "whosaid: needs Java 17 or later; install it and put it on the PATH or into JAVA_HOME\n",
        ended.err());
  }

  @Test
  void bringsARuntimeThatNeedsNoJava() throws Exception {
    List<String> before = Releases.listing(withRuntime);
    String program = withRuntime.resolve("bin/whosaid").toString();
    assertFinds(machine.run(program, "check", "a.md"));
    Path broken = Files.createDirectories(directory.resolve("no-java/bin"));
    assertFinds(
        machine.run(
            Map.of("JAVA_HOME", broken.getParent().toString()), List.of(program, "check", "a.md")));
    assertEquals(before, Releases.listing(withRuntime), "nothing is written into the release");
  }

  @Test
  void tellsItsVersion() throws Exception {
    machine.installJava();
    Machine.Ended ended = machine.run(release.resolve("bin/whosaid").toString(), "--version");
    assertEquals(Releases.NAME.replace('-', ' ').strip(), firstWords(ended.out()));
    String readme = Files.readString(release.resolve("README.md"));
    assertTrue(readme.startsWith("# whosaid " + System.getProperty("whosaid.version")), readme);
  }

  private static String firstWords(String out) {
    return out.lines().findFirst().orElse("").replace('-', ' ').strip();
  }

  @Test
  void completesInBash() throws Exception {
    Path script = release.resolve("completions/whosaid.bash");
    Machine.Ended ended =
        machine.run(
            "/bin/bash",
            "-c",
            "source '%s'; COMP_WORDS=(whosaid ch); COMP_CWORD=1; _complete_whosaid; echo ${COMPREPLY[*]}"
                .formatted(script));
    assertEquals("check\n", ended.out(), ended.err());
  }

  /** They keep the standard output for their protocols. */
  @ParameterizedTest
  @ValueSource(strings = {"mcp", "lsp"})
  void startsTheProgramsForAssistantsAndEditors(String program) throws Exception {
    machine.installJava();
    Machine.Ended ended = machine.run(release.resolve("bin/whosaid").toString(), program, "--help");
    assertEquals(0, ended.exitCode(), ended.err());
    String usage = ended.out() + ended.err();
    assertTrue(usage.startsWith("Usage: whosaid " + program), usage);
  }
}
