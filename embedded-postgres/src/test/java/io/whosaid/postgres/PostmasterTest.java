package io.whosaid.postgres;

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
  void aNumberThatWentToAnotherProcessIsDisownedAndTheRestKept() throws IOException {
    Postmaster postmaster = write(ProcessHandle.current().pid() + "\n/data\n1\n");
    assertFalse(postmaster.runs());
    assertTrue(postmaster.isMistaken());
    postmaster.disown();
    assertEquals("2147483647\n/data\n1\n", Files.readString(Postmaster.file(cluster)));
  }

  @Test
  void aNumberThatNobodyHasIsLeftToPostgres() throws IOException {
    Postmaster postmaster = write(Integer.MAX_VALUE + "\n");
    assertFalse(postmaster.runs());
    assertFalse(postmaster.isMistaken());
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
