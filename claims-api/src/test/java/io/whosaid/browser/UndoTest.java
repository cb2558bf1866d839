package io.whosaid.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.whosaid.server.Api;
import io.whosaid.server.TestDatabase;
import java.util.List;
import java.util.Map;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every change is one step: the newest is taken back, it is told in sight, and nothing else. */
@QuarkusTest
@TestProfile(RealEngine.class)
@WithTestResource(TestDatabase.class)
class UndoTest extends BrowserTest {

  @BeforeEach
  void addAnArticle() {
    bridge();
  }

  private Desk atSecondClaimAfterAVerdictOnTheFirst() {
    return desk().open("?verdict=all").sees("Ines Halvorsen").decide("v").sees("Lena Marsh");
  }

  private static void firstIsStillVerified() {
    Api.get("/claims?verdict=verified").body("items.attribution.speaker.name", verified());
  }

  private static org.hamcrest.Matcher<Object> verified() {
    return Matchers.equalTo(List.of("Ines Halvorsen"));
  }

  @Test
  void aSpeakerCorrectionIsTakenBackAndNoVerdictOfAnotherClaim() {
    Desk desk = atSecondClaimAfterAVerdictOnTheFirst();
    desk.press("c").fill("Name", "Tom Reed").press("Enter").sees("Tom Reed");
    assertThat(desk.toast()).containsText("Speaker changed.");
    desk.press("z").sees("Lena Marsh");
    assertThat(desk.toast()).containsText("Undone. Speaker changed: Lena Marsh → Tom Reed.");
    firstIsStillVerified();

    desk.press("y").sees("Tom Reed");
    assertThat(desk.toast()).containsText("Redone. Speaker changed");
    desk.press("z").sees("Lena Marsh").press("z").sees("Ines Halvorsen");
    assertThat(desk.toast()).containsText("Undone. Verified: Ines Halvorsen.");
    Api.get("/claims?verdict=verified").body("items", Matchers.empty());
    desk.press("z");
    assertThat(desk.toast()).containsText("There is nothing to undo.");
    assertEquals(List.of(), desk.misdeeds());
  }

  @Test
  void aRatingIsTakenBackAndNoVerdictOfAnotherClaim() {
    Desk desk = atSecondClaimAfterAVerdictOnTheFirst().press("r");
    desk.button("Mostly false").click();
    assertThat(desk.toast()).containsText("Rated: mostly false.");
    desk.press("z");
    assertThat(desk.toast()).containsText("Undone. Rated mostly false: Lena Marsh.");
    assertThat(desk.decision().locator("ws-truth")).containsText("optional, not rated");
    desk.sees("Lena Marsh");
    firstIsStillVerified();
  }

  @Test
  void anAddedClaimIsTakenBackWithItsSourceAndNothingElse() {
    Desk desk = atSecondClaimAfterAVerdictOnTheFirst().press("i");
    desk.fill("what was said", "About nine thousand people cross it every day");
    desk.button("Add claim").click();
    desk.sees("Unattributed").press("w").fill("who said it", "Lena Marsh").press("Control+Enter");
    assertThat(desk.toast()).containsText("Words changed.");
    desk.sees("Lena Marsh").press("z");
    assertThat(desk.toast()).containsText("Undone. Words changed");
    desk.sees("Unattributed").press("z");
    assertThat(desk.toast()).containsText("Undone. Claim added");
    Api.get("/claims").body("total", Matchers.equalTo(5));
    firstIsStillVerified();

    desk.press("y");
    assertThat(desk.toast()).containsText("Redone. Claim added");
    Api.get("/claims").body("total", Matchers.equalTo(6));
    desk.press("y").sees("Lena Marsh");
  }

  @Test
  void anAssignmentAndARemovalAreTakenBack() {
    Desk desk = atSecondClaimAfterAVerdictOnTheFirst();
    desk.button("Assign to me").click();
    assertThat(desk.toast()).containsText("Assigned to you: 1 claim.");
    desk.press("d");
    assertThat(desk.toast()).containsText("Marked as not a claim.");
    desk.press("z");
    assertThat(desk.toast()).containsText("Undone. Not a claim: Lena Marsh.");
    desk.press("z");
    assertThat(desk.toast()).containsText("Undone. Assigned to admin: Lena Marsh.");
    assertThat(desk.button("Assign to me")).isVisible();
    firstIsStillVerified();
  }

  @Test
  void whatSomebodyDecidedSinceStaysAndIsSaid() {
    Desk desk = desk().deaf().open("").sees("Ines Halvorsen");
    int first = Api.ids("/claims").get(0);
    desk.decide("v").sees("Lena Marsh");
    Api.review(first, 2, Map.of("verdict", "unverified", "note", "Not on the tape."))
        .statusCode(201);
    desk.press("z");
    assertThat(desk.toast()).containsText("Not undone. Verified: Ines Halvorsen");
    assertThat(desk.toast()).containsText("has decided on this claim since");
    Api.get("/claims/{id}", first).body("verdict", Matchers.equalTo("unverified"));
  }

  @Test
  void theVerdictOfAnotherIsTakenBackAsAStepOfItsOwn() {
    int first = Api.ids("/claims").get(0);
    Api.review(first, 1, Map.of("verdict", "unverified", "note", "Not on the tape."));
    Desk desk = desk().open("?verdict=all").sees("Ines Halvorsen");
    assertThat(desk.history()).containsText("Not on the tape.");
    desk.button("Undo verdict").click();
    assertThat(desk.toast()).containsText("Undone. Verdict on Ines Halvorsen.");
    Api.get("/claims/{id}", first).body("verdict", Matchers.equalTo("unreviewed"));
    desk.press("z");
    assertThat(desk.toast()).containsText("Undone. Verdict removed: Ines Halvorsen.");
    Api.get("/claims/{id}", first).body("verdict", Matchers.equalTo("unverified"));
  }

  @Test
  void evidenceIsTakenBackAndRemovedAndPutBack() {
    Desk desk = atSecondClaimAfterAVerdictOnTheFirst().press("e");
    desk.fill("What the source says", "Every week that it is shut, we lose half of our customers.");
    desk.button("Save evidence").click();
    assertThat(desk.toast()).containsText("Evidence saved.");
    desk.seesInQueue("Lena Marsh", "Altered");
    desk.press("z");
    assertThat(desk.toast()).containsText("Undone. Evidence added: Lena Marsh.");
    assertThat(desk.row("Lena Marsh")).not().containsText("Altered");
    desk.press("y");
    assertThat(desk.toast()).containsText("Redone. Evidence added");

    desk.page().locator("ws-evidence summary").click();
    desk.button("Remove the evidence source").click();
    assertThat(desk.toast()).containsText("Evidence removed.");
    assertThat(desk.page().locator("ws-evidence .pieces")).hasCount(0);
    assertThat(desk.row("Lena Marsh")).not().containsText("Altered");
    desk.press("z");
    assertThat(desk.toast()).containsText("Undone. Evidence removed");
    desk.seesInQueue("Lena Marsh", "Altered");
    firstIsStillVerified();
  }

  @Test
  void aCommentIsAddedTakenBackAndKeptAsADraft() {
    Desk desk = atSecondClaimAfterAVerdictOnTheFirst().press("m");
    desk.type("Comment", "@reviewer, is this in the minutes?").press("Escape");
    desk.reload().sees("Lena Marsh");
    assertThat(desk.field("Comment")).hasValue("@reviewer, is this in the minutes?");
    desk.button("Comment").click();
    assertThat(desk.toast()).containsText("Comment added.");
    assertThat(desk.page().locator("ws-comments li")).containsText("is this in the minutes?");
    assertThat(desk.field("Comment")).hasValue("");
    desk.press("z");
    assertThat(desk.page().locator("ws-comments li")).containsText("deleted");
  }

  @Test
  void whyItIsUnverifiedIsSavedWithTheVerdictAndFiltered() {
    Desk desk = atSecondClaimAfterAVerdictOnTheFirst();
    desk.button("Says something else").click();
    desk.decide("u").sees("Brannock & Lyle").press("k").sees("Lena Marsh");
    assertThat(desk.history()).containsText("Says something else");
    assertThat(desk.button("Says something else")).hasAttribute("aria-pressed", "true");
    desk.queue().locator("[aria-expanded]").click();
    desk.facet("Says something else").click();
    assertThat(desk.rows()).hasCount(1);
    desk.press("z");
    assertThat(desk.toast()).containsText("Undone. Unverified: Lena Marsh.");
    Api.get("/claims?reason=says_something_else").body("items", Matchers.empty());
  }
}
