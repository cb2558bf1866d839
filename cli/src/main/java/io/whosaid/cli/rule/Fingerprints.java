package io.whosaid.cli.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

/**
 * What a finding is known by from one run to the next: its rule and its words, whatever line they
 * have moved to and however their marks are written. The second finding in a file with the same
 * rule and words gets another fingerprint. One instance serves one file.
 */
public final class Fingerprints {
  private static final int DIGITS = 32;

  private final Map<String, Integer> seen = new HashMap<>();

  /** The fingerprint of {@code finding}. */
  public String of(Finding finding) {
    String words =
        Normalizer.normalize(finding.words(), Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .trim();
    String key = finding.rule().id() + "\n" + words;
    int times = seen.merge(key, 1, Integer::sum);
    return hash(key + "\n" + times);
  }

  /** A fingerprint that is unique among all files, for formats that know nothing of paths. */
  public static String inFile(String path, String fingerprint) {
    return hash(path + "\n" + fingerprint);
  }

  private static String hash(String words) {
    byte[] hash = sha256().digest(words.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash).substring(0, DIGITS);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
