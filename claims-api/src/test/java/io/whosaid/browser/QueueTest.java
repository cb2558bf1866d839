package io.whosaid.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.whosaid.server.Api;
import io.whosaid.server.TestDatabase;
import java.util.List;
import java.util.regex.Pattern;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The queue: filters with counts, the order, and one verdict on many claims. */
@QuarkusTest
@TestProfile(RealEngine.class)
@WithTestResource(TestDatabase.class)
class QueueTest extends BrowserTest {

  @BeforeEach
  void addAnArticle() {
    bridge();
  }

  @Test
  void filtersSayHowManyClaimsTheyLeave() {
    Desk desk = desk().open("").sees("Ines Halvorsen");
    assertThat(desk.facet("No source")).containsText("1");
    desk.facet("No source").click();
    assertThat(desk.rows()).hasCount(1);
    assertThat(desk.facet("Named")).containsText("3");
    assertThat(desk.facet("No source")).hasAttribute("aria-pressed", "true");
    desk.facet("No source").click();
    assertThat(desk.rows()).hasCount(5);
  }

  @Test
  void theMostPressingComesFirstByPriorityAndSaysWhy() {
    Desk desk = desk().open("").sees("Ines Halvorsen");
    desk.queue().locator("#sort").selectOption("priority");
    assertThat(desk.rows().first()).containsText("Unattributed");
    assertThat(desk.rows().first()).containsText("No source");
    desk.reload();
    assertThat(desk.rows().first()).containsText("Unattributed");
  }

  @Test
  void aBulkIsDecidedAndUndoneAsOne() {
    Desk desk = desk().open("").sees("Ines Halvorsen");
    desk.press("x", "j", "j", "x");
    Locator bar = desk.queue().locator("footer");
    assertThat(bar).containsText("2 selected");
    bar.getByText("All 5").click();
    assertThat(bar).containsText("5 selected");
    desk.page()
        .waitForResponse(
            "**/claims/reviews",
            () -> {
              bar.getByText("Verified").first().click();
              desk.confirm();
            });
    Api.get("/claims?verdict=verified").body("total", Matchers.equalTo(5));
    assertThat(desk.queue().locator(".chip.verified")).hasCount(5);

    desk.page().waitForResponse("**/claims/reviews", () -> desk.press("z"));
    Api.get("/claims?verdict=unreviewed").body("total", Matchers.equalTo(5));
    assertThat(desk.queue().locator(".chip.verified")).hasCount(0);
    assertEquals(List.of(), desk.misdeeds());
  }

  @Test
  void manyClaimsAreAssignedToAColleagueAsOneStep() {
    Desk desk = desk().open("").sees("Ines Halvorsen").press("x", "j", "x");
    desk.queue().locator("footer").getByText("Assign").click();
    desk.type("Name of the account", "reviewer").press("Enter");
    assertThat(desk.toast()).containsText("Assigned to reviewer: 2 claims.");
    desk.seesInQueue("Lena Marsh", "reviewer");
    desk.press("Escape", "z");
    assertThat(desk.toast()).containsText("Undone. Assigned to reviewer: 2 claims.");
    Api.get("/claims?assigned=nobody").body("total", Matchers.equalTo(5));
  }

  @Test
  void onAPhoneTheFiltersHaveThePaneToThemselves() {
    Desk desk = desk(new Browser.NewContextOptions().setViewportSize(360, 740)).open("");
    desk.queue().locator("[aria-expanded]").click();
    assertThat(desk.queue().locator(".list")).isHidden();
    desk.facet("Direct").click();
    desk.queue().getByText("Show 3 claims").click();
    assertThat(desk.rows()).hasCount(3);
    assertThat(desk.queue().locator("[aria-expanded]")).isFocused();
  }

  @Test
  void thoughtsAreShownToThoseWhoAskForThem() {
    long ferry =
        Api.article(
            "Marta Dahl hopes that the ferry will run again by spring.\n",
            "title",
            "Ferry in doubt",
            "outlet",
            "Tarn Valley Courier");
    Desk desk = desk().open("").sees("Ines Halvorsen");
    assertThat(desk.rows()).hasCount(5);
    desk.queue().locator("[aria-expanded]").click();
    assertThat(desk.facet("Speech")).hasAttribute("aria-pressed", "true");
    assertThat(desk.facet("Thoughts")).containsText("1");
    desk.facet("Thoughts").click();
    assertThat(desk.rows()).hasCount(6);
    desk.reload();
    assertThat(desk.rows()).hasCount(6);
    desk.queue().locator("[aria-expanded]").click();
    desk.facet("Thoughts").click();
    assertThat(desk.rows()).hasCount(5);

    // Who goes through one article sees all that was found in it.
    desk.open("?article=" + ferry).sees("Marta Dahl");
    assertThat(desk.rows()).hasCount(1);
    desk.queue().locator("[aria-expanded]").click();
    assertThat(desk.facet("Thoughts")).hasAttribute("aria-pressed", "true");
    assertThat(desk.queue().getByText("CSV"))
        .hasAttribute("href", Pattern.compile("reports=speech&reports=writing&reports=thought"));
  }

  @Test
  void aSearchIsKeptUnderAName() {
    Desk desk = desk().open("?verdict=all&attribution=unattributed").sees("Unattributed");
    desk.queue().locator("[aria-expanded]").click();
    String name = Api.unique("Without a source ");
    desk.queue().locator("#search-name").fill(name);
    desk.press("Enter");
    assertThat(desk.facet(name)).isVisible();
    desk.open("").sees("Ines Halvorsen");
    desk.queue().locator("[aria-expanded]").click();
    desk.facet(name).click();
    assertThat(desk.rows()).hasCount(1);
    desk.button("Delete " + name).click();
    assertThat(desk.facet(name)).hasCount(0);
  }

  @Test
  void progressCountsWhatWasDecidedAndSkipped() {
    Desk desk = desk().open("").sees("Ines Halvorsen");
    desk.decide("v").sees("Lena Marsh").press("s");
    assertThat(desk.queue().locator("footer")).containsText("3 of 5 · 1 decided · 1 skipped");
  }
}
