package io.whosaid.quote.testing;

import java.util.List;
import java.util.Random;

/** Makes text that is nothing but trouble: words, cues, names and every sort of mark, by lot. */
public final class RandomText {
  private static final List<String> WORDS =
      List.of(
          "the",
          "a",
          "of",
          "that",
          "and",
          "river",
          "bridge",
          "will",
          "not",
          "it's",
          "workers'",
          "don’t",
          "rock 'n' roll",
          "'90s",
          "6\"",
          "who",
          "was",
          "closed",
          "in",
          "May",
          "9,000",
          "to",
          "as",
          "by",
          "is",
          "“a disgrace”",
          "‘never’",
          "x");
  private static final List<String> CUES =
      List.of(
          "said",
          "says",
          "according to",
          "According to",
          "told",
          "has denied",
          "asked",
          "wrote:",
          "put it",
          "urged",
          "did not say",
          "whether",
          "claims",
          "reportedly");
  private static final List<String> NAMES =
      List.of(
          "Dana Quill",
          "Mr. Venn",
          "Dr. Ines Marrow",
          "she",
          "he",
          "they",
          "the mayor",
          "QUILL:",
          "Q:",
          "Ruth Abara, a nurse,",
          "O'Dara",
          "Zoë");
  private static final List<String> MARKS =
      List.of(
          "\"", "“", "”", "'", "‘", "’", "«", "»", "‹", "›", "„", "‚", "``", "''", "`", "\"\"", "‟",
          "〝", "「", "」", "＂");
  private static final List<String> STOPS =
      List.of(".", ",", "?", "!", ":", ";", "—", " - ", "…", "(", ")", "[", "]", "{", "}", "\\");
  private static final List<String> SPACES =
      List.of(" ", " ", " ", " ", " ", " ", "", "", "  ", "\t", "\u00a0", "\u202f", "\u200b");
  private static final List<String> BREAKS =
      List.of("\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "\n> ", "\n>", "\n\n> ", "\u2028", "\f");
  private static final List<String> ODD =
      List.of(
          "😀",
          "👩‍👩‍👧",
          "\ud83d",
          "\udc00",
          "\ufeff",
          "e\u0308",
          "\u0000",
          "漢字",
          "\u202e",
          "ﬁ",
          "\uffff");
  private static final List<List<String>> KINDS =
      List.of(
          WORDS, WORDS, WORDS, WORDS, CUES, CUES, NAMES, NAMES, MARKS, MARKS, MARKS, STOPS, STOPS,
          BREAKS, ODD);

  private final Random random;

  public RandomText(long seed) {
    this.random = new Random(seed);
  }

  /** A text of up to {@code most} pieces; the same for the same seed and the same calls before. */
  public String next(int most) {
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(most + 1); left > 0; left--) {
      text.append(any(any(KINDS))).append(any(SPACES));
    }
    return text.toString();
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
