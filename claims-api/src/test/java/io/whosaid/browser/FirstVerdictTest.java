package io.whosaid.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.whosaid.server.Api;
import io.whosaid.server.TestDatabase;
import java.util.List;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;

/** From an empty installation to verdicts that are there after a reload, by keyboard alone. */
@QuarkusTest
@TestProfile(RealEngine.class)
@WithTestResource(TestDatabase.class)
class FirstVerdictTest extends BrowserTest {

  @Test
  void anArticleIsPastedReviewedAndStillReviewedAfterAReload() {
    Desk desk = desk().open("");
    assertThat(desk.page().getByText("Paste an article to begin")).isVisible();

    desk.press("a").type("Text of the article", BRIDGE);
    desk.press("Tab").type("Title", "Bridge to stay shut");
    desk.press("Tab").type("Outlet", "Tarn Valley Courier");
    desk.press("Control+Enter");
    assertThat(desk.dialog().getByRole(AriaRole.HEADING)).hasText("5 claims found");
    assertThat(desk.dialog()).containsText("Ines Halvorsen");

    assertThat(desk.button("Review these")).isFocused();
    desk.press("Enter").sees("Ines Halvorsen");
    assertThat(desk.article().locator(".text mark.source")).containsText("Ines Halvorsen");
    assertThat(desk.article().locator(".text mark.content")).containsText("We will not reopen");
    assertThat(desk.article().locator(".text mark.cue")).hasText("said");

    desk.decide("v").sees("Lena Marsh");
    desk.writeNote("Not on the recording.").decide("u");
    assertThat(desk.speaker()).not().hasText("Lena Marsh");
    desk.press("k").sees("Lena Marsh");
    assertThat(desk.history()).containsText("Not on the recording.");

    desk.reload().sees("Lena Marsh");
    assertThat(desk.verdict("unverified")).hasAttribute("aria-pressed", "true");
    assertThat(desk.history()).containsText("Not on the recording.");
    desk.seesInQueue("Ines Halvorsen", "Verified").seesInQueue("Lena Marsh", "Unverified");
    Api.get("/claims?verdict=verified")
        .body("items.attribution.speaker.name", Matchers.contains("Ines Halvorsen"));
    assertEquals(List.of(), desk.misdeeds());
  }

  @Test
  void theSameArticleTwiceIsRecognised() {
    bridge();
    Desk desk = desk().open("");
    desk.sees("Ines Halvorsen").decide("v").sees("Lena Marsh");

    desk.press("a")
        .type("Text of the article", BRIDGE)
        .press("Tab", "Tab")
        .type("Outlet", "Tarn Valley Courier");
    desk.press("Control+Enter");
    assertThat(desk.dialog()).containsText("This article was already here");
    assertThat(desk.dialog()).containsText("Verified");
  }

  @Test
  void whatIsWrongWithAnArticleStandsBesideItsField() {
    Desk desk = desk().open("").press("a", "Control+Enter");
    assertThat(desk.dialog()).containsText("Paste the text of an article here first.");

    desk.type("Text of the article", BRIDGE).press("Tab").type("Title", "t".repeat(501));
    desk.press("Control+Enter");
    assertThat(desk.page().locator("#title-error")).containsText("500");
    assertThat(desk.page().locator("input#title")).isFocused();
    assertThat(desk.page().locator("textarea#text")).hasValue(BRIDGE);
  }

  @Test
  void theExampleFillsTheForm() {
    Desk desk = desk().open("");
    desk.button("Try it with an example").click();
    desk.button("Find the quotations").click();
    assertThat(desk.dialog()).containsText("claims found");
    assertThat(desk.dialog()).containsText("Ines Halvorsen");
    assertThat(desk.dialog()).containsText("No source");
  }
}
