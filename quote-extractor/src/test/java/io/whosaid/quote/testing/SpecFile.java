package io.whosaid.quote.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Markdown file of prose and marked examples. An example is a fenced block with {@code quotes} (a
 * {@link MarkedText}) or {@code regions} ({@link MarkedRegions}) behind its fence, and perhaps
 * {@code todo}: then it says what should be found and is not yet.
 */
public final class SpecFile {
  private static final Pattern FENCE = Pattern.compile("```(quotes|regions)( todo)?");
  private static final String END = "```";

  /**
   * One example.
   *
   * @param place file and line of the fence, for people: {@code direct.md:12}
   * @param begin the line of the fence, from 0
   * @param end the line of the closing fence, from 0
   * @param language {@code quotes} or {@code regions}
   * @param todo whether it is known to fail
   * @param marked the lines between the fences
   */
  public record Example(
      String place, int begin, int end, String language, boolean todo, String marked) {
    @Override
    public String toString() {
      return place + (todo ? " (todo)" : "");
    }
  }

  private final Path path;
  private final List<String> lines;
  private final List<Example> examples = new ArrayList<>();

  private SpecFile(Path path) throws IOException {
    this.path = path;
    this.lines = Files.readAllLines(path);
  }

  /** Reads all {@code *.md} of {@code folder}, in the order of their names. */
  public static List<SpecFile> readAll(Path folder) throws IOException {
    List<SpecFile> files = new ArrayList<>();
    try (var paths = Files.newDirectoryStream(folder, "*.md")) {
      for (Path path : paths) {
        files.add(read(path));
      }
    }
    files.sort((a, b) -> a.path.compareTo(b.path));
    return files;
  }

  /** Reads the file at {@code path}; throws IllegalArgumentException at a malformed fence. */
  static SpecFile read(Path path) throws IOException {
    SpecFile file = new SpecFile(path);
    for (int line = 0; line < file.lines.size(); line++) {
      if (file.lines.get(line).startsWith(END)) {
        line = file.readExample(line);
      }
    }
    return file;
  }

  private int readExample(int begin) {
    String place = path.getFileName() + ":" + (begin + 1);
    Matcher fence = FENCE.matcher(lines.get(begin));
    if (!fence.matches()) {
      throw new IllegalArgumentException(
          place + ": a fence is ```quotes or ```regions, perhaps with ' todo'");
    }
    int end = begin + 1;
    while (end < lines.size() && !lines.get(end).equals(END)) {
      end++;
    }
    if (end == lines.size()) {
      throw new IllegalArgumentException(place + ": this fence is never closed");
    }
    String marked = String.join("\n", lines.subList(begin + 1, end));
    boolean todo = fence.group(2) != null;
    examples.add(new Example(place, begin, end, fence.group(1), todo, marked));
    return end;
  }

  /** The examples, in order. */
  public List<Example> examples() {
    return List.copyOf(examples);
  }

  /**
   * Writes the file anew: an example for which {@code found} knows something else than what is
   * marked gets that, unless it is a todo; what is found then becomes the expectation.
   *
   * @param found what is found instead, or nothing when the example holds
   */
  public void rewrite(Function<Example, Optional<String>> found) throws IOException {
    List<String> out = new ArrayList<>();
    int next = 0;
    for (Example example : examples) {
      out.addAll(lines.subList(next, example.begin));
      Optional<String> other = found.apply(example);
      boolean stillTodo = example.todo && other.isPresent();
      out.add("```" + example.language + (stillTodo ? " todo" : ""));
      out.addAll((stillTodo ? example.marked : other.orElse(example.marked)).lines().toList());
      next = example.end;
    }
    out.addAll(lines.subList(next, lines.size()));
    Files.write(path, out);
  }
}
