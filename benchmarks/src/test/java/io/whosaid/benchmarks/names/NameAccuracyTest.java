package io.whosaid.benchmarks.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.whosaid.benchmarks.Tally;
import io.whosaid.benchmarks.attribution.CorpusFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The floor below which names must not fall on PolNeAR's development articles. */
class NameAccuracyTest {
  @Test
  void namesOfPeopleAreFound() throws IOException {
    Path polnear = CorpusFolder.of("polnear");
    Map<String, Tally> tallies = EvaluateNames.onNews(polnear.getParent());
    assertEquals(1974, tallies.get("person").gold(), "another corpus was measured");
    assertTrue(tallies.get("person").f1() >= .92, () -> tallies.toString());
    assertTrue(tallies.get("all").f1() >= .88, () -> tallies.toString());
  }
}
