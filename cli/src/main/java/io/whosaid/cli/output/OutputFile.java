package io.whosaid.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.UUID;

/**
 * A file that is there whole or not at all: it is written under another name beside its own, and
 * gets its own name when it is complete. What is no plain file is never replaced: a device, a pipe
 * or a file with several names is written through, and a symbolic link is followed. Not
 * thread-safe.
 */
public final class OutputFile implements AutoCloseable {
  private static final int MAX_LINKS = 40;

  /** How long to wait, when all is checked, for someone who reads from a pipe. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final String shown;
  private final Path file;
  private final Path draft;
  private final PrintStream stream;
  private final Writer out;

  /**
   * A standard stream as a file: all is written to it at the end.
   *
   * @param shown what to call it in messages
   */
  public OutputFile(PrintStream stream, String shown) {
    this.shown = shown;
    this.file = null;
    this.draft = null;
    this.stream = stream;
    this.out = new StringWriter();
  }

  /**
   * Begins to write {@code file}; its folder is created if there is none.
   *
   * @param shown what to call it in messages
   * @throws CannotWrite when it cannot be written there
   */
  public OutputFile(Path file, String shown) throws CannotWrite {
    this.shown = shown;
    this.stream = null;
    try {
      this.file = target(file.toAbsolutePath());
      this.draft = isReplaceable(this.file) ? draft(this.file) : null;
      this.out =
          draft == null
              ? new StringWriter()
              : Files.newBufferedWriter(
                  draft,
                  StandardCharsets.UTF_8,
                  StandardOpenOption.CREATE_NEW,
                  StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new CannotWrite(shown, e);
    }
    if (draft != null) {
      deleteAtExit(draft);
    }
  }

  /** Sees that nothing is left of the draft, also when the program is being ended already. */
  private static void deleteAtExit(Path draft) {
    try {
      draft.toFile().deleteOnExit();
    } catch (IllegalStateException | ExceptionInInitializerError e) { // Java is shutting down
      draft.toFile().delete();
    }
  }

  /** Where a chain of symbolic links ends, whether there is anything or not. */
  private static Path target(Path file) throws IOException {
    Path target = file;
    for (int links = 0; Files.isSymbolicLink(target) && !isSpecial(target); links++) {
      if (links == MAX_LINKS) {
        throw new FileSystemException(file.toString(), null, "too many levels of symbolic links");
      }
      target = target.resolveSibling(Files.readSymbolicLink(target)).normalize();
    }
    return target;
  }

  private static boolean isSpecial(Path file) {
    return Files.exists(file) && !Files.isRegularFile(file);
  }

  /** Whether nothing is lost when another file gets the name of {@code file}. */
  private static boolean isReplaceable(Path file) throws IOException {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return true;
    }
    if (!Files.isWritable(file)) {
      throw new AccessDeniedException(file.toString());
    }
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    return !file.getFileSystem().supportedFileAttributeViews().contains("unix")
        || (int) Files.getAttribute(file, "unix:nlink") == 1;
  }

  private static Path draft(Path file) throws IOException {
    Path folder = file.getParent();
    Files.createDirectories(folder);
    String random = UUID.randomUUID().toString().substring(0, 8);
    // Not a temporary file of the library's: only its owner may read what that becomes.
    return folder.resolve(".%s.%s.draft".formatted(file.getFileName(), random));
  }

  /** What to call it in messages. */
  public String shown() {
    return shown;
  }

  /** Where to write. */
  public Writer writer() {
    return out;
  }

  /**
   * Gives the file its name, or writes through to what is there.
   *
   * @throws CannotWrite when that does not work
   */
  public void complete() throws CannotWrite {
    try {
      out.close();
      if (stream != null) {
        stream.print(out);
        stream.flush();
      } else if (draft == null) {
        writeThrough();
      } else {
        replace();
      }
    } catch (IOException e) {
      throw new CannotWrite(shown, e);
    }
  }

  private void replace() throws IOException {
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void writeThrough() throws IOException {
    StandardOpenOption[] options =
        Files.isRegularFile(file)
            ? new StandardOpenOption[] {
              StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING
            }
            : new StandardOpenOption[] {StandardOpenOption.WRITE};
    try (OutputStream through =
        NamedPipe.is(file)
            ? NamedPipe.open(file, PATIENCE)
            : Files.newOutputStream(file, options)) {
      through.write(out.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Throws away what was not completed. */
  @Override
  public void close() throws IOException {
    out.close();
    if (draft != null) {
      Files.deleteIfExists(draft);
    }
  }
}
