package io.whosaid.quote.internal.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the word lists and tables that stand beside the classes that use them: UTF-8, one row per
 * line, cells separated by tabs. Blank lines and lines that begin with {@code "# "} are skipped.
 */
public final class TsvResource {
  private TsvResource() {}

  /**
   * The rows of a table.
   *
   * @param in the open resource, which is closed; null if there is none
   * @param name what errors call the table
   * @param columns how many cells each row has; cells may be empty
   * @throws IllegalStateException if the table is missing, or a row has another number of cells
   */
  public static List<String[]> rows(InputStream in, String name, int columns) {
    List<String[]> rows = new ArrayList<>();
    for (String line : lines(in, name)) {
      String[] cells = line.split("\t", -1);
      if (cells.length != columns) {
        throw new IllegalStateException(
            name + ": expected " + columns + " columns, found " + cells.length + ": " + line);
      }
      rows.add(cells);
    }
    return rows;
  }

  /**
   * The rows of a table as they stand in it.
   *
   * @param in the open resource, which is closed; null if there is none
   * @param name what errors call the table
   * @throws IllegalStateException if the table is missing
   */
  public static List<String> lines(InputStream in, String name) {
    if (in == null) {
      throw new IllegalStateException("the table " + name + " is not on the class path");
    }
    List<String> lines = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("# ")) {
          lines.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the table " + name, e);
    }
    return lines;
  }
}
