package io.whosaid.benchmarks.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.whosaid.benchmarks.quotations.PrecisionRecall;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The floor below which pronouns must not fall on GAP's validation part. */
class PronounAccuracyTest {
  @Test
  void bothGendersAreResolvedAlike() throws IOException {
    Path file = CorpusFolder.of("gap/gap-validation.tsv");
    assertEquals(EvaluatePronouns.SHA_256, Digest.of(file), "another file was measured");
    Map<String, PrecisionRecall> tallies =
        EvaluatePronouns.tallies(GapExample.read(file), error -> {});
    double ratio = tallies.get("feminine").f1() / tallies.get("masculine").f1();
    assertTrue(tallies.get("overall").f1() >= 0.615, () -> tallies.toString());
    assertTrue(ratio >= 0.95 && ratio <= 1.05, () -> "feminine to masculine: " + ratio);
  }
}
