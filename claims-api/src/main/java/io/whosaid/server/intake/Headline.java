package io.whosaid.server.intake;

import java.util.Optional;
import java.util.regex.Pattern;

/** Tells whether a text without a title begins with its headline. */
final class Headline {
  private static final int MAX_LENGTH = 150;
  private static final Pattern FIRST_LINE = Pattern.compile("\\A\\s*(\\S[^\\n\\r]*?)\\h*\\R");
  private static final Pattern SENTENCE_END =
      Pattern.compile("[.!:;,…][\\p{Pf}\\p{Pe}\"']*$|[\\p{Pf}\"]$");
  private static final Pattern SPEECH = Pattern.compile("^[\\p{Pi}\"„]|^[\\p{Lu} .]{3,40}:");
  private static final Pattern TWO_WORDS = Pattern.compile("\\p{L}\\S*\\h+\\S*\\p{L}");

  private Headline() {}

  /**
   * The first line of {@code text}, if it looks like a headline: short, not a sentence that ends,
   * nobody's words, and with a longer text behind it.
   */
  static Optional<String> of(String text) {
    var matcher = FIRST_LINE.matcher(text.substring(0, Math.min(text.length(), 2 * MAX_LENGTH)));
    if (!matcher.find()) {
      return Optional.empty();
    }
    String line = matcher.group(1).replaceFirst("^#\\h+", "");
    boolean isHeadline =
        line.length() <= MAX_LENGTH
            && TWO_WORDS.matcher(line).find()
            && !SENTENCE_END.matcher(line).find()
            && !SPEECH.matcher(line).find()
            && text.substring(matcher.end()).strip().length() > line.length();
    return isHeadline ? Optional.of(line) : Optional.empty();
  }
}
