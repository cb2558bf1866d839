package io.whosaid.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the page says about passwords, and in place of the server's words, fits the server's code.
 */
class PageWordsTest {
  private static final Path WORDS =
      Path.of("../web-ui/src/main/resources/web/app/words/messages.ts");
  private static final Pattern DETAILS = Pattern.compile("(?s)\n    details: \\{\n(.*?)\n    \\}");
  private static final Pattern KEY = Pattern.compile("(?m)^      '([^']+)':");

  @Test
  void whatThePageRewordsIsWhatTheServerSays() throws IOException {
    String details =
        DETAILS.matcher(Files.readString(WORDS)).results().findFirst().orElseThrow().group(1);
    List<String> reworded = firstGroups(KEY, details);
    assertFalse(reworded.isEmpty());
    String server;
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      server =
          files.filter(Files::isRegularFile).map(PageWordsTest::read).collect(Collectors.joining());
    }
    assertEquals(
        List.of(), reworded.stream().filter(said -> !server.contains('"' + said + '"')).toList());
  }

  @Test
  void aPasswordNeedsAsManyCharactersAsThePageSays() throws IOException {
    Pattern said = Pattern.compile("at least (\\d+) characters");
    Pattern needed = Pattern.compile("SHORTEST = (\\d+);");
    Path passwords = Path.of("src/main/java/io/whosaid/server/accounts/Passwords.java");
    assertEquals(firstGroups(needed, read(passwords)), firstGroups(said, Files.readString(WORDS)));
  }

  private static List<String> firstGroups(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult found) -> found.group(1)).toList();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
