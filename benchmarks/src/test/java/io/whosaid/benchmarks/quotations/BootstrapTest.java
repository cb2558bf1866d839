package io.whosaid.benchmarks.quotations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.whosaid.benchmarks.corpora.Article;
import io.whosaid.benchmarks.quotations.Bootstrap.Interval;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BootstrapTest {
  private static final Article RIGHT = Marked.article("{s:He} {c:said} {q:it rains}.");

  @Test
  void allAlikeGiveNoSpread() {
    assertEquals(new Interval(1, 1), interval(scores(20, 0), 7));
  }

  /** Half of 100 articles right: the mean's standard error is 0.05, so 95 % lie within 0.1. */
  @Test
  void theSpreadIsThatOfTheMean() {
    Interval interval = interval(scores(50, 50), 7);
    assertEquals(0.4, interval.low(), 0.02);
    assertEquals(0.6, interval.high(), 0.02);
    assertEquals(interval, interval(scores(50, 50), 7));
    assertTrue(interval(scores(200, 200), 7).low() > interval.low());
  }

  private static Interval interval(List<Scores> articles, long seed) {
    return new Bootstrap(articles, 2000, seed).of("attr", PrecisionRecall::recall);
  }

  private static List<Scores> scores(int right, int missed) {
    List<Scores> scores = new ArrayList<>();
    for (int i = 0; i < right + missed; i++) {
      scores.add(Scores.of(RIGHT, i < right ? RIGHT.gold() : List.of()));
    }
    return scores;
  }
}
