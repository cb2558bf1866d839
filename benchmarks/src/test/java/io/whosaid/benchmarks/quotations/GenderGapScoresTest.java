package io.whosaid.benchmarks.quotations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.whosaid.benchmarks.corpora.Article;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GenderGapScoresTest {
  private static final Article ARTICLE =
      Marked.article("{s:Ann Lee} {c:said} {q:aaaa bbbb} cccc dddd. {q2:“No.”}");

  @Test
  void whatIsTooMuchCostsNothing() {
    Map<String, PrecisionRecall> figures =
        on("Ann {s:Lee} {c:said} {q:aaaa bbbb cccc dddd}. {q2:“No.”}");
    assertEquals(new PrecisionRecall(2, 2, 2), figures.get("gendergap 0.8"));
    assertEquals(new PrecisionRecall(2, 2, 2), figures.get("gendergap 0.8 speaker"));
    assertEquals(new PrecisionRecall(2, 2, 2), figures.get("gendergap 0.8 verb"));
  }

  @Test
  void halfOfAContentIsEasyButNotHard() {
    Map<String, PrecisionRecall> figures = on("{s:Ann Lee} said {q:aaaa} bbbb cccc dddd. “No.”");
    assertEquals(new PrecisionRecall(1, 1, 2), figures.get("gendergap 0.3"));
    assertEquals(new PrecisionRecall(0, 1, 1), figures.get("gendergap 0.3 verb"));
    assertEquals(new PrecisionRecall(0, 1, 2), figures.get("gendergap 0.8"));
  }

  @Test
  void exactlyTheThresholdIsNotEnough() {
    Article article = Marked.article("{s:He} {c:said} {q:abc defghij}.");
    Map<String, PrecisionRecall> figures =
        GenderGapScores.of(article, Marked.on(article, "{s:He} {c:said} {q:abc} defghij."));
    assertEquals(new PrecisionRecall(0, 1, 1), figures.get("gendergap 0.3"));
  }

  private static Map<String, PrecisionRecall> on(String marked) {
    return GenderGapScores.of(ARTICLE, Marked.on(ARTICLE, marked));
  }
}
