package io.whosaid.cli.git;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A path as git writes it: in quotes, with escapes, when it holds marks that would confuse. */
final class QuotedPath {
  private static final String LETTERS = "abtnvfr";
  private static final String MEANINGS = "\u0007\b\t\n\u000B\f\r";

  private QuotedPath() {}

  static String read(String written) {
    String path = written.endsWith("\t") ? written.substring(0, written.length() - 1) : written;
    if (!path.startsWith("\"")) {
      return path;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] bytes = path.substring(1, path.length() - 1).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] != '\\' || i + 1 == bytes.length) {
        out.write(bytes[i]);
      } else if (bytes[i + 1] >= '0' && bytes[i + 1] <= '7' && i + 3 < bytes.length) {
        out.write(Integer.parseInt(new String(bytes, i + 1, 3, StandardCharsets.US_ASCII), 8));
        i += 3;
      } else {
        int letter = LETTERS.indexOf(bytes[++i]);
        out.write(letter < 0 ? bytes[i] : MEANINGS.charAt(letter));
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
