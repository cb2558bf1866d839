package io.whosaid.benchmarks.attribution;

import io.whosaid.benchmarks.corpora.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** What a corpus is recognised by. */
public final class Digest {
  private Digest() {}

  /** The SHA-256 of names, texts and annotations of {@code articles}, in their order. */
  public static String of(List<Article> articles) {
    MessageDigest digest = sha256();
    for (Article article : articles) {
      digest.update(article.name().getBytes(StandardCharsets.UTF_8));
      digest.update(article.text().getBytes(StandardCharsets.UTF_8));
      digest.update(article.gold().toString().getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The SHA-256 of the bytes of {@code file}. */
  static String of(Path file) throws IOException {
    return HexFormat.of().formatHex(sha256().digest(Files.readAllBytes(file)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
