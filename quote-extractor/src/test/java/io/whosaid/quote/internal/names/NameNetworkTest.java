package io.whosaid.quote.internal.names;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.whosaid.quote.internal.names.NetworkInputs.Input;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NameNetworkTest {
  private static final WordVectors VECTORS =
      WordVectors.of(List.of("north", "south"), List.of(new float[] {1, 0}, new float[] {-1, 0}));
  private static final Map<Integer, Short> FEATURES = Map.of(70, (short) 1, 90, (short) 2);
  private static final NameNetwork NET = NameNetwork.untaught(new WordTable(FEATURES), 2);

  private static float[] scores(int[] group, int... features) {
    return NET.scores(new Input(new int[][] {group}, features), VECTORS);
  }

  @Test
  void aGroupCountsByItsMean() {
    assertArrayEquals(scores(new int[] {1, 1}), scores(new int[] {1}), 1e-6f);
    assertArrayEquals(scores(new int[0]), scores(new int[] {1, 2}), 1e-6f);
    assertNotEquals(scores(new int[] {1})[0], scores(new int[] {2})[0]);
  }

  @Test
  void featuresThatAreNotKnownChangeNothing() {
    assertArrayEquals(scores(new int[] {1}, 70), scores(new int[] {1}, 70, 71));
    assertNotEquals(scores(new int[] {1}, 70)[0], scores(new int[] {1}, 90)[0]);
  }

  @Test
  void whatIsWrittenIsReadInSteps() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    NET.write(new DataOutputStream(bytes));
    NameNetwork read =
        NameNetwork.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    assertEquals(2, read.features.size());
    for (int i = 0; i < NET.byFeature.length; i++) {
      assertArrayEquals(NET.byFeature[i], read.byFeature[i], .05f / 254 + 1e-6f);
    }
  }
}
