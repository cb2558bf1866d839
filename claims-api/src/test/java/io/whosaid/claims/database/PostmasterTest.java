package io.whosaid.claims.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostmasterTest {
  @TempDir Path cluster;

  @Test
  void aNumberThatWentToAnotherProcessIsStale() throws IOException {
    Postmaster postmaster = write(ProcessHandle.current().pid() + "\n/data\n1\n");
    assertFalse(postmaster.runs());
    assertTrue(postmaster.isStale());
  }

  @Test
  void aNumberThatNobodyHasIsStale() throws IOException {
    Postmaster postmaster = write(Integer.MAX_VALUE + "\n");
    assertFalse(postmaster.runs());
    assertTrue(postmaster.isStale());
  }

  @Test
  void aFileThatIsHalfWrittenSaysNothing() throws IOException {
    assertEquals(Optional.empty(), Postmaster.of(cluster));
    Files.writeString(Postmaster.file(cluster), "");
    assertEquals(Optional.empty(), Postmaster.of(cluster));
    Files.writeString(Postmaster.file(cluster), "-12");
    assertEquals(Optional.empty(), Postmaster.of(cluster));
  }

  private Postmaster write(String content) throws IOException {
    Files.writeString(Postmaster.file(cluster), content);
    return Postmaster.of(cluster).orElseThrow();
  }
}
