package io.whosaid.benchmarks.wild;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.whosaid.benchmarks.quotations.PrecisionRecall;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Floors for the engine on text as it comes; skipped where the texts are not at hand. */
class WildAccuracyTest {
  @Test
  void unseenTextIsReadAsWellAsItWas() throws IOException {
    String set = System.getenv("WHOSAID_CORPORA");
    Path wild = (set == null ? Path.of("../../shared/corpora") : Path.of(set)).resolve("wild");
    if (!Files.isDirectory(wild)) {
      String message = "no texts at " + wild.toAbsolutePath() + "; set WHOSAID_CORPORA";
      if ("true".equals(System.getenv("CI"))) {
        fail(message);
      }
      assumeTrue(false, message);
    }
    WildScores scores = EvaluateWild.scores(wild, Optional.empty(), false);
    PrecisionRecall direct = scores.all().get("direct, all");
    PrecisionRecall indirect = scores.all().get("indirect, all");
    assertTrue(direct.precision() >= .93 && direct.recall() >= .9, direct::toString);
    assertTrue(indirect.precision() >= .65 && indirect.recall() >= .62, indirect::toString);
  }
}
