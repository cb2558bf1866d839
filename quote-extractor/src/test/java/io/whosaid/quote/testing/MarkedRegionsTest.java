package io.whosaid.quote.testing;

import static io.whosaid.quote.QuotedRegion.Style.DOUBLE;
import static io.whosaid.quote.QuotedRegion.Style.SINGLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.whosaid.quote.Analysis;
import io.whosaid.quote.Document;
import io.whosaid.quote.Problem;
import io.whosaid.quote.QuotedRegion;
import io.whosaid.quote.Span;
import io.whosaid.quote.internal.analysis.Analyzer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/** The brackets that the tests of structure are written in are themselves right. */
class MarkedRegionsTest {
  @Test
  void regionsNest() {
    assertEquals(
        "She said [“Go [‘now’]”].",
        MarkedRegions.write(
            analysis(
                "She said “Go ‘now’”.",
                List.of(
                    new QuotedRegion(List.of(new Span(9, 19)), DOUBLE, 0, true),
                    new QuotedRegion(List.of(new Span(13, 18)), SINGLE, 1, true)))));
  }

  @Test
  void partsAndAnotherStyleAreWrittenOut() {
    assertEquals(
        "[/single:“a]\n[+/single:“b”] \\[c\\]",
        MarkedRegions.write(
            analysis(
                "“a\n“b” [c]",
                List.of(
                    new QuotedRegion(List.of(new Span(0, 2), new Span(3, 6)), SINGLE, 0, true)))));
  }

  @Test
  void unclosedRegionsAndStrayMarksAreTheProblems() {
    Analysis analysis =
        new Analysis(
            Document.of("a” “b"),
            List.of(),
            List.of(new QuotedRegion(List.of(new Span(3, 5)), DOUBLE, 0, false)),
            List.of(),
            List.of(
                new Problem(Problem.Kind.STRAY_MARK, new Span(1, 2), "stray"),
                new Problem(Problem.Kind.UNCLOSED_QUOTE, new Span(3, 4), "open")));
    assertEquals("a[?”] [!“b]", MarkedRegions.write(analysis));
  }

  @Test
  void anUnclosedRegionWithoutItsProblemFails() {
    Analysis silent =
        analysis("“b", List.of(new QuotedRegion(List.of(new Span(0, 2)), DOUBLE, 0, false)));
    assertThrows(AssertionFailedError.class, () -> MarkedRegions.write(silent));
  }

  @Test
  void bracketsThatDoNotMatchSayWhere() {
    assertThrows(
        IllegalArgumentException.class, () -> MarkedRegions.check(Analyzer.shared(), "a ] b"));
    assertThrows(
        IllegalArgumentException.class, () -> MarkedRegions.check(Analyzer.shared(), "a [“b”"));
  }

  private static Analysis analysis(String text, List<QuotedRegion> regions) {
    return new Analysis(Document.of(text), List.of(), regions, List.of(), List.of());
  }
}
