package io.whosaid.cli.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;

/**
 * Patterns of paths as in a {@code .gitignore}: without a slash a pattern fits names in every
 * folder, a folder's name fits all that is in it, and one with {@code !} takes back what an earlier
 * one fits; the last pattern that fits decides. Immutable.
 */
public final class PathPatterns {
  /** Fits nothing. */
  public static final PathPatterns NONE = new PathPatterns(List.of(), List.of());

  private final List<String> written;
  private final List<Glob> globs;

  private PathPatterns(List<String> written, List<Glob> globs) {
    this.written = List.copyOf(written);
    this.globs = List.copyOf(globs);
  }

  /**
   * The patterns {@code written}, in their order.
   *
   * @throws PatternSyntaxException for the first that is no pattern; see {@link #problem}
   */
  public static PathPatterns of(List<String> written) {
    List<Glob> globs = new ArrayList<>();
    for (String pattern : written) {
      globs.add(Glob.inFolder(pattern.startsWith("!") ? pattern.substring(1) : pattern));
    }
    return new PathPatterns(written, globs);
  }

  /** What is wrong with a pattern, and what to do about it. */
  public static String problem(String pattern, PatternSyntaxException e) {
    return "'"
        + pattern
        + "' is not a valid pattern ("
        + e.getDescription()
        + "); close each [ and {, or put a \\ before a character that stands for itself";
  }

  /** These patterns, then {@code others}. */
  public PathPatterns then(PathPatterns others) {
    List<String> both = new ArrayList<>(written);
    both.addAll(others.written);
    return of(both);
  }

  /** As they were written. */
  public List<String> written() {
    return written;
  }

  /** Whether {@code path}, from the folder that the patterns are taken from, fits. */
  public boolean fit(Path path) {
    return decide(path).orElse(false);
  }

  /** Whether {@code path} fits or is taken back; nothing if no pattern says anything of it. */
  public Optional<Boolean> decide(Path path) {
    for (int i = globs.size() - 1; i >= 0; i--) {
      if (globs.get(i).matches(path)) {
        return Optional.of(!written.get(i).startsWith("!"));
      }
    }
    return Optional.empty();
  }
}
