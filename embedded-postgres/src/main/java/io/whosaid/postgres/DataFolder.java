package io.whosaid.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The folder that holds all that whosaid keeps, locked for this process while it is open. The
 * operating system gives the lock back when the process ends, however it ends.
 */
public final class DataFolder implements AutoCloseable {
  private final Path path;
  private final FileChannel channel;

  private DataFolder(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /**
   * Makes the folder if it is not there, and locks it.
   *
   * @throws CannotStartException if it cannot be written, or another process has it
   */
  public static DataFolder open(Path folder) throws CannotStartException {
    Path path = folder.toAbsolutePath().normalize();
    try {
      PrivateFiles.createFolder(path);
      FileChannel channel =
          FileChannel.open(
              path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!locked(channel)) {
        channel.close();
        throw new CannotStartException(
            "another whosaid%s uses the data folder %s; stop it, or choose another folder with --data-dir"
                .formatted(holder(path), path));
      }
      Files.writeString(path.resolve("pid"), ProcessHandle.current().pid() + "\n");
      return new DataFolder(path, channel);
    } catch (IOException e) {
      throw new CannotStartException(
          "cannot write in the data folder %s (%s); choose another with --data-dir"
              .formatted(path, reason(e)),
          e);
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static String holder(Path path) {
    try {
      return " (process " + Files.readString(path.resolve("pid")).strip() + ")";
    } catch (IOException e) {
      return "";
    }
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "not allowed";
    }
    if (e instanceof FileAlreadyExistsException) {
      return "it is not a folder";
    }
    return e instanceof FileSystemException failed && failed.getReason() != null
        ? failed.getReason()
        : e.getMessage();
  }

  /** Where the folder is: absolute. */
  public Path path() {
    return path;
  }

  /** Gives the lock back. */
  @Override
  public void close() {
    try {
      Files.deleteIfExists(path.resolve("pid"));
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
