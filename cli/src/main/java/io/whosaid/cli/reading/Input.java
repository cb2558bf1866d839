package io.whosaid.cli.reading;

import io.whosaid.article.FileKind;
import io.whosaid.article.SourceFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Something to read: a file, or the standard input under a file's name.
 *
 * @param path what to call it
 * @param file where it is, or would be if it were no standard input
 * @param kind how its markup is read
 * @param content gives its bytes
 */
public record Input(String path, Path file, FileKind kind, Content content) {

  /** Gives the bytes of an input. */
  @FunctionalInterface
  public interface Content {
    /** All bytes. */
    byte[] bytes() throws IOException;
  }

  /** Checks that nothing is null. */
  public Input {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(content, "content");
  }

  static Input of(String path, FileKind kind, Path file) {
    return new Input(path, file, kind, () -> Files.readAllBytes(file));
  }

  /**
   * The text, from UTF-8.
   *
   * @throws CannotRead when it is not there, not readable or not UTF-8
   */
  public SourceFile read() throws CannotRead {
    try {
      return new SourceFile(path, kind, decode(content.bytes()));
    } catch (NoSuchFileException e) {
      throw new CannotRead(path, Inputs.NO_SUCH_FILE);
    } catch (AccessDeniedException e) {
      throw new CannotRead(path, "may not be read; give yourself the right to read it");
    } catch (IOException e) {
      throw new CannotRead(path, "cannot be read (" + e.getMessage() + "); check the file");
    }
  }

  private String decode(byte[] bytes) throws CannotRead {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new CannotRead(
          path, "is not UTF-8 (byte " + (in.position() + 1) + " is wrong); save it as UTF-8");
    }
    return out.flip().toString();
  }
}
