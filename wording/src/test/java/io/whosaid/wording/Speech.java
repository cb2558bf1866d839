package io.whosaid.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Passages that were written for these tests, a sentence a line. */
record Speech(String name, List<String> sentences) {
  static Speech read(String name) {
    try (InputStream in = Speech.class.getResourceAsStream("/passages/" + name + ".txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new Speech(name, text.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
