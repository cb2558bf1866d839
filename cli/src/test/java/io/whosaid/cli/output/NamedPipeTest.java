package io.whosaid.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class NamedPipeTest {
  @TempDir private Path folder;
  private Path pipe;

  @BeforeEach
  void make() throws Exception {
    assumeTrue(File.separatorChar == '/', "no pipes with names here");
    pipe = folder.resolve("pipe");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
  }

  @Test
  void onlyAPipeIsOne() throws IOException {
    assertTrue(NamedPipe.is(pipe));
    assertFalse(NamedPipe.is(Files.createFile(folder.resolve("file"))));
    assertFalse(NamedPipe.is(folder));
  }

  @Test
  void doesNotWaitForeverForAReader() {
    FileSystemException thrown =
        assertThrows(
            FileSystemException.class, () -> NamedPipe.open(pipe, Duration.ofMillis(1500)));
    assertEquals("nobody has read from this pipe for 1 second", thrown.getReason());
  }

  @Test
  void aReaderGetsTheWholeReport() throws Exception {
    String report = "{}\n".repeat(100_000); // more than a pipe holds
    FutureTask<String> reader = new FutureTask<>(() -> Files.readString(pipe));
    Thread thread = new Thread(reader);
    thread.setDaemon(true);
    thread.start();
    try (OutputFile file = new OutputFile(pipe, "pipe")) {
      file.writer().write(report);
      file.complete();
    }
    assertEquals(report, reader.get(30, TimeUnit.SECONDS));
    assertTrue(NamedPipe.is(pipe));
  }
}
