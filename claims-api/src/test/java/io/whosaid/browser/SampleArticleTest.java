package io.whosaid.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.whosaid.server.Api;
import io.whosaid.server.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * The article that started it, as the engine reads it: every row of what any reader sees there,
 * through the API and on the page. It is read from the folder that the environment variable {@code
 * WHOSAID_SHARED} names, else from the folder {@code shared} beside the project's.
 */
@QuarkusTest
@TestProfile(RealEngine.class)
@WithTestResource(TestDatabase.class)
class SampleArticleTest extends BrowserTest {
  private static final List<Row> TABLE =
      List.of(
          new Row("a report by Bloomberg", "According to", "China’s biggest tech companies were")
              .by("Bloomberg")
              .via("Bloomberg"),
          new Row("Xinhua", "According to", "China has always looked at technology as a way")
              .by("Xinhua")
              .via("Xinhua"),
          new Row("President Xi Jinping", "urging", "Chinese companies to be the leaders")
              .by("Xi Jinping", "President", null)
              .via("Xinhua"),
          new Row("China", "has announced", "they are willing to pull in great influences")
              .by("China"),
          new Row("Raymond James", "as analyzed by", "suppliers have experienced a downtick")
              .by("Raymond James"),
          new Row(
                  "Robert Schiffman, a Bloomberg Intelligence analyst",
                  "says",
                  "“Negative total month-to-date returns")
              .by("Robert Schiffman", "analyst", "Bloomberg Intelligence"));

  @Test
  void everyRowOfTheTableIsRightInTheApiAndOnThePage() throws IOException {
    long article = Api.article(text());
    JsonPath found = Api.get("/articles/{id}", article).extract().jsonPath();
    List<Map<String, Object>> claims = found.getList("claims");
    Desk desk = desk();
    for (Row row : TABLE) {
      int number =
          claims.stream()
              .map(claim -> claims.indexOf(claim))
              .filter(i -> row.equals(Row.of(found, i, row.content())))
              .findFirst()
              .orElse(-1);
      assertTrue(number >= 0, () -> row + " is not among " + rows(found, claims.size()));

      desk.open("?claim=" + found.getLong("claims[" + number + "].id")).sees(row.speaker());
      assertThat(desk.article().locator(".text mark.source").first()).hasText(row.source());
      assertThat(desk.article().locator(".text mark.cue").first()).containsText(firstWord(row));
      assertThat(desk.article().locator(".text mark.content").first())
          .containsText(secondWord(row));
      if (row.role() != null) {
        assertThat(desk.decision()).containsText(row.role());
      }
      if (row.affiliation() != null) {
        assertThat(desk.decision()).containsText(row.affiliation());
      }
      if (row.outlet() != null) {
        assertThat(desk.decision()).containsText(row.outlet());
      }
    }
    assertEquals(List.of(), desk.misdeeds());
  }

  private static String firstWord(Row row) {
    return row.cue().split(" ", 2)[0];
  }

  private static String secondWord(Row row) {
    return row.content().split(" ", 3)[1];
  }

  private static List<Row> rows(JsonPath found, int count) {
    return IntStream.range(0, count).mapToObj(i -> Row.of(found, i, "")).toList();
  }

  private static String text() throws IOException {
    String shared = System.getenv().getOrDefault("WHOSAID_SHARED", "../../shared");
    Path sample = Path.of(shared, "samples", "china-big-data-expo.txt");
    Assumptions.assumeTrue(Files.exists(sample), sample + " is not at hand");
    return Files.readString(sample);
  }

  /**
   * A claim in short.
   *
   * @param source the words of the source
   * @param cue the words of the cue
   * @param content some of its words
   * @param speaker name
   * @param role or null
   * @param affiliation or null
   * @param outlet of the first hop, or null
   */
  private record Row(
      String source,
      String cue,
      String content,
      String speaker,
      String role,
      String affiliation,
      String outlet) {

    Row(String source, String cue, String content) {
      this(source, cue, content, null, null, null, null);
    }

    Row by(String speaker) {
      return by(speaker, null, null);
    }

    Row by(String speaker, String role, String affiliation) {
      return new Row(source, cue, content, speaker, role, affiliation, outlet);
    }

    Row via(String outlet) {
      return new Row(source, cue, content, speaker, role, affiliation, outlet);
    }

    /** The claim at {@code index}, its content cut to {@code words} if it has them. */
    static Row of(JsonPath found, int index, String words) {
      String claim = "claims[" + index + "].";
      String content = found.getString(claim + "text");
      return new Row(
          found.getString(claim + "sourceText"),
          found.getString(claim + "cueText"),
          !words.isEmpty() && content.contains(words) ? words : content,
          found.getString(claim + "attribution.speaker.name"),
          found.getString(claim + "attribution.speaker.role"),
          found.getString(claim + "attribution.speaker.affiliation"),
          found.getString(claim + "attribution.via[0].outlet"));
    }
  }
}
