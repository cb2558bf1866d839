package io.whosaid.mcp;

import io.whosaid.article.FileKind;
import io.whosaid.article.SourceFile;
import io.whosaid.cli.reading.CannotRead;
import io.whosaid.cli.reading.Input;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folders whose files may be read, symbolic links followed.
 *
 * @param folders real paths; relative paths are resolved against the first one
 * @param named the same folders as they were given, absolute: a path may go through their links
 */
record ReadableFolders(List<Path> folders, List<Path> named) {

  /** Copies the lists. */
  ReadableFolders {
    folders = List.copyOf(folders);
    named = List.copyOf(named);
  }

  /**
   * These folders.
   *
   * @throws IOException when one of them is not a folder
   */
  static ReadableFolders of(List<Path> given) throws IOException {
    List<Path> real = new ArrayList<>();
    List<Path> named = new ArrayList<>();
    for (Path folder : given) {
      if (!Files.isDirectory(folder)) {
        throw new IOException(folder.toString());
      }
      real.add(folder.toRealPath());
      named.add(folder.toAbsolutePath().normalize());
    }
    return new ReadableFolders(real, named);
  }

  /** What relative paths are resolved against. */
  Path first() {
    return folders.get(0);
  }

  /** Whether {@code file} is there and below one of the folders. */
  boolean has(Path file) {
    try {
      Path real = file.toRealPath();
      return folders.stream().anyMatch(real::startsWith);
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * The file at {@code path}.
   *
   * @throws ToolFailure when it is not there or may not be read
   */
  Path file(String path) throws ToolFailure {
    Path file = resolve(path);
    if (Stream.concat(folders.stream(), named.stream()).noneMatch(file::startsWith)) {
      throw outside(path);
    }
    if (!Files.exists(file)) {
      throw new ToolFailure("'" + path + "': no such file; check the spelling");
    }
    if (!has(file)) {
      throw outside(path);
    }
    if (!Files.isRegularFile(file)) {
      throw new ToolFailure("'" + path + "': not a regular file; name one file");
    }
    return file;
  }

  private Path resolve(String path) throws ToolFailure {
    try {
      return first().resolve(path).normalize();
    } catch (InvalidPathException e) {
      throw new ToolFailure("the path is not valid: " + e.getReason());
    }
  }

  /**
   * What {@code file}, shown as {@code path}, says.
   *
   * @throws ToolFailure when it cannot be read
   */
  static SourceFile read(String path, Path file, FileKind kind, Optional<Charset> encoding)
      throws ToolFailure {
    try {
      return new Input(path, file, kind, () -> Files.newInputStream(file)).read(encoding);
    } catch (CannotRead e) {
      throw new ToolFailure("'" + path + "': " + e.what());
    }
  }

  private ToolFailure outside(String path) {
    String readable = folders.stream().map(Path::toString).collect(Collectors.joining(", "));
    return new ToolFailure(
        "'"
            + path
            + "' may not be read; only files below "
            + readable
            + " may, and those of 'whosaid mcp --root FOLDER'");
  }
}
