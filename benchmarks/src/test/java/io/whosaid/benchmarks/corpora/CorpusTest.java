package io.whosaid.benchmarks.corpora;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.whosaid.benchmarks.quotations.Marked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What FORMAT.md says. */
class CorpusTest {
  private static final String TEXT = "\uD83D\uDE00 “We go,” she said, “on foot.”\n";
  private static final String SPANS =
      """
      T1\tContent 2 10;21 31\t“We go,” “on foot.”
      T2\tCue 15 19\tsaid
      T3\tSource 11 14\tshe
      T4\tAttribution 15 19\tsaid
      """;
  private static final String EVENT = "E1\tAttribution:T4 Content:T1 Cue:T2 Source:T3\n";

  @TempDir private Path corpus;

  @BeforeEach
  void makeFolders() throws IOException {
    Files.createDirectories(corpus.resolve("text"));
    Files.createDirectories(corpus.resolve("attributions"));
    Files.writeString(corpus.resolve("text/times_1.txt"), TEXT);
  }

  @Test
  void offsetsAreCodePoints() throws IOException {
    Article article = read(SPANS + EVENT).get(0);
    assertEquals("times", article.outlet());
    assertEquals(
        Marked.article("\uD83D\uDE00 {q:“We go,”} {s:she} {c:said}, {q:“on foot.”}\n").gold(),
        article.gold());
  }

  @Test
  void wordsThatAreNotInTheTextAreNamed() {
    IOException wrong =
        assertThrows(IOException.class, () -> read(SPANS.replace("\tshe", "\the") + EVENT));
    assertTrue(wrong.getMessage().contains("times_1.ann:3: "), wrong.getMessage());
    assertTrue(wrong.getMessage().endsWith("says 'he', the text 'she'"), wrong.getMessage());
  }

  @Test
  void theFirstAnnotatorCounts() throws IOException {
    Files.writeString(corpus.resolve("attributions/times_1_zoey.ann"), "");
    Files.writeString(corpus.resolve("attributions/times_1_adam.ann"), SPANS + EVENT);
    assertEquals(1, Corpus.read(corpus).get(0).gold().size());
  }

  private List<Article> read(String annotations) throws IOException {
    Files.writeString(corpus.resolve("attributions/times_1.ann"), annotations);
    return Corpus.read(corpus);
  }
}
