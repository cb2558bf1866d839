package io.whosaid.quote.internal.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.whosaid.quote.internal.passage.WordHashes;
import org.junit.jupiter.api.Test;

class WordClustersTest {
  private static int fine(String word) {
    return WordClusters.shared().fine(WordHashes.of(word));
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
