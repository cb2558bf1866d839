package io.whosaid.benchmarks.quotations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.whosaid.benchmarks.corpora.Annotation;
import io.whosaid.benchmarks.corpora.Article;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CitronScoresTest {
  private static final Article ARTICLE =
      Marked.article(
          "{s:Ann Lee} {c:has said} {q:it will rain} today. {q2:“No,”} {s2:he} {c2:said}.");

  @Test
  void sourceAndContentNeedACueThatTouchesTheAnnotatedOne() {
    Map<String, PrecisionRecall> figures =
        on("{s:Ann Lee} has {c:said} {q:it will rain} today. {q2:“No,”} {s2:he} said.");
    assertEquals(new PrecisionRecall(0, 2, 2), figures.get("citron exact cue"));
    assertEquals(new PrecisionRecall(1, 2, 2), figures.get("citron exact source"));
    assertEquals(new PrecisionRecall(1, 2, 2), figures.get("citron exact content"));
    assertEquals(new PrecisionRecall(0, 2, 2), figures.get("citron exact quote"));
  }

  @Test
  void overlapCountsWords() {
    Map<String, PrecisionRecall> figures =
        on("Ann {s:Lee} {c:has said} {q:it will rain today}. “No,” he said.");
    assertEquals(new PrecisionRecall(1, 1, 3), figures.get("citron overlap source"));
    assertEquals(new PrecisionRecall(3, 4, 7), figures.get("citron overlap content"));
    assertEquals(new PrecisionRecall(6, 7, 13), figures.get("citron overlap quote"));
  }

  private static Map<String, PrecisionRecall> on(String marked) {
    List<Annotation> predicted = Marked.on(ARTICLE, marked);
    return CitronScores.of(ARTICLE, predicted);
  }
}
