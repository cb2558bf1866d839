package io.whosaid.benchmarks.attribution;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the corpora are that are no part of the project. */
public final class CorpusFolder {
  private CorpusFolder() {}

  /**
   * The folder or file {@code name}; skips the test where there is none, unless {@code CI=true}.
   */
  public static Path of(String name) {
    String set = System.getenv("WHOSAID_CORPORA");
    Path corpora = set == null ? Path.of("../../shared/corpora") : Path.of(set);
    Path folder = corpora.resolve(name);
    if (!Files.exists(folder)) {
      String message = "no corpora at " + corpora.toAbsolutePath() + "; set WHOSAID_CORPORA";
      if ("true".equals(System.getenv("CI"))) {
        fail(message);
      }
      assumeTrue(false, message);
    }
    return folder;
  }
}
