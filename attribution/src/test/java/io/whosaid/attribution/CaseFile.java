package io.whosaid.attribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file of cases. A case is a line of marked text ({@link io.whosaid.quote.testing.MarkedText}; {@code ¶}
 * is a line break) and, indented below it, one line for each quotation. {@code @byline} and {@code
 * @outlet} before it say what is known of its document; other lines that begin with {@code #} are
 * prose.
 */
record CaseFile(Path path, List<Case> cases) {
  private static final String INDENT = "    ";

  /** One case: what stands before it in the file, its text, and what is expected. */
  record Case(
      List<String> before,
      String marked,
      Optional<String> byline,
      Optional<String> outlet,
      List<String> expected) {

    @Override
    public String toString() {
      return marked;
    }
  }

  static List<CaseFile> in(Path folder) {
    try (var files = Files.list(folder)) {
      return files.sorted().map(CaseFile::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CaseFile read(Path path) {
    List<Case> cases = new ArrayList<>();
    List<String> before = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    String marked = null;
    for (String line : lines(path)) {
      if (line.startsWith(INDENT)) {
        expected.add(line.strip());
        continue;
      }
      if (marked != null) {
        cases.add(made(before, marked, expected));
        before = new ArrayList<>();
        expected = new ArrayList<>();
        marked = null;
      }
      if (line.isBlank() || line.startsWith("#") || line.startsWith("@")) {
        before.add(line);
      } else {
        marked = line;
      }
    }
    if (marked != null) {
      cases.add(made(before, marked, expected));
    }
    return new CaseFile(path, cases);
  }

  private static Case made(List<String> before, String marked, List<String> expected) {
    return new Case(before, marked, value(before, "@byline "), value(before, "@outlet "), expected);
  }

  private static Optional<String> value(List<String> lines, String key) {
    return lines.stream()
        .filter(line -> line.startsWith(key))
        .map(line -> line.substring(key.length()))
        .reduce((first, second) -> second);
  }

  private static List<String> lines(Path path) {
    try {
      return Files.readAllLines(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the file anew, with what was found in place of what was expected. */
  void rewrite(List<List<String>> found) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < cases.size(); i++) {
      cases.get(i).before().forEach(line -> out.append(line).append('\n'));
      out.append(cases.get(i).marked()).append('\n');
      found.get(i).forEach(line -> out.append(INDENT).append(line).append('\n'));
    }
    try {
      Files.writeString(path, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
