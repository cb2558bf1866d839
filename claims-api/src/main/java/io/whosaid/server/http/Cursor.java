package io.whosaid.server.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a list. The page that begins there holds what comes after it, whatever was added
 * meanwhile.
 *
 * @param list which order it is a place in, as a word; a cursor of one order says nothing in
 *     another
 * @param key what the last item is ordered by first; 0 where nothing is
 * @param place what it is ordered by then: unique in the list
 */
public record Cursor(String list, double key, long place) {
  private static final Pattern WRITTEN =
      Pattern.compile("([a-z-]{1,20}):([0-9.E-]{1,25}):(\\d{1,18})");

  /** Of no list is the key larger, and the database could not hold one that is. */
  private static final double LARGEST_KEY = 1e9;

  /** The cursor that {@code text} is, if it is one. */
  public static Optional<Cursor> parse(String text) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(text);
      Matcher matcher = WRITTEN.matcher(new String(bytes, StandardCharsets.US_ASCII));
      return matcher.matches()
          ? Optional.of(
                  new Cursor(
                      matcher.group(1),
                      Double.parseDouble(matcher.group(2)),
                      Long.parseLong(matcher.group(3))))
              .filter(cursor -> Math.abs(cursor.key()) <= LARGEST_KEY)
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The cursor as clients see it; they must not look inside. */
  @Override
  public String toString() {
    byte[] bytes = (list + ":" + key + ":" + place).getBytes(StandardCharsets.US_ASCII);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
