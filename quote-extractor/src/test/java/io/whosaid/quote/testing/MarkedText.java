package io.whosaid.quote.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.whosaid.quote.Document;
import io.whosaid.quote.Engine;
import io.whosaid.quote.Extraction;
import io.whosaid.quote.Quotation;
import io.whosaid.quote.QuoteExtractor;
import io.whosaid.quote.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A text and its quotations, written as one line with marks: content in <code>{q:…}</code>, cue in
 * <code>{c:…}</code>, source in <code>{s:…}</code>.
 *
 * <pre>{@code
 * MarkedText.check(extractor, "{q:“We will not go,”} {c:said} {s:Ms Ahmed}.");
 * }</pre>
 *
 * <p>Marks of the second quotation bear a 2, and so on in the order of the text; those of the first
 * may bear a 1. The same mark again is one more span of the same quotation: <code>
 * {q:“We,”} {s:she} {c:said}, {q:“will not go.”}</code>. A span of two quotations bears both
 * numbers: <code>{s1,2:Ms Ahmed}</code>. Where spans cross, the rest of one is opened again with a
 * plus: <code>{q1:a{q2:b}}{q2+:c}</code>. The kind is read off the quote marks, see {@link
 * MarkedKind}; where it is another one it is written out: <code>{q/mixed:…}</code>. Braces of the
 * text are escaped; for the other escapes see {@link Escapes}.
 *
 * @param text the text without marks
 * @param quotations in order; parsed ones have confidence 1 and {@code "marked"} for a reason
 */
public record MarkedText(String text, List<Quotation> quotations) {
  private static final Comparator<List<Span>> BY_SPANS = Comparator.comparing(List::toString);
  private static final Comparator<Quotation> IN_ORDER =
      Comparator.comparing((Quotation quotation) -> quotation.content().get(0))
          .thenComparing(quotation -> Span.cover(quotation.content()))
          .thenComparing(Quotation::content, BY_SPANS)
          .thenComparing(Quotation::cue, BY_SPANS)
          .thenComparing(Quotation::source, BY_SPANS);

  /** Puts the quotations in order. */
  public MarkedText {
    quotations = quotations.stream().sorted(IN_ORDER).toList();
  }

  /**
   * Reads a marked text.
   *
   * @throws IllegalArgumentException with line and column when a mark is malformed
   */
  public static MarkedText parse(String marked) {
    return new MarkedTextParser(marked).parse();
  }

  /** What was extracted, to be written with marks. */
  public static MarkedText of(Extraction extraction) {
    return new MarkedText(extraction.document().text(), extraction.quotations());
  }

  /**
   * Checks that {@code extractor} finds in the text exactly the quotations that are marked, and
   * that what it gives is sound ({@link Soundness}).
   *
   * @return what was extracted, for further checks
   */
  public static Extraction check(QuoteExtractor extractor, String marked) {
    MarkedText expected = parse(marked);
    Extraction extraction = Soundness.extract(extractor, Document.of(expected.text));
    assertEquals(expected.toString(), of(extraction).toString());
    return extraction;
  }

  /** An engine that finds the marked quotations in any document: for tests of later steps. */
  public Engine engine() {
    return analysis -> quotations;
  }

  /** The text with its marks, the same for equal quotations however they were marked. */
  @Override
  public String toString() {
    List<Bracketing.Mark> marks = new ArrayList<>();
    Map<String, Map<Span, String>> shared = new LinkedHashMap<>();
    for (int i = 0; i < quotations.size(); i++) {
      Quotation quotation = quotations.get(i);
      String number = i == 0 ? "" : String.valueOf(i + 1);
      boolean read = quotation.kind() == MarkedKind.of(text, quotation.content());
      String kind = read ? "" : "/" + quotation.kind().name().toLowerCase(Locale.ROOT);
      for (Span span : quotation.content()) {
        marks.add(new Bracketing.Mark(span, "q" + number + kind + ":", "q" + number + "+:"));
      }
      share(shared, "c", quotation.cue(), i + 1);
      share(shared, "s", quotation.source(), i + 1);
    }
    shared.forEach(
        (role, spans) ->
            spans.forEach(
                (span, numbers) -> {
                  String name = role + (numbers.equals("1") ? "" : numbers);
                  marks.add(new Bracketing.Mark(span, name + ":", name + "+:"));
                }));
    return Bracketing.write(text, "{}", marks);
  }

  private static void share(
      Map<String, Map<Span, String>> shared, String role, List<Span> spans, int number) {
    Map<Span, String> numbers = shared.computeIfAbsent(role, key -> new LinkedHashMap<>());
    spans.forEach(span -> numbers.merge(span, String.valueOf(number), (a, b) -> a + "," + b));
  }
}
