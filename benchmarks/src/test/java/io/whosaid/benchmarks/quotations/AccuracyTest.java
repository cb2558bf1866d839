package io.whosaid.benchmarks.quotations;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.whosaid.benchmarks.corpora.Corpus;
import io.whosaid.quote.Document;
import io.whosaid.quote.QuoteExtractor;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The floors below which the tagger must not fall on PolNeAR's dev split. */
@Tag("slow")
class AccuracyTest {
  @Test
  void theTaggerKeepsItsFigures() throws IOException {
    QuoteExtractor extractor = QuoteExtractor.create();
    Scores scores =
        Evaluation.of(
                Corpus.read(Corpora.dev()),
                article -> Prediction.of(extractor.extract(Document.of(article.text()))))
            .total();
    PrecisionRecall scareQuotes = scores.of("direct scare quotes");
    assertAll(
        () -> assertFloor(67.5, scores, "attr"),
        () -> assertFloor(93.5, scores, "direct all"),
        () -> assertFloor(76, scores, "exact source"),
        () -> assertFloor(71.5, scores, "exact cue"),
        () -> assertFloor(61.5, scores, "exact content"),
        () -> assertTrue(scareQuotes.gold() - scareQuotes.right() <= 6, scareQuotes::toString));
  }

  private static void assertFloor(double floor, Scores scores, String figure) {
    PrecisionRecall tally = scores.of(figure);
    assertTrue(100 * tally.f1() >= floor, () -> figure + " is below " + floor + ": " + tally);
  }
}
