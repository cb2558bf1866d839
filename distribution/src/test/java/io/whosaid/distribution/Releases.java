package io.whosaid.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The archives that the build made. */
final class Releases {
  static final Path TARGET = Path.of("target").toAbsolutePath();
  static final String NAME = "whosaid-" + System.getProperty("whosaid.version");
  static final Path TAR = TARGET.resolve(NAME + ".tar.gz");
  static final Path ZIP = TARGET.resolve(NAME + ".zip");
  static final Path WITH_RUNTIME = TARGET.resolve(NAME + "-linux-x64.tar.gz");

  private Releases() {}

  /** Unpacks {@code archive} into {@code directory}, and returns the folder that it holds. */
  static Path unpack(Path archive, Path directory) throws Exception {
    Files.createDirectories(directory);
    List<String> tar = List.of("tar", "-xzf", archive.toString(), "-C", directory.toString());
    assertEquals(0, new ProcessBuilder(tar).inheritIO().start().waitFor(), archive.toString());
    return directory.resolve(NAME);
  }

  /** Every file and folder below {@code root} with its size and when it was changed, in order. */
  static List<String> listing(Path root) throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      return paths.sorted().map(path -> describe(root, path)).toList();
    }
  }

  private static String describe(Path root, Path path) {
    try {
      return root.relativize(path) + " " + Files.size(path) + " " + Files.getLastModifiedTime(path);
    } catch (IOException e) {
      throw new IllegalStateException(path.toString(), e);
    }
  }
}
