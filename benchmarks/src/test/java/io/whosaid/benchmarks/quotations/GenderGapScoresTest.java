package io.whosaid.benchmarks.quotations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class GenderGapScoresTest {
  private static final Article ARTICLE =
      Marked.article("{s:Ann Lee} {c:said} {q:aaaa bbbb} cccc dddd. {q2:“No.”}");

  @Test
  void whatIsTooMuchCostsNothing() {
    Map<String, Tally> figures = on("Ann {s:Lee} {c:said} {q:aaaa bbbb cccc dddd}. {q2:“No.”}");
    assertEquals(new Tally(2, 2, 2), figures.get("gendergap 0.8"));
    assertEquals(new Tally(2, 2, 2), figures.get("gendergap 0.8 speaker"));
    assertEquals(new Tally(2, 2, 2), figures.get("gendergap 0.8 verb"));
  }

  @Test
  void halfOfAContentIsEasyButNotHard() {
    Map<String, Tally> figures = on("{s:Ann Lee} said {q:aaaa} bbbb cccc dddd. “No.”");
    assertEquals(new Tally(1, 1, 2), figures.get("gendergap 0.3"));
    assertEquals(new Tally(0, 1, 1), figures.get("gendergap 0.3 verb"));
    assertEquals(new Tally(0, 1, 2), figures.get("gendergap 0.8"));
  }

  @Test
  void exactlyTheThresholdIsNotEnough() {
    Article article = Marked.article("{s:He} {c:said} {q:abc defghij}.");
    Map<String, Tally> figures =
        GenderGapScores.of(article, Marked.on(article, "{s:He} {c:said} {q:abc} defghij."));
    assertEquals(new Tally(0, 1, 1), figures.get("gendergap 0.3"));
  }

  private static Map<String, Tally> on(String marked) {
    return GenderGapScores.of(ARTICLE, Marked.on(ARTICLE, marked));
  }
}
