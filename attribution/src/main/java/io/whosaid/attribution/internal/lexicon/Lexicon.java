package io.whosaid.attribution.internal.lexicon;

import io.whosaid.quote.internal.text.TsvResource;
import java.util.List;
import java.util.Set;

/**
 * Reads the word lists beside this package's classes: UTF-8, one entry a line, sorted by UTF-16
 * unit, without duplicates; a line that begins with {@code #} and a blank says what the columns
 * are. A list that is missing or malformed fails when it is loaded, with its name and line.
 */
public final class Lexicon {
  private Lexicon() {}

  /** The entries of a list of one column. */
  public static Set<String> words(String file) {
    return Set.copyOf(lines(file));
  }

  /** The cells of a list of {@code columns} columns, separated by tabs; cells may be empty. */
  public static List<String[]> rows(String file, int columns) {
    return TsvResource.rows(Lexicon.class.getResourceAsStream(file), file, columns);
  }

  /** The parts of a cell that holds several values separated by bars. */
  public static List<String> parts(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
  }

  /** The entries of a list as they stand in the file, the head line left out. */
  static List<String> lines(String file) {
    return TsvResource.lines(Lexicon.class.getResourceAsStream(file), file);
  }
}
