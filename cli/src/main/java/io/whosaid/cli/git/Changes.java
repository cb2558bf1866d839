package io.whosaid.cli.git;

import io.whosaid.article.SourceFile;
import io.whosaid.quote.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines that differ between the working tree and where it left a branch. Lines are counted from
 * 1 and end at line feeds, as git counts them. Immutable.
 */
public final class Changes {
  private static final Pattern HUNK =
      Pattern.compile("@@ -\\d+(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@.*");
  private static final String SUBMODULE = "160000 ";
  private static final String NEW_FILE = "+++ b/";
  private static final String NEW_QUOTED_FILE = "+++ \"b/";

  private final Map<Path, List<Lines>> changed;

  private Changes(Map<Path, List<Lines>> changed) {
    this.changed = changed;
  }

  private record Lines(int first, int last) {
    static final Lines ALL = new Lines(1, Integer.MAX_VALUE);
  }

  /**
   * What has changed since {@code ref} and the current commit had a common ancestor, committed or
   * not; files that git does not know are all new.
   *
   * @throws CannotCompare with words for a person, when git cannot tell
   */
  public static Changes since(String ref, Path directory) {
    try {
      Git here = new Git(directory);
      Path root = Path.of(must(here, "rev-parse", "--show-toplevel").strip());
      Git git = new Git(root);
      String base = base(git, ref);
      Map<Path, List<Lines>> changed = new HashMap<>();
      collect(git, root, base, changed);
      return new Changes(changed);
    } catch (IOException e) {
      throw new CannotCompare("--diff needs git, and it does not start; install git");
    }
  }

  /** Adds what has changed in the repository at {@code root}, and in its submodules. */
  private static void collect(Git git, Path root, String base, Map<Path, List<Lines>> changed)
      throws IOException {
    String[] diff = {
      "diff",
      "--unified=0",
      "--no-color",
      "--no-ext-diff",
      "--no-textconv",
      "--ignore-submodules=all",
      "--find-renames",
      "--src-prefix=a/",
      "--dst-prefix=b/",
      "--diff-filter=d",
      base,
      "--"
    };
    changed.putAll(read(must(git, diff), root));
    addAll(must(git, "ls-files", "--others", "--exclude-standard", "-z"), root, changed);
    for (String entry : must(git, "ls-files", "--stage", "-z").split("\0", -1)) {
      if (entry.startsWith(SUBMODULE)) {
        collectSubmodule(git, root, base, entry.substring(entry.indexOf('\t') + 1), changed);
      }
    }
  }

  /** Compares a submodule with the commit of it that {@code base} has; without one, all is new. */
  private static void collectSubmodule(
      Git parent, Path root, String base, String path, Map<Path, List<Lines>> changed)
      throws IOException {
    Path folder = root.resolve(path).normalize();
    if (!Files.exists(folder.resolve(".git"))) {
      return; // not checked out, so there is nothing to read
    }
    Git git = new Git(folder);
    String entry = must(parent, "ls-tree", base, "--", path);
    String commit = entry.startsWith(SUBMODULE) ? entry.split("[ \t]", -1)[2] : "";
    if (commit.isEmpty() || !git.run("cat-file", "-e", commit + "^{commit}").isGood()) {
      addAll(
          must(git, "ls-files", "--cached", "--others", "--exclude-standard", "-z"),
          folder,
          changed);
    } else {
      collect(git, folder, commit, changed);
    }
  }

  private static void addAll(String paths, Path root, Map<Path, List<Lines>> changed) {
    for (String path : paths.split("\0", -1)) {
      if (!path.isEmpty()) {
        changed.put(root.resolve(path).normalize(), List.of(Lines.ALL));
      }
    }
  }

  private static String base(Git git, String ref) throws IOException {
    if (!git.run("rev-parse", "--verify", "--quiet", ref + "^{commit}").isGood()) {
      throw new CannotCompare(
          "--diff "
              + ref
              + ": no such commit here; "
              + (isShallow(git) ? deepen(ref) : "check the name, or fetch it: git fetch origin"));
    }
    Git.Answer base = git.run("merge-base", ref, "HEAD");
    if (base.isGood()) {
      return base.out().strip();
    }
    if (isShallow(git)) {
      throw new CannotCompare(
          "--diff "
              + ref
              + ": this clone is shallow and has no common commit with it; "
              + deepen(ref));
    }
    return ref;
  }

  private static String deepen(String ref) {
    return "this clone is shallow: fetch more (git fetch --unshallow, or 'fetch-depth: 0' for"
        + " actions/checkout, or GIT_DEPTH: 0 in GitLab), then compare with "
        + ref;
  }

  private static boolean isShallow(Git git) throws IOException {
    return git.run("rev-parse", "--is-shallow-repository").out().strip().equals("true");
  }

  private static String must(Git git, String... arguments) throws IOException {
    Git.Answer answer = git.run(arguments);
    if (!answer.isGood()) {
      String why = answer.err().lines().findFirst().orElse("git " + arguments[0] + " failed");
      throw new CannotCompare("--diff: " + why + "; run it in a git repository");
    }
    return answer.out();
  }

  private static Map<Path, List<Lines>> read(String diff, Path root) {
    Map<Path, List<Lines>> changed = new HashMap<>();
    List<Lines> current = new ArrayList<>();
    int content = 0; // lines that are the files' own, whatever they look like
    for (String line : diff.split("\n", -1)) {
      if (content > 0 && (line.startsWith("+") || line.startsWith("-"))) {
        content--;
      } else if (line.startsWith(NEW_FILE) || line.startsWith(NEW_QUOTED_FILE)) {
        current = new ArrayList<>();
        changed.put(
            root.resolve(QuotedPath.read(line.substring(4)).substring(2)).normalize(), current);
      } else {
        Matcher hunk = HUNK.matcher(line);
        if (hunk.matches()) {
          current.add(lines(hunk));
          content = count(hunk, 1) + count(hunk, 3);
        }
      }
    }
    return changed;
  }

  /** Where lines were only taken out, their neighbours count as changed. */
  private static Lines lines(Matcher hunk) {
    int first = Integer.parseInt(hunk.group(2));
    int count = count(hunk, 3);
    return count == 0 ? new Lines(first, first + 1) : new Lines(first, first + count - 1);
  }

  private static int count(Matcher hunk, int group) {
    return hunk.group(group) == null ? 1 : Integer.parseInt(hunk.group(group));
  }

  /** Whether anything in {@code file} has changed. */
  public boolean touch(Path file) {
    return changed.containsKey(file.toAbsolutePath().normalize());
  }

  /**
   * Whether a line that holds any of {@code parts} of {@code source}, read from {@code file}, has.
   */
  public boolean touch(Path file, SourceFile source, List<Span> parts) {
    List<Lines> lines = changed.getOrDefault(file.toAbsolutePath().normalize(), List.of());
    return parts.stream()
        .anyMatch(
            part -> {
              int first = line(source.text(), part.begin());
              int last = first + line(part.of(source.text()), part.length()) - 1;
              return lines.stream().anyMatch(each -> each.first <= last && each.last >= first);
            });
  }

  private static int line(String text, int at) {
    return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
  }
}
