package io.whosaid.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files only: no PostgreSQL is needed to copy what it left. */
class BackupTest {
  @TempDir Path temp;
  private Path from;
  private Path into;
  private Path file;

  @BeforeEach
  void somethingToKeep() throws IOException {
    from = Files.createDirectories(temp.resolve("from"));
    into = temp.resolve("into");
    file = temp.resolve("backup.tar.gz");
    Files.createDirectories(from.resolve("postgres/pg_notify"));
    Files.writeString(from.resolve("postgres/PG_VERSION"), "18\n");
    Files.write(from.resolve("postgres/data"), new byte[100_000]);
    Files.writeString(from.resolve("postgres.password"), "secret");
  }

  @Test
  void everythingComesBackAndNobodyElseMayReadIt() throws Exception {
    write();
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    restore();
    assertEquals("secret", Files.readString(into.resolve("postgres.password")));
    assertEquals(100_000, Files.size(into.resolve("postgres/data")));
    assertTrue(Files.isDirectory(into.resolve("postgres/pg_notify")), "also what is empty");
    assertEquals(
        "rwx------",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(into.resolve("postgres"))));
    assertEquals(List.of("lock", "postgres", "postgres.password"), names(into));
  }

  @Test
  void halfABackupLeavesNothing() throws Exception {
    Files.write(
        from.resolve("postgres/data"),
        new java.util.Random(1).ints(50_000).mapToObj(i -> "" + i).toList());
    write();
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    assertThrows(CannotStartException.class, this::restore);
    assertEquals(List.of("lock"), names(into));
  }

  @Test
  void noNameLeadsOutOfTheFolder() throws Exception {
    try (TarArchiveOutputStream tar =
        new TarArchiveOutputStream(new GzipCompressorOutputStream(Files.newOutputStream(file)))) {
      TarArchiveEntry entry = new TarArchiveEntry("../outside", true);
      tar.putArchiveEntry(entry);
      tar.closeArchiveEntry();
    }
    CannotStartException refused = assertThrows(CannotStartException.class, this::restore);
    assertTrue(refused.getMessage().contains("../outside"), refused.getMessage());
    assertFalse(Files.exists(into.resolve("outside")));
  }

  private void write() throws CannotStartException {
    try (DataFolder folder = DataFolder.open(from)) {
      Backup.write(folder, file);
    }
  }

  private void restore() throws CannotStartException {
    try (DataFolder folder = DataFolder.open(into)) {
      Backup.restore(file, folder);
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
