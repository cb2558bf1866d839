package io.whosaid.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.whosaid.server.Api;
import io.whosaid.server.TestDatabase;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Single keys: where they work, where they are dead, and that they can be switched off. */
@QuarkusTest
@TestProfile(RealEngine.class)
@WithTestResource(TestDatabase.class)
class KeysTest extends BrowserTest {

  @BeforeEach
  void addAnArticle() {
    bridge();
  }

  @Test
  void keysAreDeadInFieldsAndWithModifiers() {
    Desk desk = desk().open("").sees("Ines Halvorsen");
    desk.press("/", "v", "u", "j");
    assertThat(desk.queue().getByRole(AriaRole.SEARCHBOX)).hasValue("vuj");
    desk.press("Control+A", "Delete", "Enter").sees("Ines Halvorsen");
    desk.press("Control+v", "Alt+u", "Shift+V").sees("Ines Halvorsen");
    Api.get("/claims?verdict=unreviewed").body("total", Matchers.equalTo(5));
  }

  @Test
  void keysCanBeSwitchedOffForGood() {
    Desk desk = desk().open("").sees("Ines Halvorsen").press("?");
    desk.dialog().getByRole(AriaRole.CHECKBOX).uncheck();
    desk.press("Escape");
    desk.reload().sees("Ines Halvorsen").press("v", "j", "a", "?");
    desk.sees("Ines Halvorsen");
    assertThat(desk.dialog()).hasCount(0);
    assertThat(desk.decision().locator("kbd")).hasCount(0);

    desk.verdict("verified").click();
    desk.sees("Lena Marsh");
  }

  @Test
  void theFocusStaysWhereTheReviewerWorks() {
    Desk desk = desk().open("").sees("Ines Halvorsen");
    desk.verdict("verified").focus();
    desk.press("Enter").sees("Lena Marsh");
    assertThat(desk.verdict("verified")).isFocused();

    desk.rows().nth(1).focus();
    desk.press("j");
    assertThat(desk.rows().nth(2)).isFocused();
    desk.press("k", "k");
    assertThat(desk.rows().nth(0)).isFocused();
  }

  @Test
  void searchingLeadsToTheFirstHit() {
    Desk desk = desk().open("").sees("Ines Halvorsen");
    desk.press("/").type("Search the claims", "known for years").press("Enter");
    assertThat(desk.rows()).hasCount(1);
    desk.press("Tab");
    desk.row("Unattributed").click();
    desk.sees("Unattributed");
    assertThat(desk.page()).hasURL(java.util.regex.Pattern.compile("\\?claim=\\d+$"));
  }
}
