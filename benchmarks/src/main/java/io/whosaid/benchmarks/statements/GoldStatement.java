package io.whosaid.benchmarks.statements;

import io.whosaid.quote.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A sentence of PolNeAR's train split that was judged by hand; one line of {@code statements.tsv}.
 *
 * @param article the article's name in the corpus
 * @param span the sentence; UTF-16
 * @param first whether the first pass found it check-worthy
 * @param second whether the second pass did
 * @param settled what the third look decided, where the two differ
 */
record GoldStatement(String article, Span span, boolean first, boolean second, boolean settled) {
  private static final String FILE = "statements.tsv";

  /** The two halves of the articles: words and weights are made with one, the other is reported. */
  enum Half {
    LEARN,
    REPORT
  }

  /** Which half this is of: a hash of the article's name decides. */
  Half half() {
    return Math.floorMod(article.hashCode(), 2) == 0 ? Half.LEARN : Half.REPORT;
  }

  /** All of them, ordered by article and offset. */
  static List<GoldStatement> all() {
    InputStream in = GoldStatement.class.getResourceAsStream(FILE);
    if (in == null) {
      throw new IllegalStateException(FILE + " is not on the class path");
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("# ")).map(GoldStatement::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  private static GoldStatement of(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 6) {
      throw new IllegalStateException(FILE + ": 6 cells are needed, not " + line);
    }
    return new GoldStatement(
        cells[0],
        new Span(Integer.parseInt(cells[1]), Integer.parseInt(cells[2])),
        cells[3].equals("1"),
        cells[4].equals("1"),
        cells[5].equals("1"));
  }
}
