package io.whosaid.attribution.internal.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the word lists beside this package's classes: UTF-8, one entry a line, sorted by UTF-16
 * unit, without duplicates; a line that begins with {@code #} and a blank says what the columns
 * are. A list that is missing or malformed fails when it is loaded, with its name and line.
 */
public final class Lexicon {
  private Lexicon() {}

  /** The entries of a list of one column. */
  public static Set<String> words(String file) {
    return lines(file).stream().collect(Collectors.toUnmodifiableSet());
  }

  /** The cells of a list of {@code columns} columns, separated by tabs; cells may be empty. */
  public static List<String[]> rows(String file, int columns) {
    return lines(file).stream().map(line -> cells(file, line, columns)).toList();
  }

  /** The parts of a cell that holds several values separated by bars. */
  public static List<String> parts(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
  }

  /** The entries of a list as they stand in the file, the head line left out. */
  static List<String> lines(String file) {
    InputStream in = Lexicon.class.getResourceAsStream(file);
    if (in == null) {
      throw new IllegalStateException("the word list " + file + " is not on the class path");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("# ")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the word list " + file, e);
    }
  }

  private static String[] cells(String file, String line, int columns) {
    String[] cells = line.split("\t", -1);
    if (cells.length != columns) {
      throw new IllegalStateException(
          file + ": " + columns + " columns are needed, not " + cells.length + ": " + line);
    }
    return cells;
  }
}
