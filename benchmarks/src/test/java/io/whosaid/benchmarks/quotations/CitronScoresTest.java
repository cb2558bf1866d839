package io.whosaid.benchmarks.quotations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CitronScoresTest {
  private static final Article ARTICLE =
      Marked.article(
          "{s:Ann Lee} {c:has said} {q:it will rain} today. {q2:“No,”} {s2:he} {c2:said}.");

  @Test
  void sourceAndContentNeedACueThatTouchesTheAnnotatedOne() {
    Map<String, Tally> figures =
        on("{s:Ann Lee} has {c:said} {q:it will rain} today. {q2:“No,”} {s2:he} said.");
    assertEquals(new Tally(0, 2, 2), figures.get("citron exact cue"));
    assertEquals(new Tally(1, 2, 2), figures.get("citron exact source"));
    assertEquals(new Tally(1, 2, 2), figures.get("citron exact content"));
    assertEquals(new Tally(0, 2, 2), figures.get("citron exact quote"));
  }

  @Test
  void overlapCountsWords() {
    Map<String, Tally> figures =
        on("Ann {s:Lee} {c:has said} {q:it will rain today}. “No,” he said.");
    assertEquals(new Tally(1, 1, 3), figures.get("citron overlap source"));
    assertEquals(new Tally(3, 4, 7), figures.get("citron overlap content"));
    assertEquals(new Tally(6, 7, 13), figures.get("citron overlap quote"));
  }

  private static Map<String, Tally> on(String marked) {
    List<Annotation> predicted = Marked.on(ARTICLE, marked);
    return CitronScores.of(ARTICLE, predicted);
  }
}
