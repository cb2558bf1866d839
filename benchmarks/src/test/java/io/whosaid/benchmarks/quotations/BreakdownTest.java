package io.whosaid.benchmarks.quotations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.whosaid.benchmarks.corpora.Article;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BreakdownTest {
  @Test
  void aWrongPredictionCountsWhereItWouldBelong() {
    Article article = Marked.article("{s:He} {c:said} {q:it rains}. {s2:Ann} {c2:said} {q2:“No.”}");
    Map<String, PrecisionRecall> figures =
        Scores.of(article, Marked.on(article, "{s:He} {c:said} {q:it rains}. Ann said {q2:“No.”}"))
            .all();
    assertEquals(new PrecisionRecall(1, 2, 2), figures.get("attr"));
    assertEquals(new PrecisionRecall(1, 1, 1), figures.get("kind indirect"));
    assertEquals(new PrecisionRecall(0, 1, 1), figures.get("kind direct"));
    assertEquals(new PrecisionRecall(1, 1, 1), figures.get("source pronoun"));
    assertEquals(new PrecisionRecall(0, 0, 1), figures.get("source name"));
    assertEquals(new PrecisionRecall(0, 1, 0), figures.get("source none"));
  }
}
