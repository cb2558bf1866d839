package io.whosaid.server.families;

import io.whosaid.server.claims.Claim;
import io.whosaid.wording.ChangeType;
import io.whosaid.wording.QuoteVariant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What two versions of a quotation contradict each other in. */
enum Difference {
  /** A number changed. */
  NUMBER,
  /** It was denied in one of them. */
  NEGATION,
  /** Someone else said it. */
  SPEAKER;

  static Set<Difference> between(Claim earlier, Claim later) {
    QuoteVariant version =
        QuoteVariant.of(earlier.quoted.contentText(), later.quoted.contentText());
    Set<Difference> found = EnumSet.noneOf(Difference.class);
    if (version.conflicts().contains(ChangeType.NUMBER)) {
      found.add(NUMBER);
    }
    if (version.conflicts().contains(ChangeType.NEGATION)) {
      found.add(NEGATION);
    }
    if (otherSpeaker(earlier.attributed.speakerName(), later.attributed.speakerName())) {
      found.add(SPEAKER);
    }
    return found;
  }

  /** Whether two names have no word in common; nobody is not another. */
  private static boolean otherSpeaker(String one, String other) {
    return one != null
        && other != null
        && !one.equalsIgnoreCase(other)
        && words(one).stream().noneMatch(word -> words(other).contains(word));
  }

  private static Set<String> words(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> word.length() > 2 && !word.equals("the"))
        .collect(Collectors.toSet());
  }
}
