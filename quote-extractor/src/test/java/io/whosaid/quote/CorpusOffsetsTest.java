package io.whosaid.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.whosaid.quote.testing.Soundness;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Reads every article of PolNeAR (Newell et al. 2018) twice: no exception, sound spans, equal
 * results. The corpus is no part of the project: the test looks for it where WHOSAID_CORPORA
 * points, or else in the folder shared/corpora beside the project's, and is skipped where it is
 * absent, but fails there when CI=true.
 */
@Tag("slow")
class CorpusOffsetsTest {
  private static final int ARTICLES = 924;
  private static final String SHA_256 =
      "382f8e2a853445254328186fcb2b41fc5b4904be6025cfc2c68271b7b18d4a3c";

  @Test
  void everyArticleGivesSoundAndEqualResults() throws Exception {
    List<Path> articles = articles(corpus());
    assertEquals(ARTICLES, articles.size(), "articles in the corpus");
    assertEquals(SHA_256, sha256(articles), "SHA-256 of the articles: this is another corpus");
    QuoteExtractor extractor = QuoteExtractor.create();
    articles.parallelStream().forEach(article -> check(extractor, article));
  }

  private static void check(QuoteExtractor extractor, Path article) {
    try {
      String text = Files.readString(article);
      Extraction extraction = Soundness.extract(extractor, Document.of(text));
      assertTrue(!extraction.analysis().sentences().isEmpty(), "no sentence was found");
    } catch (IOException | RuntimeException | AssertionError failure) {
      throw new AssertionError(article + ": " + failure, failure);
    }
  }

  private static Path corpus() {
    String given = System.getenv("WHOSAID_CORPORA");
    Path corpus = (given == null ? beside() : Path.of(given)).resolve("polnear");
    if (!Files.isDirectory(corpus)) {
      String message = corpus + " is not there; set WHOSAID_CORPORA to the folder that holds it";
      assertTrue(!"true".equals(System.getenv("CI")), message);
      Assumptions.abort(message);
    }
    return corpus;
  }

  private static Path beside() {
    Path root = Path.of("").toAbsolutePath();
    while (root.getParent() != null && !Files.exists(root.resolve(".git"))) {
      root = root.getParent();
    }
    return root.resolveSibling("shared").resolve("corpora");
  }

  private static List<Path> articles(Path corpus) throws IOException {
    List<Path> articles = new ArrayList<>();
    for (String split : List.of("dev", "train")) {
      try (var files = Files.newDirectoryStream(corpus.resolve(split).resolve("text"), "*.txt")) {
        files.forEach(articles::add);
      }
    }
    articles.sort((a, b) -> name(a).compareTo(name(b)));
    return articles;
  }

  private static String name(Path article) {
    return article.getFileName().toString();
  }

  /** Of all names and contents, in the order of the names. */
  private static String sha256(List<Path> articles) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (Path article : articles) {
      digest.update(name(article).getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      digest.update(Files.readAllBytes(article));
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
