package io.whosaid.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.whosaid.server.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Articles from files and links. */
@QuarkusTest
@TestProfile(RealEngine.class)
@WithTestResource(TestDatabase.class)
class AddingTest extends BrowserTest {
  /** How long a long article may take where the machine is busy. */
  private static final int LONG_MS = 120_000;

  @Test
  void severalFilesAreAddedEachWithItsOutcome() {
    Desk desk = desk().open("").press("a");
    desk.button("Files").click();
    desk.page()
        .locator("ws-file-drop input")
        .setInputFiles(
            new FilePayload[] {
              file("<img src=x onerror=window.ran=1>.txt", BRIDGE),
              file("same.txt", BRIDGE),
              file("rain.md", "# Rain\n\n*“It rained all week,”* said Tom Reed."),
              file(
                  "snow.html",
                  "<title>Snow</title><script>window.ran = 1</script>"
                      + "<p>“It snowed all week,” said Ada Reed.</p>"),
              file("picture.png", "?"),
              file("empty.txt", " ")
            });
    Locator files = desk.page().locator("ws-file-drop");
    assertThat(files).containsText("6 of 6 files");
    assertThat(files.locator(".chip.good")).hasCount(3);
    assertThat(files.locator(".chip.care")).hasText("was already here");
    assertThat(files.locator("li").nth(4)).containsText("not plain text, Markdown or HTML");
    assertThat(files.locator("li").nth(5)).containsText("The file is empty.");
    desk.picture("adding-files");

    files.locator("li").nth(2).getByText("Review these").click();
    desk.sees("Tom Reed");
    assertNull(desk.page().evaluate("window.ran"));
    assertEquals(List.of(), desk.misdeeds());
  }

  @Test
  void filesSayThemselvesWhoPublishedThemAndWhen() {
    Desk desk = desk().open("").press("a");
    desk.button("Files").click();
    desk.page()
        .locator("ws-file-drop input")
        .setInputFiles(
            new FilePayload[] {
              file(
                  "rain.html",
                  """
                  <title>Rain all week | The Tarn Post</title>
                  <meta property="og:title" content="Rain all week">
                  <meta property="og:site_name" content="The Tarn Post">
                  <meta property="article:published_time" content="2026-03-04T08:00:00Z">
                  <article><p>“It rained all week,” said Tom Reed.</p></article>
                  """),
              file(
                  "ferry.md",
                  """
                  ---
                  title: Ferry to stop in winter
                  date: 2026-05-02
                  ---

                  “The ferry will stop,” said Ada Reed.
                  """),
              file("hills.md", "# Snow on the hills\n\n“It snowed,” said Una Reed.\n")
            });
    Locator files = desk.page().locator("ws-file-drop");
    assertThat(files.locator(".chip.good")).hasCount(3);
    files.locator("li").nth(1).getByText("Review these").click();
    desk.sees("Ada Reed");
    assertThat(desk.article().locator("h2")).hasText("Ferry to stop in winter");
    assertThat(desk.article().locator(".text")).not().containsText("title:");

    desk.open("?view=articles");
    assertThat(listed(desk, "Snow on the hills")).isVisible();
    assertThat(listed(desk, "Ferry to stop in winter")).containsText("2 May 2026");
    assertThat(listed(desk, "Rain all week")).containsText("The Tarn Post");
    assertThat(listed(desk, "Rain all week")).containsText("4 Mar 2026");
  }

  private static Locator listed(Desk desk, String title) {
    return desk.page()
        .locator("ws-articles li")
        .filter(new Locator.FilterOptions().setHasText(title));
  }

  /** Such as results, prices and votes, each of which is like all others. */
  @Test
  void anArticleOfAThousandLikeSentencesIsAdded() {
    String results =
        IntStream.range(1000, 2000)
            .mapToObj(
                "“Our district counted %d votes for the bridge,” said Tom Reed.\n\n"::formatted)
            .collect(Collectors.joining());
    Desk desk = desk().open("").press("a").type("Text of the article", results);
    desk.press("Control+Enter");
    assertThat(desk.dialog())
        .containsText(
            "1,000 claims found", new LocatorAssertions.ContainsTextOptions().setTimeout(LONG_MS));
    desk.press("Enter").sees("Tom Reed");
  }

  @Test
  void anAddressInsideTheNetworkIsRefused() {
    Desk desk = desk().open("").press("a");
    desk.button("Link").click();
    desk.type("Link to the article", "javascript:alert(1)").press("Enter");
    assertThat(desk.dialog()).containsText("A link begins with http:// or https://");
    desk.press("Control+A")
        .type("Link to the article", "http://127.0.0.1:9/article")
        .press("Enter");
    assertThat(desk.dialog().locator("ws-link-form [role=alert]")).containsText("not public");
    assertThat(desk.page().locator("#address")).isFocused();
  }

  private static FilePayload file(String name, String content) {
    return new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8));
  }
}
