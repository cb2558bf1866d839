package io.whosaid.benchmarks.quotations;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Where the corpora are that are no part of the project. */
final class Corpora {
  private static final String DEV_SHA_256 =
      "180a1d68f1affa8e8f048e52c43ffabc78d83d9259a2bfff7e2ddd832a24d563";

  private Corpora() {}

  /**
   * PolNeAR's dev split. Skips the test where the corpora are absent, unless {@code CI=true}; fails
   * when they are not the very files that the figures were measured on.
   */
  static Path dev() throws IOException {
    String set = System.getenv("WHOSAID_CORPORA");
    Path corpora = set == null ? Path.of("../../shared/corpora") : Path.of(set);
    Path dev = corpora.resolve("polnear/dev");
    if (!Files.isDirectory(dev)) {
      String message = "no corpora at " + corpora.toAbsolutePath() + "; set WHOSAID_CORPORA";
      if ("true".equals(System.getenv("CI"))) {
        fail(message);
      }
      assumeTrue(false, message);
    }
    String digest = digest(dev);
    if (!digest.equals(DEV_SHA_256)) {
      fail(dev + " is not the corpus that was measured: its SHA-256 is " + digest);
    }
    return dev;
  }

  private static String digest(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
      for (Path file : sorted) {
        digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
