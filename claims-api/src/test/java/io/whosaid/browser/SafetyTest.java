package io.whosaid.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.whosaid.server.Api;
import io.whosaid.server.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people write is text, whatever it looks like. */
@QuarkusTest
@TestProfile(RealEngine.class)
@WithTestResource(TestDatabase.class)
class SafetyTest extends BrowserTest {
  private static final String SCRIPT = "<script>window.ran = 1</script>";
  private static final String IMAGE = "<img src=x onerror='window.ran = 1'>";

  @Test
  void scriptsInTextTitleOutletAndNoteStayText() {
    String text = "“" + SCRIPT + " is what I typed,” said Ines Halvorsen. " + IMAGE;
    Api.article(text, "title", IMAGE, "outlet", SCRIPT, "byline", IMAGE);

    Desk desk = desk().open("").sees("Ines Halvorsen");
    assertThat(desk.article().locator("h2")).hasText(IMAGE);
    assertThat(desk.article().locator(".text")).containsText(SCRIPT);
    assertThat(desk.article().locator(".text")).containsText(IMAGE);
    desk.writeNote(SCRIPT + IMAGE).press("v");
    assertThat(desk.history()).containsText(SCRIPT + IMAGE);

    assertNull(desk.page().evaluate("window.ran"));
    assertEquals(0, desk.page().locator("img[src=x]").count());
    assertEquals(List.of(), desk.misdeeds());
  }

  @Test
  void onlyWebAddressesBecomeLinks() {
    Desk desk =
        desk().open("").press("a").type("Text of the article", BRIDGE).press("Tab", "Tab", "Tab");
    desk.type("Link to the original", "javascript:alert(1)").press("Control+Enter");
    assertThat(desk.dialog()).containsText("A link begins with http:// or https://");

    desk.press("Control+A")
        .type("Link to the original", "https://courier.example/bridge")
        .press("Control+Enter");
    desk.button("Review these").click();
    assertThat(desk.article().locator("header a"))
        .hasAttribute("href", "https://courier.example/bridge");
    assertThat(desk.article().locator("header a")).hasAttribute("rel", "noopener noreferrer");
  }

  @Test
  void thePolicyAllowsNothingInline() {
    RestAssured.given()
        .get("/")
        .then()
        .statusCode(200)
        .header(
            "Content-Security-Policy",
            allOf(containsString("default-src 'self'"), not(containsString("unsafe"))));
  }
}
