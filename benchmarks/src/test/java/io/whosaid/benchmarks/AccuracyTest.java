package io.whosaid.benchmarks;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.whosaid.quote.Document;
import io.whosaid.quote.QuoteExtractor;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The floors below which the tagger must not fall on PolNeAR's dev split. */
class AccuracyTest {
  @Test
  void theTaggerKeepsItsFigures() throws IOException {
    QuoteExtractor extractor = QuoteExtractor.create();
    Scores scores = new Scores();
    for (Article article : Corpus.read(Corpora.dev())) {
      Document document = Document.of(article.text());
      scores.add(
          Scores.of(
              article,
              extractor.extract(document).quotations().stream().map(Annotation::of).toList()));
    }
    assertAll(
        () -> assertFloor(66.5, scores, "attr"),
        () -> assertFloor(92.5, scores, "direct all"),
        () -> assertFloor(75, scores, "exact source"),
        () -> assertFloor(71, scores, "exact cue"),
        () -> assertFloor(61, scores, "exact content"));
  }

  private static void assertFloor(double floor, Scores scores, String figure) {
    Tally tally = scores.of(figure);
    assertTrue(100 * tally.f1() >= floor, () -> figure + " is below " + floor + ": " + tally);
  }
}
