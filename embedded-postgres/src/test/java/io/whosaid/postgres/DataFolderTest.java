package io.whosaid.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
  @TempDir Path temp;

  @Test
  void itIsMadeAndLockedAndGivenBack() throws CannotStartException {
    Path path = temp.resolve("a/b c/ü");
    DataFolder first = DataFolder.open(path);
    CannotStartException refused =
        assertThrows(CannotStartException.class, () -> DataFolder.open(path));
    assertTrue(
        refused
            .getMessage()
            .startsWith(
                "another whosaid (process %d) uses the data folder %s;"
                    .formatted(ProcessHandle.current().pid(), path)),
        refused.getMessage());
    first.close();
    DataFolder.open(path).close();
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Path file = Files.writeString(temp.resolve("file"), "");
    refused(file, "it is not a folder");
    refused(file.resolve("inside"), "Not a directory");
  }

  private static void refused(Path path, String reason) {
    CannotStartException refused =
        assertThrows(CannotStartException.class, () -> DataFolder.open(path));
    assertEquals(
        "cannot write in the data folder %s (%s); choose another with --data-dir"
            .formatted(path, reason),
        refused.getMessage());
  }
}
