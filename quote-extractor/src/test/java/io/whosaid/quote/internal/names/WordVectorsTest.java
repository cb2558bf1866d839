package io.whosaid.quote.internal.names;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.whosaid.quote.internal.passage.WordHashes;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordVectorsTest {
  private static float[] vector(String word) {
    WordVectors vectors = WordVectors.shared();
    float[] vector = new float[vectors.size()];
    vectors.addTo(vector, 0, vectors.row(WordHashes.of(word)), 1);
    return vector;
  }

  private static double likeness(String one, String other) {
    float[] a = vector(one);
    float[] b = vector(other);
    double sum = 0;
    for (int d = 0; d < a.length; d++) {
      sum += a[d] * b[d];
    }
    return sum;
  }

  @Test
  void wordsThatAreUsedAlikePointAlike() {
    assertTrue(likeness("Tuesday", "wednesday") > 3);
    assertTrue(likeness("tuesday", "giraffe") < 1);
  }

  @Test
  void wordsThatAreNotKnownHaveNoRow() {
    assertEquals(0, WordVectors.shared().row(WordHashes.of("qzxvwk")));
  }

  @Test
  void vectorsAreCentredAndOfOneLength() {
    WordVectors vectors =
        WordVectors.of(List.of("a", "b"), List.of(new float[] {3, 1, 5}, new float[] {1, 1, 5}));
    float[] sums = new float[5];
    vectors.addTo(sums, 1, vectors.row(WordHashes.of("b")), .5f);
    assertArrayEquals(new float[] {0, -1, 0, 0, 0}, sums, 1e-3f);
  }
}
