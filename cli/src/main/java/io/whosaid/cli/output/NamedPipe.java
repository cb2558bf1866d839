package io.whosaid.cli.output;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A pipe with a name. To open one waits for a reader, and there may never be any. */
final class NamedPipe {
  private static final int KIND = 0170000;
  private static final int PIPE = 0010000;

  private NamedPipe() {}

  /** Whether {@code file}, which exists, is one. */
  static boolean is(Path file) throws IOException {
    return file.getFileSystem().supportedFileAttributeViews().contains("unix")
        && ((int) Files.getAttribute(file, "unix:mode") & KIND) == PIPE;
  }

  /**
   * Opens it for writing.
   *
   * @throws FileSystemException when nobody reads from it within {@code patience}
   */
  static OutputStream open(Path pipe, Duration patience) throws IOException {
    FutureTask<OutputStream> opening =
        new FutureTask<>(() -> Files.newOutputStream(pipe, StandardOpenOption.WRITE));
    Thread thread = new Thread(opening, "whosaid-pipe");
    thread.setDaemon(true); // no call of Java's can end its waiting
    thread.start();
    try {
      return opening.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new FileSystemException(
          pipe.toString(), null, "nobody has read from this pipe for " + seconds(patience));
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException problem ? problem : new IOException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
  }

  private static String seconds(Duration patience) {
    return Plural.of((int) patience.toSeconds(), "second");
  }
}
