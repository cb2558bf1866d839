package io.whosaid.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Checks the figures of a fixed prediction file against those that an independent scorer, written
 * in another language by somebody else, gave for the same file.
 */
class ScorerAgreementTest {
  private static final double TOLERANCE = 0.1;

  @Test
  void figuresAgree() throws IOException {
    List<Article> articles = Corpus.read(Corpora.dev());
    Map<String, String> predicted = new HashMap<>();
    for (String line : lines("predictions.jsonl")) {
      predicted.put(PredictionFile.article(line), line);
    }
    Scores all = new Scores();
    for (Article article : articles) {
      String line = predicted.getOrDefault(article.name(), "");
      all.add(Scores.of(article, PredictionFile.annotations(line, article.text())));
    }
    for (String line : lines("predictions-figures.tsv")) {
      String[] recorded = line.split("\t", -1);
      Tally tally = all.of(recorded[0]);
      assertEquals(Double.parseDouble(recorded[1]), 100 * tally.precision(), TOLERANCE, line);
      assertEquals(Double.parseDouble(recorded[2]), 100 * tally.recall(), TOLERANCE, line);
      assertEquals(Double.parseDouble(recorded[3]), 100 * tally.f1(), TOLERANCE, line);
      assertEquals(Long.parseLong(recorded[4]), tally.gold(), line);
    }
  }

  private static List<String> lines(String resource) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                ScorerAgreementTest.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }
}
