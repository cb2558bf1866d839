package io.whosaid.quote.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class WordClustersTest {
  private static int fine(String word) {
    return WordClusters.shared().fine(Words.of(word));
  }

  @Test
  void wordsThatAreUsedAlikeAreTogether() {
    assertEquals(fine("Tuesday"), fine("wednesday"));
    assertNotEquals(fine("tuesday"), fine("giraffe"));
  }

  @Test
  void wordsThatAreNotKnownAreInNone() {
    assertEquals(0, fine("qzxvwk"));
    assertEquals(0, WordClusters.shared().coarse(0));
  }
}
