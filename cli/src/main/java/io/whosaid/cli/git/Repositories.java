package io.whosaid.cli.git;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where repositories begin. Starts no process. */
public final class Repositories {
  private static final String MARK = ".git";

  private Repositories() {}

  /** Whether {@code folder} is in a working tree. */
  static boolean isWorkingTree(Path folder) {
    return Files.exists(root(folder).resolve(MARK));
  }

  /**
   * The folder of the repository, or the submodule, that {@code folder} is in; the folder itself
   * when it is in none.
   */
  public static Path root(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    for (Path up = absolute; up != null; up = up.getParent()) {
      if (Files.exists(up.resolve(MARK))) {
        return up;
      }
    }
    return absolute;
  }
}
