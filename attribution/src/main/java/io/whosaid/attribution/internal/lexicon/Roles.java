package io.whosaid.attribution.internal.lexicon;

import io.whosaid.attribution.internal.text.TokenizedDocument;
import java.util.Optional;

/** Nouns for what a person is: "analyst", "chief executive", "spokeswoman". */
public final class Roles {
  private final PhraseTable<Gender> roles = PhraseTable.ofNouns();

  Roles() {
    for (String[] row : Lexicon.rows("roles.tsv", 2)) {
      roles.put(row[0].toLowerCase(java.util.Locale.ROOT), Gender.of(row[1]));
    }
  }

  /** The longest role that ends before word {@code to} and begins at {@code limit} or later. */
  public Optional<PhraseTable.Match<Gender>> endingAt(
      TokenizedDocument reading, int to, int limit) {
    return roles.endingAt(reading, to, limit);
  }

  public boolean contains(String noun) {
    return roles.contains(noun);
  }

  public Gender gender(String noun) {
    return roles.get(noun).orElse(Gender.UNKNOWN);
  }

  /** Whether {@code noun} is several of a role: "officials", "spokesmen". */
  public boolean isPlural(String noun) {
    return !contains(noun) && contains(Nouns.singular(noun));
  }

  /**
   * Whether {@code noun} means a person by several words: "29-year-old", "singer-songwriter",
   * "nominee-in-waiting".
   */
  public boolean isCompound(String noun) {
    int first = noun.indexOf('-');
    int last = noun.lastIndexOf('-');
    return noun.endsWith("-year-old")
        || (last > 0 && contains(noun.substring(last + 1)))
        || (last > first && contains(noun.substring(0, first)));
  }
}
