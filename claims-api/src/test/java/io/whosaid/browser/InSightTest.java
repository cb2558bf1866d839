package io.whosaid.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.whosaid.server.Api;
import io.whosaid.server.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing is decided but what is in sight, and nothing twice. */
@QuarkusTest
@TestProfile(RealEngine.class)
@WithTestResource(TestDatabase.class)
class InSightTest extends BrowserTest {

  @BeforeEach
  void addAnArticle() {
    bridge();
  }

  /** Waits until so many claims are unreviewed: a decision is saved behind what shows. */
  private static void unreviewed(Desk desk, int expected) {
    desk.page().waitForCondition(() -> unreviewed() == expected);
    assertEquals(expected, unreviewed());
  }

  private static int unreviewed() {
    return Api.get("/claims?verdict=unreviewed").extract().jsonPath().getInt("total");
  }

  @Test
  void aSearchLeavesOnlyItsResultsToDecide() {
    Desk desk = desk().open("").sees("Ines Halvorsen");
    desk.press("/")
        .type("Search the claims", "known for years")
        .press("Enter")
        .sees("Unattributed");
    assertThat(desk.rows()).hasCount(1);
    assertThat(desk.rows().first()).hasAttribute("aria-current", "true");
    desk.decide("v");
    Api.get("/claims?verdict=verified")
        .body("items.text", Matchers.contains(Matchers.containsString("known for years")));
  }

  @Test
  void aFilterLeavesOnlyItsResultsToDecide() {
    Desk desk = desk().open("").sees("Ines Halvorsen");
    desk.facet("No source").click();
    desk.sees("Unattributed").decide("u");
    Api.get("/claims?verdict=unverified")
        .body("items.attribution.status", Matchers.contains("unattributed"));
  }

  @Test
  void withNoResultTheKeysAreDeadAndSaySo() {
    Desk desk = desk().open("").sees("Ines Halvorsen");
    desk.press("/").type("Search the claims", "no such words").press("Enter");
    assertThat(desk.queue()).containsText("Nothing matches.");
    assertThat(desk.decision()).containsText("No claim selected.");
    assertThat(desk.verdict("verified")).hasCount(0);
    for (String key : List.of("v", "u", "s", "x", "n", "e", "c", "w", "d", "r")) {
      desk.press(key);
      assertThat(desk.toast()).containsText("No claim selected.");
    }
    unreviewed(desk, 5);
    desk.button("Clear the filters").click();
    desk.sees("Ines Halvorsen");
  }

  @Test
  void theMenuLeadsBackToTheQueueAsItWas() {
    Desk desk = desk().open("?attribution=unattributed&sort=priority").sees("Unattributed");
    desk.page().locator(".places").getByText("Sources").click();
    assertThat(desk.page().locator("ws-sources li").first()).isVisible();
    desk.page().locator(".places").getByText("Review").click();
    desk.sees("Unattributed");
    assertThat(desk.rows()).hasCount(1);
    assertThat(desk.facet("No source")).hasAttribute("aria-pressed", "true");
  }

  @Test
  void aDoubleClickDecidesOneClaim() {
    Desk desk = desk().open("").sees("Ines Halvorsen");
    desk.verdict("verified").dblclick();
    desk.sees("Lena Marsh");
    assertThat(desk.queue().locator(".chip.verified")).hasCount(1);
    unreviewed(desk, 4);
    desk.verdict("unverified").dblclick();
    desk.sees("Brannock & Lyle");
    unreviewed(desk, 3);
  }

  @Test
  void anEnterThatIsHeldDownDecidesOneClaim() {
    Desk desk = desk().open("").sees("Ines Halvorsen");
    desk.verdict("verified").focus();
    desk.page().keyboard().down("Enter");
    desk.page().keyboard().down("Enter");
    desk.page().keyboard().down("Enter");
    desk.page().keyboard().up("Enter");
    desk.sees("Lena Marsh");
    assertThat(desk.queue().locator(".chip.verified")).hasCount(1);
    unreviewed(desk, 4);
  }

  @Test
  void aFingerThatTapsTwiceDecidesOneClaimAndLeavesNoColour() {
    Desk desk = desk(new Browser.NewContextOptions().setViewportSize(360, 740).setHasTouch(true));
    desk.open("").seesInQueue("Ines Halvorsen", "We will not");
    desk.button("Decision").tap();
    Locator button = desk.verdict("unverified");
    String before = colour(button);
    button.tap();
    button.tap();
    desk.sees("Lena Marsh");
    assertEquals(before, colour(button));
    desk.press("k").sees("Ines Halvorsen");
    unreviewed(desk, 4);
  }

  private static String colour(Locator button) {
    return (String) button.evaluate("button => getComputedStyle(button).backgroundColor");
  }

  @Test
  void marksAreDecidedByKeyAfterOneQuestionThatNamesTheirNumber() {
    Desk desk = desk().open("").sees("Ines Halvorsen").press("x", "j", "x", "j", "x", "v");
    assertThat(desk.dialog()).containsText("3 claims as verified?");
    desk.press("Escape");
    assertThat(desk.dialog()).hasCount(0);
    unreviewed(desk, 5);
    desk.press("v");
    desk.page().waitForResponse("**/claims/reviews", () -> desk.confirm());
    Api.get("/claims?verdict=verified").body("total", Matchers.equalTo(3));
    assertThat(desk.toast()).containsText("Verified: 3 claims.");
    desk.page().waitForResponse("**/claims/reviews", () -> desk.press("z"));
    unreviewed(desk, 5);
  }

  @Test
  void allMeansAllThatTheFiltersFit() {
    String many =
        IntStream.range(0, 130)
            .mapToObj(i -> "“We saw sign number %d,” said Ida Moss.".formatted(i))
            .collect(Collectors.joining("\n\n"));
    Api.article(many);
    Desk desk = desk().open("?sort=newest").sees("Ida Moss").press("x");
    Locator bar = desk.queue().locator("footer");
    assertThat(bar).containsText("1 selected");
    bar.getByText("All 135").click();
    assertThat(bar).containsText("135 selected");
    desk.press("v");
    assertThat(desk.dialog()).containsText("135 claims as verified?");
    desk.press("Escape");
  }

  @Test
  void aClaimThatWasTakenOutTakesNoVerdict() {
    Desk desk = desk().open("").sees("Ines Halvorsen").press("d");
    assertThat(desk.decision()).containsText("This is marked as not a claim");
    assertThat(desk.verdict("verified")).hasCount(0);
    assertThat(desk.toast()).containsText("Marked as not a claim.");
    assertThat(desk.button("Assign to me")).hasCount(0);
    assertThat(desk.decision()).not().containsText("Is it true?");
    for (String key : List.of("v", "r")) {
      desk.press(key);
      assertThat(desk.toast()).containsText("so it cannot be decided.");
      desk.press("z").sees("Ines Halvorsen");
      assertThat(desk.button("Assign to me")).isVisible();
      desk.press("d");
      assertThat(desk.toast()).containsText("Marked as not a claim.");
    }
    Api.get("/claims?verdict=verified").body("items", Matchers.empty());
  }

  @Test
  void theEndOfTheQueueIsSaidInSight() {
    Desk desk = desk().open("?attribution=unattributed").sees("Unattributed").press("j");
    assertThat(desk.toast()).containsText("This is the end of the queue.");
    desk.press("k");
    assertThat(desk.toast()).containsText("This is the start of the queue.");
  }

  @Test
  void aClaimWhoseSpeakerChangedUnderADecisionIsShownAgain() {
    Desk desk = desk().deaf().open("").sees("Ines Halvorsen");
    int first = Api.ids("/claims").get(0);
    Map<String, Object> source =
        Map.of("status", "named", "speaker", Map.of("name", "Tom Reed", "kind", "person"));
    Api.json(Map.of("source", source))
        .header("If-Match", "\"v1\"")
        .post("/api/v1/claims/{id}/attribution", first)
        .then()
        .statusCode(201);
    desk.press("v");
    desk.button("Show").click();
    assertThat(desk.decision()).containsText("This claim has changed in the meantime");
    assertThat(desk.decision().locator(".error")).containsText("Tom Reed");
    unreviewed(desk, 5);
    desk.button("Save your decision").click();
    assertThat(desk.verdict("verified")).hasAttribute("aria-pressed", "true");
    assertThat(desk.decision().locator(".error")).hasCount(0);
  }

  @Test
  void eachClaimIsShownFromWhatWasSaid() {
    Desk desk = desk().open("").sees("Ines Halvorsen");
    Locator facts = desk.decision().locator(".facts");
    assertThat(desk.history()).containsText("No decisions yet.");
    facts.evaluate("facts => facts.scrollTo(0, 10000)");
    desk.press("v").sees("Lena Marsh");
    assertThat(desk.decision().locator("blockquote")).isInViewport();
  }

  /** At the end of an article, and on a phone, what is said lies over nothing that one reads. */
  @Test
  void noNoticeLiesOverTheClaim() {
    Api.article("It rained.\n\n".repeat(30) + "“We saw the river rise,” said Ida Moss.");
    Desk desk = desk().open("?sort=newest").sees("Ida Moss");
    Locator words = desk.article().locator(".text mark.content");
    assertThat(words).isInViewport();
    desk.press("y");
    assertEquals(false, isCovered(words, desk.toast()));

    Desk phone = desk(new Browser.NewContextOptions().setViewportSize(390, 844));
    phone.open("").seesInQueue("Ines Halvorsen", "We will not");
    phone.button("Decision").click();
    phone.press("y");
    assertThat(phone.toast()).isVisible();
    assertEquals(false, isCovered(phone.decision().locator("blockquote"), phone.toast()));
  }

  private static boolean isCovered(Locator what, Locator by) {
    BoundingBox below = what.boundingBox();
    BoundingBox above = by.boundingBox();
    return below.y < above.y + above.height && above.y < below.y + below.height;
  }

  @Test
  void aListTellsOfWhatItLeavesOut() {
    Api.article("Ida Moss hopes that the river will fall. “It rained all week,” said Tom Reed.");
    Desk desk = desk().open("?sort=newest").seesInQueue("Tom Reed", "It rained");
    assertThat(desk.row("Ida Moss")).hasCount(0);
    assertThat(desk.queue()).containsText("1 claim reports thoughts or plans");
    desk.button("List these, too").click();
    assertThat(desk.row("Ida Moss")).hasCount(1);
    assertThat(desk.queue()).not().containsText("thoughts or plans");
  }
}
