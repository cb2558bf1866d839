package io.whosaid.benchmarks.quotations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.whosaid.benchmarks.corpora.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PredictionsTest {
  private static final Article ARTICLE = Marked.article("\uD83D\uDE00 {s:He} {c:said} {q:“No.”}");

  @TempDir private Path folder;

  @Test
  void whatIsWrittenIsRead() throws IOException {
    List<Prediction> found = List.of(new Prediction(ARTICLE.gold().get(0), 0.25));
    String line = Predictions.line(ARTICLE, found);
    assertEquals(
        "{\"article\":\"times_1\",\"attributions\":[{\"source\":[[2,4]],\"cue\":[[5,9]],"
            + "\"content\":[[10,15]],\"confidence\":0.25}]}",
        line);
    assertEquals(Map.of("times_1", found), read(line));
  }

  @Test
  void aConfidenceMayBeMissing() throws IOException {
    Prediction read =
        read("{\"article\":\"times_1\",\"attributions\":[{\"content\":[[10,15]]}]}")
            .get("times_1")
            .get(0);
    assertTrue(Double.isNaN(read.confidence()));
    assertEquals(List.of(), read.annotation().source());
  }

  @Test
  void aBrokenLineIsNamed() {
    IOException wrong = assertThrows(IOException.class, () -> read("{}\n{\"article\": "));
    assertTrue(wrong.getMessage().contains("predictions.jsonl:2: "), wrong.getMessage());
  }

  private Map<String, List<Prediction>> read(String lines) throws IOException {
    Path file = folder.resolve("predictions.jsonl");
    Files.writeString(file, lines);
    return Predictions.read(file, List.of(ARTICLE));
  }
}
