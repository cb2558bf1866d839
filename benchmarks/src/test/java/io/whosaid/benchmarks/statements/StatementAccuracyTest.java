package io.whosaid.benchmarks.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.whosaid.benchmarks.attribution.CorpusFolder;
import io.whosaid.checkworthiness.Weights;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The floors below which the finding of check-worthy sentences must not fall. */
@Tag("slow")
class StatementAccuracyTest {
  private static List<Sample> all;

  @BeforeAll
  static void read() throws IOException {
    all = Sample.read(CorpusFolder.of("polnear/train"));
  }

  @Test
  void theReportingHalfIsRankedFarBetterThanByPlainMeans() {
    Map<String, Ranking.Figure> rows =
        EvaluateStatements.rows(
            EvaluateStatements.half(all, GoldStatement.Half.REPORT),
            sample -> sample.statement().score());
    assertTrue(rows.get("finder").value() >= 0.69, rows::toString);
    assertTrue(rows.get("lead").value() >= 0.43, rows::toString);
    assertTrue(rows.get("lead").low() >= 0.15, rows::toString);
  }

  @Test
  void theWeightsAreThoseThatTheLearningHalfTeaches() throws IOException {
    String learned =
        LearnStatements.table(
            new Regression(EvaluateStatements.RIDGE)
                .learn(EvaluateStatements.half(all, GoldStatement.Half.LEARN)));
    try (InputStream in = Weights.class.getResourceAsStream("weights.tsv")) {
      assertEquals(new String(in.readAllBytes(), StandardCharsets.UTF_8), learned);
    }
  }
}
