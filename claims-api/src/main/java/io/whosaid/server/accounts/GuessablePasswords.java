package io.whosaid.server.accounts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Knows the passwords that are tried first: made of common words, of the name of the account, of
 * few characters, or of characters in a row (NIST SP 800-63B, 3.1.1.2).
 */
final class GuessablePasswords {
  private static final String COMMON = "/common-passwords.txt";
  private static final int FEW = 4;
  private static final String ROWS =
      "0123456789012 qwertyuiopasdfghjklzxcvbnm abcdefghijklmnopqrstuvwxyz qazwsxedcrfvtgbyhnujmikolp";

  /** The longest first, so that no word hides a longer one. */
  private static final List<String> WORDS = read();

  private GuessablePasswords() {}

  /** Why {@code password} is easily guessed; empty if it is not. */
  static Optional<String> complaint(String password, String account) {
    String text = password.strip().toLowerCase(Locale.ROOT);
    if (text.codePoints().distinct().count() <= FEW) {
      return Optional.of("repeats the same few characters");
    }
    String left = withoutRows(text);
    String name = account == null ? "" : AccountName.key(account);
    if (!name.isBlank()) {
      left = left.replace(name, "");
    }
    left = plain(left);
    for (String word : WORDS) {
      left = left.replace(word, "");
    }
    return left.codePoints().distinct().count() < FEW
        ? Optional.of(
            "is one of those that are tried first; take a few words that do not go together")
        : Optional.empty();
  }

  /** Without four or more characters that stand side by side on a keyboard or in the alphabet. */
  private static String withoutRows(String text) {
    StringBuilder left = new StringBuilder();
    String backwards = new StringBuilder(ROWS).reverse().toString();
    int i = 0;
    while (i < text.length()) {
      int end = i + 1;
      while (end < text.length() && isRow(text.substring(i, end + 1), backwards)) {
        end++;
      }
      if (end - i >= FEW) {
        i = end;
      } else {
        left.append(text.charAt(i++));
      }
    }
    return left.toString();
  }

  private static boolean isRow(String part, String backwards) {
    return part.indexOf(' ') < 0 && (ROWS.contains(part) || backwards.contains(part));
  }

  /** Letters alone, with digits and signs that stand for them. */
  private static String plain(String text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints()
        .map(
            c ->
                switch (c) {
                  case '0' -> 'o';
                  case '1', '!' -> 'i';
                  case '3' -> 'e';
                  case '4', '@' -> 'a';
                  case '5', '$' -> 's';
                  case '7' -> 't';
                  default -> c;
                })
        .filter(Character::isLetter)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private static List<String> read() {
    try (InputStream in = GuessablePasswords.class.getResourceAsStream(COMMON);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
