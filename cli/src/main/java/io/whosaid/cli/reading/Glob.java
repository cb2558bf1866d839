package io.whosaid.cli.reading;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;

/**
 * A pattern of paths: {@code *} within a name, {@code **} over folders, {@code ?}, {@code {a,b}}.
 */
final class Glob {
  private final List<PathMatcher> matchers;
  private final String folder;

  Glob(String pattern) {
    String normal = pattern.replace('\\', '/').replaceFirst("^(\\./)+", "");
    // Two stars also stand for no folder at all, which Java's own pattern leaves out.
    matchers = List.of(matcher(normal), matcher(normal.replace("**/", "")));
    int fixed = normal.length() - normal.replaceFirst("^[^*?{\\[]*", "").length();
    int slash = normal.lastIndexOf('/', fixed);
    folder = slash < 0 ? "" : normal.substring(0, slash);
  }

  /** Whether {@code argument} has a sign that only a pattern has. */
  static boolean isGlob(String argument) {
    return argument.chars().anyMatch(c -> "*?{[".indexOf(c) >= 0);
  }

  /** The folder that all fitting files are in; empty for the current one. */
  String folder() {
    return folder;
  }

  /** Whether {@code path}, from the current directory, fits. */
  boolean matches(Path path) {
    return matchers.stream().anyMatch(matcher -> matcher.matches(path));
  }

  private static PathMatcher matcher(String pattern) {
    return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
  }
}
