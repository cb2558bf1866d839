package io.whosaid.benchmarks.quotations;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.whosaid.benchmarks.corpora.Article;
import io.whosaid.benchmarks.corpora.Corpus;
import io.whosaid.quote.Document;
import io.whosaid.quote.QuoteExtractor;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The floors on 56 articles that were invented and annotated for this test: what no model has been
 * trained on, in other kinds of text than US politics.
 */
class SecondDomainTest {
  @Test
  void theEngineKeepsItsFiguresElsewhere() throws IOException, URISyntaxException {
    QuoteExtractor extractor = QuoteExtractor.create();
    List<Article> articles =
        Corpus.read(
            Path.of(getClass().getResource("/second-domain/README.md").toURI()).getParent());
    assertEquals(56, articles.size());
    Scores scores =
        Evaluation.of(
                articles, article -> Prediction.of(extractor.extract(Document.of(article.text()))))
            .total();
    PrecisionRecall scareQuotes = scores.of("direct scare quotes");
    assertAll(
        () -> assertFloor(81.5, scores, "attr"),
        () -> assertFloor(92, scores, "direct all"),
        () -> assertFloor(80, scores, "exact source"),
        () -> assertFloor(81, scores, "exact cue"),
        () -> assertFloor(79, scores, "exact content"),
        () -> assertTrue(scareQuotes.gold() - scareQuotes.right() <= 5, scareQuotes::toString));
  }

  private static void assertFloor(double floor, Scores scores, String figure) {
    PrecisionRecall tally = scores.of(figure);
    assertTrue(100 * tally.f1() >= floor, () -> figure + " is below " + floor + ": " + tally);
  }
}
