package io.whosaid.benchmarks.quotations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.whosaid.benchmarks.corpora.Article;
import io.whosaid.benchmarks.corpora.Corpus;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Checks the figures of a fixed prediction file against those that an independent scorer, written
 * in another language by someone else, gave for the same file.
 */
class ScorerAgreementTest {
  private static final double TOLERANCE = 0.1;

  @Test
  void figuresAgree() throws IOException, URISyntaxException {
    List<Article> articles = Corpus.read(Corpora.dev());
    Map<String, List<Prediction>> read = Predictions.read(resource("predictions.jsonl"), articles);
    Scores all =
        Evaluation.of(articles, article -> read.getOrDefault(article.name(), List.of())).total();
    for (String line : Files.readAllLines(resource("predictions-figures.tsv"))) {
      String[] recorded = line.split("\t", -1);
      PrecisionRecall tally = all.of(recorded[0]);
      assertEquals(Double.parseDouble(recorded[1]), 100 * tally.precision(), TOLERANCE, line);
      assertEquals(Double.parseDouble(recorded[2]), 100 * tally.recall(), TOLERANCE, line);
      assertEquals(Double.parseDouble(recorded[3]), 100 * tally.f1(), TOLERANCE, line);
      assertEquals(Long.parseLong(recorded[4]), tally.gold(), line);
    }
  }

  private static Path resource(String name) throws URISyntaxException {
    return Path.of(ScorerAgreementTest.class.getResource(name).toURI());
  }
}
