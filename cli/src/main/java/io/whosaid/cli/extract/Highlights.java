package io.whosaid.cli.extract;

import io.whosaid.cli.reading.Reading;
import io.whosaid.quote.Quotation;
import io.whosaid.quote.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Cuts a paragraph wherever something begins or ends to be highlighted, so that each piece has the
 * same highlights throughout. Quotations may lie inside one another and share words.
 */
final class Highlights {
  private final List<Highlight> all = new ArrayList<>();

  /** The parts that words play in a quotation, by their class on the page. */
  enum Part {
    CONTENT,
    SOURCE,
    CUE
  }

  /**
   * Some words of a quotation.
   *
   * @param span where, in the prose
   * @param part what they are in the quotation
   * @param number which quotation, from 1
   * @param first whether the quotation begins with them
   */
  record Highlight(Span span, Part part, int number, boolean first) {}

  /**
   * A piece of a paragraph.
   *
   * @param span where, in the prose
   * @param highlights all that it lies in
   * @param begin those that begin with it and begin a quotation
   */
  record Piece(Span span, List<Highlight> highlights, List<Highlight> begin) {}

  Highlights(Reading reading) {
    int number = 1;
    for (Quotation quotation : reading.extraction().quotations()) {
      add(quotation.content(), Part.CONTENT, number);
      add(quotation.source(), Part.SOURCE, number);
      add(quotation.cue(), Part.CUE, number);
      number++;
    }
    all.sort(Comparator.comparing(Highlight::span));
  }

  private void add(List<Span> spans, Part part, int number) {
    for (int i = 0; i < spans.size(); i++) {
      all.add(new Highlight(spans.get(i), part, number, part == Part.CONTENT && i == 0));
    }
  }

  /** The pieces of {@code paragraph}, in order and without gaps. */
  List<Piece> pieces(Span paragraph) {
    List<Highlight> here =
        all.stream().filter(highlight -> highlight.span().overlaps(paragraph)).toList();
    int[] cuts =
        here.stream()
            .map(Highlight::span)
            .flatMapToInt(span -> java.util.stream.IntStream.of(span.begin(), span.end()))
            .filter(cut -> cut > paragraph.begin() && cut < paragraph.end())
            .sorted()
            .distinct()
            .toArray();
    List<Piece> pieces = new ArrayList<>();
    int begin = paragraph.begin();
    for (int i = 0; i <= cuts.length; i++) {
      int end = i < cuts.length ? cuts[i] : paragraph.end();
      pieces.add(piece(new Span(begin, end), here));
      begin = end;
    }
    return pieces;
  }

  private static Piece piece(Span span, List<Highlight> here) {
    List<Highlight> over = here.stream().filter(it -> it.span().covers(span)).toList();
    List<Highlight> begin =
        over.stream().filter(it -> it.first() && it.span().begin() == span.begin()).toList();
    return new Piece(span, over, begin);
  }
}
