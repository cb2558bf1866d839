package io.whosaid.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Files of other people's repositories, which are no part of the project. */
final class WildTexts {
  private static final List<String> FOLDERS = List.of("blogs", "student-paper", "press-releases");

  private WildTexts() {}

  /** The files, sorted; the test is skipped where there are none. */
  static List<Path> files() throws IOException {
    String configured = System.getenv("WHOSAID_CORPORA");
    Path root = Path.of(configured == null ? "../../shared/corpora" : configured).resolve("wild");
    assumeTrue(Files.isDirectory(root), "no texts of others at " + root);
    List<Path> files = new ArrayList<>();
    for (String folder : FOLDERS) {
      try (Stream<Path> found = Files.list(root.resolve(folder))) {
        found.forEach(files::add);
      }
    }
    files.sort(null);
    return files;
  }
}
