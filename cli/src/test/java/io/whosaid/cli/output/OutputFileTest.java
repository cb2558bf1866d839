package io.whosaid.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
  @TempDir Path folder;

  @Test
  void whatIsCompleteIsReadByWhoeverReadsOtherFiles() throws IOException {
    Path other = Files.createFile(folder.resolve("other"));
    Path report = folder.resolve("reports/report.json");
    try (OutputFile file = new OutputFile(report, "report.json")) {
      file.writer().write("{}");
      file.complete();
    }
    assertEquals("{}", Files.readString(report));
    assertEquals(Files.getPosixFilePermissions(other), Files.getPosixFilePermissions(report));
  }

  @Test
  void whatIsNotCompleteLeavesNothing() throws IOException {
    Path report = Files.writeString(folder.resolve("report.json"), "old");
    try (OutputFile file = new OutputFile(report, "report.json")) {
      file.writer().write("{");
    }
    assertEquals("old", Files.readString(report));
    assertEquals(List.of("report.json"), Arrays.asList(folder.toFile().list()));
  }
}
