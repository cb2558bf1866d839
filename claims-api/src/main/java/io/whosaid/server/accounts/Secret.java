package io.whosaid.server.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A random text of 256 bits that whoever holds it may use. Only its hash is stored; as nobody can
 * guess it, a plain SHA-256 will do.
 *
 * @param text URL-safe
 */
record Secret(String text) {
  private static final SecureRandom RANDOM = new SecureRandom();

  /** A new one that begins with {@code prefix}. */
  static Secret random(String prefix) {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return new Secret(prefix + encode(bytes));
  }

  byte[] hash() {
    return digest(text);
  }

  /** What a page must send beside the cookie with this secret, to show that it is ours. */
  String csrf() {
    return encode(digest("csrf " + text));
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String encode(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Override
  public String toString() {
    return "a secret";
  }
}
