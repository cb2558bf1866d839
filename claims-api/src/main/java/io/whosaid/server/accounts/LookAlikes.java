package io.whosaid.server.accounts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells names that look alike, also within one script: each has a skeleton in which characters that
 * look alike are one (Unicode Technical Standard 39, section 4). The table holds what looks like
 * ASCII; ICU's, which holds all, is fourteen megabytes.
 */
final class LookAlikes {
  private static final String TABLE = "/look-alikes.tsv";
  private static final Map<Integer, String> SKELETONS = read();

  private LookAlikes() {}

  /** The one of {@code names} that {@code name} looks like, in the case it has or in small. */
  static Optional<String> of(String name, List<String> names) {
    String normal = AccountName.normal(name);
    return names.stream()
        .filter(
            other ->
                skeleton(other).equals(skeleton(normal))
                    || skeleton(small(other)).equals(skeleton(small(normal))))
        .findFirst();
  }

  private static String small(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static String skeleton(String name) {
    StringBuilder skeleton = new StringBuilder();
    Normalizer.normalize(name, Normalizer.Form.NFD)
        .codePoints()
        .forEach(c -> skeleton.append(SKELETONS.getOrDefault(c, Character.toString(c))));
    return skeleton.toString();
  }

  /** Lines of what something looks like, a tab, and all characters that do. */
  private static Map<Integer, String> read() {
    Map<Integer, String> skeletons = new HashMap<>();
    try (InputStream in = LookAlikes.class.getResourceAsStream(TABLE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(row -> row[1].codePoints().forEach(c -> skeletons.put(c, row[0])));
      return Map.copyOf(skeletons);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + TABLE, e);
    }
  }
}
