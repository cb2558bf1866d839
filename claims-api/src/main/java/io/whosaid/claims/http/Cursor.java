package io.whosaid.claims.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a list that is ordered by article, newest first, and within one by position. The page
 * that begins there holds what comes after it, whatever was added meanwhile.
 *
 * @param article the number of the article of the last item
 * @param position the place of the last item in that article; 0 where articles are listed
 */
public record Cursor(long article, int position) {
  private static final Pattern WRITTEN = Pattern.compile("a(\\d{1,18})c(\\d{1,9})");

  /** The cursor that {@code text} is, if it is one. */
  public static Optional<Cursor> parse(String text) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(text);
      Matcher matcher = WRITTEN.matcher(new String(bytes, StandardCharsets.US_ASCII));
      return matcher.matches()
          ? Optional.of(
              new Cursor(Long.parseLong(matcher.group(1)), Integer.parseInt(matcher.group(2))))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The cursor as clients see it; they must not look inside. */
  @Override
  public String toString() {
    byte[] bytes = ("a" + article + "c" + position).getBytes(StandardCharsets.US_ASCII);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
