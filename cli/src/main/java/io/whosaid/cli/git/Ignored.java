package io.whosaid.cli.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What git ignores. */
public final class Ignored {
  private Ignored() {}

  /**
   * {@code files}, all of them in {@code folder}, without those that git ignores; all of them where
   * there is no git, or no working tree.
   */
  public static List<Path> without(Path folder, List<Path> files) {
    if (files.isEmpty() || !Repositories.isWorkingTree(folder)) {
      return files;
    }
    Set<Path> ignored = new HashSet<>();
    try {
      for (Map.Entry<Path, List<Path>> each : byRepository(files).entrySet()) {
        ignored.addAll(ignored(each.getKey(), each.getValue()));
      }
    } catch (IOException noGit) {
      return files;
    }
    return files.stream().filter(file -> !ignored.contains(file)).toList();
  }

  /** Git answers only for files of one repository, not for those of its submodules. */
  private static Map<Path, List<Path>> byRepository(List<Path> files) {
    Map<Path, List<Path>> byRepository = new LinkedHashMap<>();
    Map<Path, Path> repositories = new HashMap<>();
    for (Path file : files) {
      Path folder = file.toAbsolutePath().normalize().getParent();
      Path repository = repositories.get(folder);
      if (repository == null) {
        repository = Repositories.root(folder);
        repositories.put(folder, repository);
      }
      byRepository.computeIfAbsent(repository, any -> new ArrayList<>()).add(file);
    }
    return byRepository;
  }

  private static Set<Path> ignored(Path repository, List<Path> files) throws IOException {
    StringBuilder names = new StringBuilder();
    files.forEach(file -> names.append(file.toAbsolutePath().normalize()).append('\0'));
    Git.Answer answer = new Git(repository).feed(names.toString(), "check-ignore", "-z", "--stdin");
    Set<String> ignored = new HashSet<>(Arrays.asList(answer.out().split("\0", -1)));
    return files.stream()
        .filter(file -> ignored.contains(file.toAbsolutePath().normalize().toString()))
        .collect(Collectors.toSet());
  }
}
