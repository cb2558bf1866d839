package io.whosaid.cli.reading;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;

/**
 * A pattern of paths: {@code *} within a name, {@code **} over folders, {@code ?}, {@code {a,b}}.
 * Immutable.
 */
public final class Glob {
  private static final String ANY_FOLDERS = "**/";

  private final List<PathMatcher> matchers;
  private final String folder;

  private Glob(List<String> patterns) {
    matchers = patterns.stream().map(Glob::matcher).toList();
    String first = patterns.get(0);
    int fixed = first.length() - first.replaceFirst("^[^*?{\\[]*", "").length();
    int slash = first.lastIndexOf('/', fixed);
    folder = slash < 0 ? "" : first.substring(0, slash);
  }

  Glob(String pattern) {
    this(List.of(pattern.replace('\\', '/').replaceFirst("^(\\./)+", "")));
  }

  /**
   * A pattern as configurations have them: without a slash it fits names in every folder, and a
   * folder's name fits all that is in it.
   */
  public static Glob inFolder(String pattern) {
    String trimmed = pattern.replaceFirst("/+$", "").replaceFirst("^(\\./|/)+", "");
    String anchored =
        pattern.replaceFirst("/+$", "").contains("/") ? trimmed : ANY_FOLDERS + trimmed;
    return new Glob(List.of(anchored, anchored + "/**"));
  }

  /** Whether {@code argument} has a sign that only a pattern has. */
  static boolean isGlob(String argument) {
    for (int i = 0; i < argument.length(); i++) {
      if ("*?{[".indexOf(argument.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The folder that all fitting files are in; empty for the current one. */
  String folder() {
    return folder;
  }

  /** Whether {@code path}, from the folder that the pattern is taken from, fits. */
  public boolean matches(Path path) {
    return matchers.stream().anyMatch(matcher -> matcher.matches(path));
  }

  /** Two stars also stand for no folder at all, which Java's own leave out. */
  private static PathMatcher matcher(String pattern) {
    StringBuilder glob = new StringBuilder("glob:");
    boolean inBraces = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      inBraces = c == '{' || (inBraces && c != '}');
      if (!inBraces && pattern.startsWith(ANY_FOLDERS, i)) {
        glob.append("{**/,}");
        i += ANY_FOLDERS.length() - 1;
      } else {
        glob.append(c);
      }
    }
    return FileSystems.getDefault().getPathMatcher(glob.toString());
  }
}
