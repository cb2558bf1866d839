package io.whosaid.cli.rule;

import java.util.List;
import java.util.Locale;

/**
 * What a house accepts as sources.
 *
 * @param accepted descriptions that are as good as names there: "the council", "a court spokesman"
 * @param own names of the house's own outlets, whose quotations are nobody else's
 */
public record HouseStyle(List<String> accepted, List<String> own) {
  /** Of a house that has said nothing. */
  public static final HouseStyle NONE = new HouseStyle(List.of(), List.of());

  /** Copies the lists. */
  public HouseStyle {
    accepted = List.copyOf(accepted);
    own = List.copyOf(own);
  }

  /** Whether {@code description} of a source is as good as a name. */
  boolean accepts(String description) {
    return contains(accepted, description);
  }

  /** Whether {@code outlet} is one of the house's own. */
  boolean owns(String outlet) {
    return contains(own, outlet);
  }

  private static boolean contains(List<String> words, String word) {
    return words.stream().anyMatch(each -> normal(each).equals(normal(word)));
  }

  private static String normal(String words) {
    return words
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^(?:the|an?)\\s+", "")
        .replaceAll("\\s+", " ")
        .trim();
  }
}
