package io.whosaid.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.whosaid.server.Api;
import io.whosaid.server.TestDatabase;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Decisions: undone, refused, in conflict. Nothing typed is ever lost. */
@QuarkusTest
@TestProfile(RealEngine.class)
@WithTestResource(TestDatabase.class)
class DecidingTest extends BrowserTest {
  private static final String SAVES = "**/reviews";

  @BeforeEach
  void addAnArticle() {
    bridge();
  }

  @Test
  void undoGoesBackToWhatWasDecidedLast() {
    Desk desk = desk().open("").sees("Ines Halvorsen");
    desk.decide("v").sees("Lena Marsh");
    desk.decide("z").sees("Ines Halvorsen");
    assertThat(desk.verdict("verified")).hasAttribute("aria-pressed", "false");
    assertThat(desk.history()).containsText("Undone, back to");
    Api.get("/claims?verdict=verified").body("items", Matchers.empty());
  }

  @Test
  void skippingDecidesNothing() {
    Desk desk = desk().open("").sees("Ines Halvorsen");
    desk.press("s").sees("Lena Marsh");
    Api.get("/claims?verdict=unreviewed").body("total", Matchers.equalTo(5));
  }

  @Test
  void twoReviewersOnOneClaimSeeBothDecisionsAndOverwriteNeither() {
    Desk mine = desk().deaf().open("").sees("Ines Halvorsen");
    Desk theirs = desk().open("").sees("Ines Halvorsen");
    assertThat(mine.history()).containsText("No decisions yet.");
    theirs.writeNote("Not on the tape.").decide("u").sees("Lena Marsh");
    Api.get("/claims?verdict=unverified").body("items", Matchers.hasSize(1));

    mine.writeNote("Heard it myself.").decide("v");
    mine.button("Show").click();
    mine.sees("Ines Halvorsen");
    assertThat(mine.decision()).containsText("Someone else has decided in the meantime");
    assertThat(mine.decision().locator(".error")).containsText("Not on the tape.");
    assertThat(mine.decision().locator(".error")).containsText("Heard it myself.");
    assertThat(mine.note()).hasValue("Heard it myself.");
    Api.get("/claims?verdict=unverified").body("items", Matchers.hasSize(1));

    mine.button("Use yours instead").click();
    assertThat(mine.history().locator("li")).hasCount(2);
    assertThat(mine.verdict("verified")).hasAttribute("aria-pressed", "true");
    assertThat(mine.note()).hasValue("");
    Api.get("/claims?verdict=verified").body("items", Matchers.hasSize(1));
  }

  @Test
  void theirsStaysWhenItIsKept() {
    Desk mine = desk().deaf().open("").sees("Ines Halvorsen");
    desk().open("").sees("Ines Halvorsen").decide("u").sees("Lena Marsh");
    Api.get("/claims?verdict=unverified").body("items", Matchers.hasSize(1));

    mine.decide("v");
    mine.button("Show").click();
    mine.button("Keep theirs").click();
    assertThat(mine.decision().locator(".error")).hasCount(0);
    assertThat(mine.verdict("unverified")).hasAttribute("aria-pressed", "true");
    Api.get("/claims?verdict=unverified").body("items", Matchers.hasSize(1));
  }

  @Test
  void aDecisionThatCannotBeSavedComesBackWithItsNote() {
    Desk desk = desk().open("").sees("Ines Halvorsen");
    desk.page().route(SAVES, Route::abort);
    desk.writeNote("Heard it myself.").press("v").sees("Lena Marsh");

    desk.button("Show").click();
    desk.sees("Ines Halvorsen");
    assertThat(desk.decision()).containsText("Your decision is waiting to be saved.");
    assertThat(desk.decision()).containsText("The server cannot be reached.");
    assertThat(desk.verdict("verified")).hasAttribute("aria-pressed", "false");
    assertThat(desk.note()).hasValue("Heard it myself.");

    desk.page().unroute(SAVES);
    desk.button("Try again").click();
    assertThat(desk.history()).containsText("Heard it myself.");
    assertThat(desk.decision().locator(".error")).hasCount(0);
  }

  @Test
  void aNoteOutlivesItsPage() {
    Desk desk = desk().open("").sees("Ines Halvorsen");
    desk.writeNote("Half a thou").press("j").sees("Lena Marsh");
    assertThat(desk.note()).hasValue("");
    desk.reload().seesInQueue("Ines Halvorsen", "We will not reopen");
    desk.press("k").sees("Ines Halvorsen");
    assertThat(desk.note()).hasValue("Half a thou");
  }

  @Test
  void newWorkMovesNothingUntilItIsAskedFor() {
    Desk desk = desk().open("").sees("Ines Halvorsen");
    desk.press("j").sees("Lena Marsh");
    BoundingBox before = desk.row("Lena Marsh").boundingBox();

    desk.press("a")
        .type("Text of the article", "“It rained all week,” said Tom Reed.")
        .press("Control+Enter");
    assertThat(desk.dialog()).containsText("1 claim found");
    desk.press("Escape");
    assertThat(desk.queue()).containsText("1 new claim");
    BoundingBox after = desk.row("Lena Marsh").boundingBox();
    assertEquals(before.x + " " + before.y, after.x + " " + after.y);

    desk.press("l").sees("Tom Reed");
    assertThat(desk.rows()).hasCount(6);
  }
}
