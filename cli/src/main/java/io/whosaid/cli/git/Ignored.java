package io.whosaid.cli.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What git ignores. */
public final class Ignored {
  private Ignored() {}

  /**
   * {@code files}, all of them in {@code folder}, without those that git ignores; all of them where
   * there is no git, or no working tree.
   */
  public static List<Path> without(Path folder, List<Path> files) {
    if (files.isEmpty() || !Git.isWorkingTree(folder)) {
      return files;
    }
    StringBuilder names = new StringBuilder();
    files.forEach(file -> names.append(file.toAbsolutePath().normalize()).append('\0'));
    try {
      Git.Answer answer = new Git(folder).feed(names.toString(), "check-ignore", "-z", "--stdin");
      Set<String> ignored = new HashSet<>(Arrays.asList(answer.out().split("\0", -1)));
      return files.stream()
          .filter(file -> !ignored.contains(file.toAbsolutePath().normalize().toString()))
          .toList();
    } catch (IOException noGit) {
      return files;
    }
  }
}
