package io.whosaid.benchmarks.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoldStatementTest {
  private final List<GoldStatement> all = GoldStatement.all();

  @Test
  void theSentencesAreInOrderAndNoneStandsTwice() {
    Comparator<GoldStatement> order =
        Comparator.comparing(GoldStatement::article).thenComparing(GoldStatement::span);
    for (int i = 1; i < all.size(); i++) {
      int at = i;
      assertTrue(order.compare(all.get(i - 1), all.get(i)) < 0, () -> all.get(at).toString());
    }
  }

  @Test
  void theSetIsAsLargeAsItClaims() {
    assertEquals(100, all.stream().map(GoldStatement::article).distinct().count());
    assertEquals(773, all.size());
    assertEquals(134, all.stream().filter(GoldStatement::settled).count());
    assertEquals(new Agreement(132, 2, 3, 636), Agreement.of(all));
  }

  @Test
  void whatBothPassesSayIsSettledSo() {
    for (GoldStatement one : all) {
      assertTrue(one.first() != one.second() || one.first() == one.settled(), one::toString);
    }
  }

  @Test
  void kappaIsThatOfCohensExample() {
    // 50 cases: 20 both, 5 and 10 split, 15 neither; kappa 0.4.
    assertEquals(0.4, new Agreement(20, 5, 10, 15).kappa(), 1e-9);
  }

  @Test
  void averagePrecisionIsTheMeanOfPrecisionsAtEachHit() {
    List<Ranking.Item> items =
        List.of(item(0.9, true), item(0.8, false), item(0.7, true), item(0.1, false));
    assertEquals((1 + 2 / 3.0) / 2, Ranking.averagePrecision(items), 1e-9);
    List<Ranking.Item> tied = List.of(item(1, true), item(1, false), item(1, false), item(1, true));
    assertEquals(0.5, Ranking.averagePrecision(tied), 1e-9);
    assertEquals(0, Ranking.averagePrecision(List.of(item(1, false))), 1e-9);
  }

  private static Ranking.Item item(double score, boolean right) {
    return new Ranking.Item("a", score, right);
  }
}
