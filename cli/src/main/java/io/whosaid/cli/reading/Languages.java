package io.whosaid.cli.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether an article is in English, the only language that is read. */
final class Languages {
  /** A text of fewer words tells too little. */
  private static final int MIN_WORDS = 40;

  private static final int SAMPLE = 2_000;

  /** News in English has 0.3 to 0.5 of these words; other languages of Europe at most 0.1. */
  private static final double MIN_SHARE = 0.15;

  /** As above, where the file itself says that it is in another language. */
  private static final double MIN_SHARE_AGAINST_DECLARATION = 0.25;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "the", "of", "and", "to", "that", "for", "it", "with", "on", "by", "he", "she", "they",
          "this", "be", "are", "from", "have", "has", "had", "at", "as", "is", "was", "were",
          "said", "not", "but", "which", "their", "his", "her", "we", "you", "an", "been", "will",
          "would", "who", "its", "or", "than", "there", "what", "when", "about", "can", "our");

  private Languages() {}

  /**
   * What speaks against English.
   *
   * @param prose the article
   * @param declared the language that the file says it is in
   */
  static Optional<String> other(String prose, Optional<String> declared) {
    int words = 0;
    int small = 0;
    Matcher word = WORD.matcher(prose);
    while (words < SAMPLE && word.find()) {
      words++;
      small += SMALL_WORDS.contains(word.group().toLowerCase(Locale.ROOT)) ? 1 : 0;
    }
    if (words < MIN_WORDS) {
      return Optional.empty();
    }
    double share = (double) small / words;
    Optional<String> foreign =
        declared.filter(tag -> !tag.toLowerCase(Locale.ROOT).startsWith("en"));
    if (foreign.isPresent() && share < MIN_SHARE_AGAINST_DECLARATION) {
      return Optional.of("its language is '" + foreign.get() + "'");
    }
    return share < MIN_SHARE ? Optional.of("it does not look like English") : Optional.empty();
  }
}
