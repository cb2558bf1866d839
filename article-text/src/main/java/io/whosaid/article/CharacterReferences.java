package io.whosaid.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Characters written by name or by number ({@code &}, letters or digits), as jsoup decodes them.
 */
final class CharacterReferences {
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#[0-9]+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);?");

  private CharacterReferences() {}

  /**
   * A reference and what it stands for.
   *
   * @param length its UTF-16 units in the source, at least 2
   * @param decoded never empty
   */
  record Reference(int length, String decoded) {}

  /**
   * The reference that begins at {@code at}, an ampersand, as an HTML page means it: some are known
   * without their semicolon, and end before the next letter (a copyright sign before a year).
   */
  static Optional<Reference> at(String source, int at) {
    Matcher matcher = REFERENCE.matcher(source).region(at, source.length());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String written = matcher.group();
    String decoded = Parser.unescapeEntities(written, false);
    if (decoded.equals(written)) {
      return Optional.empty();
    }
    int tail = commonTail(written, decoded);
    return Optional.of(
        new Reference(written.length() - tail, decoded.substring(0, decoded.length() - tail)));
  }

  /** How many last characters were left as they are; at least the first one was decoded. */
  private static int commonTail(String written, String decoded) {
    int tail = 0;
    while (tail < decoded.length() - 1
        && decoded.charAt(decoded.length() - 1 - tail)
            == written.charAt(written.length() - 1 - tail)) {
      tail++;
    }
    return tail;
  }
}
