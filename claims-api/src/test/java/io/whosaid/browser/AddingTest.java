package io.whosaid.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.whosaid.server.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Articles from files and links. */
@QuarkusTest
@TestProfile(RealEngine.class)
@WithTestResource(TestDatabase.class)
class AddingTest extends BrowserTest {

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
