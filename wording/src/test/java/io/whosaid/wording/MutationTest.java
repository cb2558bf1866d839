package io.whosaid.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Thousands of quotations of which is known what happened to them. */
@Tag("slow")
class MutationTest {

  /** What the aligner was made with. Other passages and seeds than these tell how good it is. */
  @Test
  void whatItWasMadeWith() {
    check(Trial.run(1, "harbour"));
  }

  @Test
  void whatItHasNotSeen() {
    check(Trial.run(Long.getLong("mutation.seed", 20_260), "grid"));
  }

  private static void check(Trial trial) {
    assertTrue(trial.count() >= 1200, () -> "only " + trial.count());
    assertEquals("", trial.falsePraise(), "altered, and called verbatim or cosmetic");
    assertEquals("", trial.misplaced(), "found in the wrong place");
    assertEquals("", trial.inAnotherMouth(), "put into another speaker's mouth");
    assertTrue(trial.accuracy() >= 0.99, trial::toString);
  }
}
