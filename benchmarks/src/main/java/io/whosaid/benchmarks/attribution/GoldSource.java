package io.whosaid.benchmarks.attribution;

import io.whosaid.quote.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A source mention of PolNeAR's train split that was resolved by hand; one line of {@code
 * sources.tsv} or {@code descriptions.tsv}. Where readers may differ, a cell holds all acceptable
 * answers, separated by bars; {@code *} accepts any and {@code -} stands for none.
 *
 * @param article the article's name in the corpus
 * @param span the first span of the source, or of the content when there is no source; UTF-16
 * @param statuses "named", "none", or a grade in lower case
 * @param form {@code full}, {@code surname}, {@code pronoun} or {@code description} of a name;
 *     {@code pronoun}, {@code noun} or {@code -} where there is none
 * @param person whether the source is a human being with a name
 * @param names what the source is called; empty when it has no name of its own ("Brazilian police"
 *     may count as named all the same)
 * @param roles what it is
 * @param affiliations to what it belongs
 */
record GoldSource(
    String article,
    Span span,
    List<String> statuses,
    String form,
    boolean person,
    List<String> names,
    List<String> roles,
    List<String> affiliations) {
  boolean isNamed() {
    return !names.isEmpty();
  }

  /** All sources of 64 articles, ordered by article and offset. */
  static List<GoldSource> all() {
    return read("sources.tsv");
  }

  /**
   * The sources of further articles that are definite descriptions of one person or body, such as
   * "the senator" or "the company", ordered by article and offset.
   */
  static List<GoldSource> descriptions() {
    return read("descriptions.tsv");
  }

  private static List<GoldSource> read(String file) {
    InputStream in = GoldSource.class.getResourceAsStream(file);
    if (in == null) {
      throw new IllegalStateException(file + " is not on the class path");
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("# ")).map(GoldSource::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static GoldSource of(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 9) {
      throw new IllegalStateException("9 cells are needed, not " + line);
    }
    return new GoldSource(
        cells[0],
        new Span(Integer.parseInt(cells[1]), Integer.parseInt(cells[2])),
        parts(cells[3]),
        cells[4],
        cells[5].equals("PERSON"),
        parts(cells[6]),
        parts(cells[7]),
        parts(cells[8]));
  }

  private static List<String> parts(String cell) {
    return cell.isEmpty() ? List.of() : Arrays.asList(cell.split("\\|", -1));
  }
}
