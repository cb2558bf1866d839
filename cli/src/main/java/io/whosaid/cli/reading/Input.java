package io.whosaid.cli.reading;

import io.whosaid.article.FileKind;
import io.whosaid.article.SourceFile;
import io.whosaid.cli.output.CannotWrite;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Something to read: a file, or the standard input under a file's name.
 *
 * @param path what to call it
 * @param file where it is, or would be if it were no standard input
 * @param kind how its markup is read
 * @param content opens it
 */
public record Input(String path, Path file, FileKind kind, Content content) {
  /** An article is far smaller; what is larger is some other kind of file. */
  static final int MAX_BYTES = 10 << 20;

  /** Opens an input. */
  @FunctionalInterface
  public interface Content {
    /** Its bytes, from the first on. */
    InputStream open() throws IOException;
  }

  /** Checks that nothing is null. */
  public Input {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(content, "content");
  }

  static Input of(String path, FileKind kind, Path file) {
    return new Input(path, file, kind, new FileContent(file));
  }

  private record FileContent(Path file) implements Content {
    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(file);
    }
  }

  /**
   * The text.
   *
   * @param encoding the one that the configuration names for it
   * @throws CannotRead when it is not there, not readable, too large, or not text
   */
  public SourceFile read(Optional<Charset> encoding) throws CannotRead {
    try (InputStream in = content.open()) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw new CannotRead(
            path,
            "larger than "
                + (MAX_BYTES >> 20)
                + " MB, which is no article; split it, or add it to 'ignore' in .whosaid.toml");
      }
      return new SourceFile(path, kind, TextDecoder.decode(bytes, kind, encoding));
    } catch (TextDecoder.Unreadable e) {
      throw new CannotRead(path, e.getMessage());
    } catch (NoSuchFileException e) {
      throw new CannotRead(path, Inputs.NO_SUCH_FILE);
    } catch (AccessDeniedException e) {
      throw new CannotRead(path, "permission denied; change its permissions, or ignore it");
    } catch (IOException e) {
      throw new CannotRead(path, "cannot be read: " + CannotWrite.reason(e) + "; check the file");
    }
  }
}
