package io.whosaid.cli.reading;

import io.whosaid.article.FileKind;
import io.whosaid.cli.git.Ignored;
import io.whosaid.cli.output.CannotWrite;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;

/** Finds what to read from the paths that a user names: files, folders and globs. */
public final class Inputs {
  static final String NO_SUCH_FILE = "no such file; check the spelling";
  private static final String NO_SUCH_FOLDER = "no such folder; check the spelling";
  private static final String KINDS =
      "Markdown, HTML or plain text (.md, .markdown, .html, .htm, .txt)";

  private final Path directory;
  private final Map<Path, Input> found = new LinkedHashMap<>();
  private final Set<Path> named = new HashSet<>();
  private final List<CannotRead> failures = new ArrayList<>();
  private final List<String> passedOver = new ArrayList<>();

  /** Nothing yet; relative paths are taken from {@code directory}. */
  public Inputs(Path directory) {
    this.directory = directory;
  }

  /** What was found, each file once, in the order of the arguments. */
  public Collection<Input> found() {
    return found.values();
  }

  /** What was named and cannot be read. */
  public List<CannotRead> failures() {
    return List.copyOf(failures);
  }

  /** What was found in folders and is no file that could be read, with the reason. */
  public List<String> passedOver() {
    return List.copyOf(passedOver);
  }

  /** Whether every file was named by itself: then it is no slip if none of them is to be read. */
  public boolean areNamed() {
    return !found.isEmpty() && found.keySet().equals(named);
  }

  /** Takes {@code files} out again, such as reports that an earlier run left in a folder. */
  public void leaveOut(Collection<Path> files) {
    files.forEach(file -> found.remove(file.toAbsolutePath().normalize()));
  }

  /** Adds the standard input, read as if it were the file {@code name}. */
  public void addStandardInput(String name, Input.Content content) {
    Optional<FileKind> kind = kind(name);
    if (kind.isEmpty()) {
      failures.add(new CannotRead(name, "not a kind of file to read; name one that is " + KINDS));
    } else {
      named.add(Path.of("-"));
      found.put(Path.of("-"), new Input(name, directory.resolve(name), kind.get(), content));
    }
  }

  /** Adds what {@code argument} names: a file, all files of a folder, or those that a glob fits. */
  public void add(String argument) {
    Path path = directory.resolve(argument);
    if (Files.isDirectory(path)) {
      addFolder(argument, path);
    } else if (Files.exists(path)) {
      addFile(argument, path);
    } else if (Glob.isGlob(argument)) {
      addGlob(argument);
    } else {
      failures.add(new CannotRead(argument, NO_SUCH_FILE));
    }
  }

  private void addFile(String argument, Path path) {
    if (!Files.isRegularFile(path) && !isHandedOver(path)) {
      failures.add(
          new CannotRead(
              argument, "not a regular file; pipe it into - with --stdin-filename NAME"));
      return;
    }
    Optional<FileKind> kind = kind(path.getFileName().toString());
    if (kind.isPresent()) {
      named.add(path.toAbsolutePath().normalize());
      put(argument, kind.get(), path);
    } else {
      failures.add(new CannotRead(argument, "not a kind of file to read; give " + KINDS));
    }
  }

  /** A file descriptor that a shell opened for this command, as for {@code <(command)}. */
  private static boolean isHandedOver(Path path) {
    return path.startsWith("/dev/fd")
        || path.startsWith("/proc/self/fd")
        || path.equals(Path.of("/dev/stdin"));
  }

  private void addFolder(String argument, Path folder) {
    List<Path> files = filesIn(folder);
    if (files.isEmpty()) {
      failures.add(new CannotRead(argument, "no readable file in this folder; put in " + KINDS));
    }
    files.forEach(this::put);
  }

  private void addGlob(String argument) {
    Glob glob;
    try {
      glob = new Glob(argument);
    } catch (PatternSyntaxException e) {
      failures.add(
          new CannotRead(argument, "no such file, and " + PathPatterns.problem(argument, e)));
      return;
    }
    Path folder = directory.resolve(glob.folder()).normalize();
    if (!Files.isDirectory(folder)) {
      failures.add(new CannotRead(argument, NO_SUCH_FOLDER));
      return;
    }
    List<Path> files =
        filesIn(folder).stream()
            .filter(file -> glob.matches(directory.normalize().relativize(file)))
            .toList();
    if (files.isEmpty()) {
      failures.add(new CannotRead(argument, "no file fits; check the pattern"));
    }
    files.forEach(this::put);
  }

  private void put(Path file) {
    kind(file.getFileName().toString()).ifPresent(kind -> put(shown(file), kind, file));
  }

  private void put(String shown, FileKind kind, Path file) {
    found.putIfAbsent(
        file.toAbsolutePath().normalize(),
        Input.of(shown.replace(file.getFileSystem().getSeparator(), "/"), kind, file));
  }

  /** The path from the current directory when it leads down, else the whole path. */
  private String shown(Path file) {
    Path normal = file.normalize();
    Path base = directory.normalize();
    return normal.startsWith(base) ? base.relativize(normal).toString() : normal.toString();
  }

  /** A file without an extension is plain text. */
  private static Optional<FileKind> kind(String fileName) {
    boolean plain = Path.of(fileName).getFileName().toString().indexOf('.', 1) < 0;
    return FileKind.of(fileName).or(() -> plain ? Optional.of(FileKind.TEXT) : Optional.empty());
  }

  private CannotRead unreadable(Path file, IOException problem) {
    return new CannotRead(
        shown(file), "cannot be read: " + CannotWrite.reason(problem) + "; check its permissions");
  }

  private static boolean isSpecial(Path file) {
    return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
  }

  /**
   * The articles in {@code folder} and below, sorted, without hidden folders, node_modules and what
   * git ignores.
   */
  private List<Path> filesIn(Path folder) {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
              String name = String.valueOf(dir.getFileName());
              boolean skip = name.startsWith(".") || name.equals("node_modules");
              return skip && !dir.equals(folder)
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (FileKind.of(file.getFileName().toString()).isEmpty()) {
                return FileVisitResult.CONTINUE;
              }
              if (attributes.isOther() || (attributes.isSymbolicLink() && isSpecial(file))) {
                passedOver.add(shown(file) + ": skipped; not a regular file");
              } else {
                files.add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException problem) {
              failures.add(unreadable(file, problem));
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      failures.add(unreadable(folder, e));
    }
    files.sort(null);
    return Ignored.without(folder, files);
  }
}
