package io.whosaid.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packaged program at work for longer, and what happens when it is stopped. */
class LongRunIT {
  private static final String FLOATING =
      "The bridge was closed on Monday. “We will not pay for this bridge a second time.”\n";

  @TempDir private Path directory;
  private Program program;

  @BeforeEach
  void open() {
    program = new Program(directory);
  }

  private void articles(int count, String text) throws Exception {
    for (int i = 0; i < count; i++) {
      Files.writeString(directory.resolve(i + ".md"), text);
    }
  }

  @Test
  void tenThousandFilesNeedLittleMemory() throws Exception {
    articles(10_000, "It rains.\n");
    for (int i = 1_000; i < 10_000; i += 1_000) {
      Files.writeString(directory.resolve(i + ".md"), FLOATING);
    }
    Program.Ended ended =
        program.run(List.of("-Xmx96m"), "check", ".", "--output", "sarif:a.sarif");
    assertEquals("", ended.err());
    assertEquals(1, ended.exitCode());
    List<String> findings = ended.out().lines().filter(line -> line.contains(": error ")).toList();
    assertEquals(9, findings.size());
    assertTrue(findings.get(0).startsWith("1000.md:1:34: "), findings::toString);
    assertTrue(findings.get(8).startsWith("9000.md:1:34: "), findings::toString);
    assertTrue(ended.out().endsWith("\n9 errors in 10000 files\n"), ended.out());
  }

  /** As by {@code | head -1}: it ends at once, without a word. */
  @Test
  void endsWhenNobodyReadsOn() throws Exception {
    articles(500, FLOATING.repeat(200));
    Process process = program.start("check", ".");
    try (BufferedReader out = process.inputReader()) {
      assertTrue(out.readLine().startsWith("0.md:1:34: error "));
    }
    assertTrue(process.waitFor(20, TimeUnit.SECONDS), "goes on for nobody");
    assertEquals(2, process.exitValue());
    assertEquals("", program.err());
  }

  /** The report of before stays whole, and no draft of the new one is left. */
  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143"})
  void leavesNoHalfOfAReport(String signal, int exitCode) throws Exception {
    assumeFalse(signal.equals("INT") && ignoresInterrupts(), "as below nohup");
    articles(500, FLOATING.repeat(200));
    Path reports = Files.createDirectory(directory.resolve("reports"));
    Files.writeString(reports.resolve("a.sarif"), "before");
    Process process =
        program.start("check", ".", "--output", "sarif:reports/a.sarif", "--format", "github");
    while (process.isAlive() && reports.toFile().list().length == 1) {
      Thread.sleep(20);
    }
    String kill = "kill -%s %d".formatted(signal, process.pid());
    assertEquals(0, new ProcessBuilder("sh", "-c", kill).start().waitFor());
    process.getInputStream().readAllBytes(); // which it may have begun to write
    assertEquals(exitCode, process.waitFor());
    assertEquals("", program.err());
    assertEquals(List.of("a.sarif"), List.of(reports.toFile().list()));
    assertEquals("before", Files.readString(reports.resolve("a.sarif")));
  }

  /**
   * Whether this process was started to ignore SIGINT, which those that it starts then do as well.
   */
  private static boolean ignoresInterrupts() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return false;
    }
    String ignored =
        Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("SigIgn:"))
            .findFirst()
            .orElse("SigIgn: 0");
    return (Long.parseUnsignedLong(ignored.substring(ignored.indexOf(':') + 1).strip(), 16) & 2)
        != 0;
  }
}
