package io.whosaid.attribution;

import java.util.HashMap;
import java.util.Map;

/** First names, and the gender that they hint at; what the text itself says comes first. */
final class FirstNames {
  private final Map<String, Gender> names = new HashMap<>();

  FirstNames() {
    Lexicon.rows("first-names.tsv", 2).forEach(row -> names.put(row[0], Gender.of(row[1])));
  }

  boolean contains(String name) {
    return names.containsKey(name);
  }

  Gender gender(String name) {
    return names.getOrDefault(name, Gender.UNKNOWN);
  }
}
