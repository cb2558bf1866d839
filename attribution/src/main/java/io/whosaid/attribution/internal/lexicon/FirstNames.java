package io.whosaid.attribution.internal.lexicon;

import java.util.HashMap;
import java.util.Map;

/** First names, and the gender that they hint at; what the text itself says comes first. */
public final class FirstNames {
  private final Map<String, Gender> names = new HashMap<>();

  FirstNames() {
    Lexicon.rows("first-names.tsv", 2).forEach(row -> names.put(row[0], Gender.of(row[1])));
  }

  public boolean contains(String name) {
    return names.containsKey(name);
  }

  public Gender gender(String name) {
    return names.getOrDefault(name, Gender.UNKNOWN);
  }
}
