package io.whosaid.checkworthiness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tables beside this package's classes: UTF-8, cells parted by tabs, # for a remark. */
final class Table {
  private Table() {}

  static List<String[]> rows(String file, int columns) {
    InputStream in = Table.class.getResourceAsStream(file);
    if (in == null) {
      throw new IllegalStateException("the table " + file + " is not on the class path");
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> cells(file, line, columns))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the table " + file, e);
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
