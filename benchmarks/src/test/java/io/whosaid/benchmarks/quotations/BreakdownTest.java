package io.whosaid.benchmarks.quotations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BreakdownTest {
  @Test
  void aWrongPredictionCountsWhereItWouldBelong() {
    Article article = Marked.article("{s:He} {c:said} {q:it rains}. {s2:Ann} {c2:said} {q2:“No.”}");
    Map<String, Tally> figures =
        Scores.of(article, Marked.on(article, "{s:He} {c:said} {q:it rains}. Ann said {q2:“No.”}"))
            .all();
    assertEquals(new Tally(1, 2, 2), figures.get("attr"));
    assertEquals(new Tally(1, 1, 1), figures.get("kind indirect"));
    assertEquals(new Tally(0, 1, 1), figures.get("kind direct"));
    assertEquals(new Tally(1, 1, 1), figures.get("source pronoun"));
    assertEquals(new Tally(0, 0, 1), figures.get("source name"));
    assertEquals(new Tally(0, 1, 0), figures.get("source none"));
  }
}
