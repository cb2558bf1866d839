package io.whosaid.benchmarks.wild;

import io.whosaid.quote.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What was annotated in one text; offsets are UTF-16, half-open, into its file.
 *
 * @param folder what sort of text it is
 * @param sha256 of the file's bytes; the text itself is no part of the project
 * @param half which half of the texts it belongs to: errors are looked at in {@code WORK} only
 * @param regions all stretches between quote marks of three words or more, in order
 * @param indirect what is attributed without quote marks
 * @param optional what readers may or may not call an attribution
 */
record WildText(
    String folder,
    String sha256,
    Half half,
    List<Region> regions,
    List<Indirect> indirect,
    List<Span> optional) {

  /** The two halves, told apart by the last digit of the hash. */
  enum Half {
    WORK,
    REPORT
  }

  /** What a region is. */
  enum Label {
    QUOTATION,
    UNATTRIBUTED,
    SCARE,
    TITLE,
    TERM,
    REPEATED,
    FURNITURE,
    /** Inside another region. */
    INSIDE,
    /** Readers may differ. */
    OPEN
  }

  /**
   * A region.
   *
   * @param named where its speaker's full name stands, all acceptable ones
   * @param unnamed where its source is described
   */
  record Region(Span span, Label label, List<Span> named, List<Span> unnamed) {}

  /**
   * An indirect attribution.
   *
   * @param sources where its source stands, all acceptable ones; empty when there is none
   */
  record Indirect(Span content, Span cue, List<Span> sources) {}

  /** All annotated texts. */
  static List<WildText> all() {
    List<WildText> texts = new ArrayList<>();
    try (InputStream in = WildText.class.getResourceAsStream("gold.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          read(line.split("\t", -1), texts);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read gold.tsv", e);
    }
    return List.copyOf(texts);
  }

  private static void read(String[] cells, List<WildText> texts) {
    if (cells[0].equals("text")) {
      Half half = Half.valueOf(cells[3].toUpperCase(java.util.Locale.ROOT));
      texts.add(
          new WildText(
              cells[1], cells[2], half, new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
      return;
    }
    WildText text = texts.get(texts.size() - 1);
    Span span = new Span(Integer.parseInt(cells[1]), Integer.parseInt(cells[2]));
    switch (cells[0]) {
      case "region" -> text.regions.add(region(span, cells));
      case "indirect" -> text.indirect.add(new Indirect(span, span(cells[3]), spans(cells[4])));
      case "optional" -> text.optional.add(span);
      default -> throw new IllegalStateException("gold.tsv: unknown line '" + cells[0] + "'");
    }
  }

  private static Region region(Span span, String[] cells) {
    List<Span> named = new ArrayList<>();
    List<Span> unnamed = new ArrayList<>();
    for (String source : cells[4].split(" ", -1)) {
      int colon = source.indexOf(':');
      if (colon > 0) {
        boolean name = source.startsWith("named");
        (name ? named : unnamed).add(span(source.substring(colon + 1)));
      }
    }
    Label label = Label.valueOf(cells[3].toUpperCase(java.util.Locale.ROOT));
    return new Region(span, label, named, unnamed);
  }

  private static List<Span> spans(String cell) {
    List<Span> spans = new ArrayList<>();
    for (String part : cell.split(" ", -1)) {
      if (!part.isEmpty()) {
        spans.add(span(part));
      }
    }
    return spans;
  }

  private static Span span(String cell) {
    int dash = cell.indexOf('-');
    return new Span(
        Integer.parseInt(cell.substring(0, dash)), Integer.parseInt(cell.substring(dash + 1)));
  }
}
