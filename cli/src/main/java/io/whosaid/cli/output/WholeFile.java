package io.whosaid.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that is there whole or not at all: it is written under another name beside its own, and
 * gets its own name when it is complete. Not thread-safe.
 */
public final class WholeFile implements AutoCloseable {
  private final Path file;
  private final Path draft;
  private final Writer out;

  /** Begins to write {@code file}; its folder is made when it is not there. */
  public WholeFile(Path file) throws IOException {
    this.file = file.toAbsolutePath();
    Path folder = this.file.getParent();
    Files.createDirectories(folder);
    String random = UUID.randomUUID().toString().substring(0, 8);
    // Not a temporary file of the library's: only its owner may read what that becomes.
    this.draft = folder.resolve(".%s.%s.draft".formatted(file.getFileName(), random));
    this.out =
        Files.newBufferedWriter(
            draft, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    draft.toFile().deleteOnExit();
  }

  /** Where to write. */
  public Writer writer() {
    return out;
  }

  /** Gives the file its name. */
  public void complete() throws IOException {
    out.close();
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Throws away what was not completed. */
  @Override
  public void close() throws IOException {
    out.close();
    Files.deleteIfExists(draft);
  }
}
