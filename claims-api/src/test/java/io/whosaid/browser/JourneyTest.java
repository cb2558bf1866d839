package io.whosaid.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.whosaid.server.Api;
import io.whosaid.server.TestDatabase;
import java.util.List;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;

/** Longer ways through the page. */
@QuarkusTest
@TestProfile(RealEngine.class)
@WithTestResource(TestDatabase.class)
class JourneyTest extends BrowserTest {

  @Test
  void twentyClaimsAreReviewedByKeyboardAlone() {
    for (int i = 0; i < 4; i++) {
      Api.article(BRIDGE + "\n\nNumber " + i + ".", "title", "Bridge " + i);
    }
    Desk desk = desk().open("").sees("Ines Halvorsen");
    for (int i = 0; i < 20; i++) {
      if (i % 7 == 3) {
        desk.writeNote("Note " + i);
      }
      desk.press(i % 4 == 1 ? "u" : "v");
    }
    assertThat(desk.queue().locator("footer")).containsText("20 decided");
    desk.press("z", "z");
    assertThat(desk.queue().locator("footer")).containsText("18 decided");
    desk.page()
        .waitForFunction(
            "() => !document.querySelector('whosaid-workbench').session.decisions.hasUnsaved");
    Api.get("/claims?verdict=unreviewed").body("total", Matchers.equalTo(2));
    Api.get("/claims?verdict=unverified").body("total", Matchers.equalTo(5));
    assertEquals(List.of(), desk.misdeeds());
  }

  @Test
  void rightToLeftTextIsReadFromTheRight() {
    Api.article("«לא נלך», אמרה דוברת.\n\n“We will not go,” said Ines Halvorsen.", "title", "שלום");
    Desk desk = desk().open("").sees("Ines Halvorsen");
    assertEquals(
        "rtl",
        desk.article().locator(".text p").first().evaluate("p => getComputedStyle(p).direction"));
    assertEquals(
        "ltr",
        desk.article().locator(".text p").nth(1).evaluate("p => getComputedStyle(p).direction"));
    assertEquals(
        "rtl", desk.article().locator("h2").evaluate("p => getComputedStyle(p).direction"));
  }

  @Test
  void anArticleIsPrintedWithItsClaimsAndNothingElse() {
    bridge();
    Desk desk = desk().open("").sees("Ines Halvorsen");
    desk.page()
        .emulateMedia(
            new com.microsoft.playwright.Page.EmulateMediaOptions()
                .setMedia(com.microsoft.playwright.options.Media.PRINT));
    assertThat(desk.queue()).isHidden();
    assertThat(desk.article().locator(".printed")).containsText("Lena Marsh");
    assertTrue(desk.page().pdf().length > 5000);
    desk.picture("print");
  }
}
