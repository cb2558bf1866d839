package io.whosaid.server.searches;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What the address of a feed ends with: 256 random bits, of which only the hash is stored.
 *
 * @param text URL-safe
 */
record FeedSecret(String text) {
  private static final SecureRandom RANDOM = new SecureRandom();

  static FeedSecret random() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return new FeedSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "a secret";
  }
}
