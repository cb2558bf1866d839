package io.whosaid.postgres;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;

/**
 * All that a data folder keeps, as one file: a gzipped tar of PostgreSQL's files and its password.
 * Whoever can read it can read everything.
 */
public final class Backup {
  private static final String PASSWORD = "postgres.password";
  private static final String CLUSTER = "postgres";

  private Backup() {}

  /**
   * Checks that there is something to be written in the folder {@code data}, and nothing in the way
   * of the file.
   *
   * @throws CannotStartException if not
   */
  public static void check(Path data, Path file) throws CannotStartException {
    if (!Files.exists(data.resolve(CLUSTER))) {
      throw new CannotStartException(
          "there is nothing to back up in %s; choose another folder with --data-dir"
              .formatted(data));
    }
    if (Files.exists(file)) {
      throw new CannotStartException("%s is there already; choose another file".formatted(file));
    }
    if (!Files.isDirectory(file.toAbsolutePath().getParent())) {
      throw new CannotStartException(
          "there is no folder %s to write into".formatted(file.toAbsolutePath().getParent()));
    }
  }

  /**
   * Writes what {@code folder} keeps into a new file. PostgreSQL must not run there.
   *
   * @throws CannotStartException if it cannot be written
   */
  public static void write(DataFolder folder, Path file) throws CannotStartException {
    check(folder.path(), file);
    Path draft = file.resolveSibling(file.getFileName() + ".part");
    try {
      try {
        PrivateFiles.delete(draft);
        PrivateFiles.write(draft, "");
        pack(folder.path(), draft);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw new CannotStartException(
          "cannot write the backup %s: %s".formatted(file, e.getMessage()), e);
    }
  }

  private static void pack(Path data, Path draft) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft));
        TarArchiveOutputStream tar =
            new TarArchiveOutputStream(new GzipCompressorOutputStream(out), "UTF-8");
        Stream<Path> all = Files.walk(data.resolve(CLUSTER))) {
      tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      for (Path path : (Iterable<Path>) all.sorted()::iterator) {
        add(tar, data, path);
      }
      add(tar, data, data.resolve(PASSWORD));
      tar.finish();
    }
  }

  private static void add(TarArchiveOutputStream tar, Path data, Path path) throws IOException {
    boolean isFolder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    if (!isFolder && !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    String name = data.relativize(path).toString().replace('\\', '/');
    TarArchiveEntry entry = new TarArchiveEntry(name + (isFolder ? "/" : ""));
    entry.setMode(isFolder ? 0700 : 0600);
    entry.setSize(isFolder ? 0 : Files.size(path));
    tar.putArchiveEntry(entry);
    if (!isFolder) {
      Files.copy(path, tar);
    }
    tar.closeArchiveEntry();
  }

  /**
   * Puts what a backup holds into {@code folder}, which must keep nothing yet.
   *
   * @throws CannotStartException if it keeps something, or the file is no backup
   */
  public static void restore(Path file, DataFolder folder) throws CannotStartException {
    Path data = folder.path();
    if (Files.exists(data.resolve(CLUSTER))) {
      throw new CannotStartException(
          "%s keeps data already; restore into another folder with --data-dir".formatted(data));
    }
    try {
      Path draft = Files.createTempDirectory(data, "restore");
      try {
        unpack(file, draft);
        if (!Files.exists(draft.resolve(CLUSTER).resolve("PG_VERSION"))) {
          throw new IOException("it is not a backup of whosaid");
        }
        Files.move(
            draft.resolve(PASSWORD), data.resolve(PASSWORD), StandardCopyOption.REPLACE_EXISTING);
        Files.move(draft.resolve(CLUSTER), data.resolve(CLUSTER), StandardCopyOption.ATOMIC_MOVE);
      } finally {
        PrivateFiles.delete(draft);
      }
    } catch (NoSuchFileException e) {
      throw new CannotStartException(
          "cannot restore from %s: there is no such file".formatted(file), e);
    } catch (IOException e) {
      throw new CannotStartException(
          "cannot restore from %s: %s".formatted(file, e.getMessage()), e);
    }
  }

  private static void unpack(Path file, Path folder) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
        TarArchiveInputStream tar =
            new TarArchiveInputStream(new GzipCompressorInputStream(in), "UTF-8")) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path path = folder.resolve(entry.getName()).normalize();
        if (!path.startsWith(folder)) {
          throw new IOException("it holds the name " + entry.getName());
        }
        if (entry.isDirectory()) {
          PrivateFiles.createFolder(path);
        } else {
          PrivateFiles.write(path, "");
          try (OutputStream out = Files.newOutputStream(path)) {
            tar.transferTo(out);
          }
        }
      }
    }
  }
}
