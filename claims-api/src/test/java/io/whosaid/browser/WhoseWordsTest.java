package io.whosaid.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.whosaid.server.Api;
import io.whosaid.server.TestDatabase;
import io.whosaid.server.accounts.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What someone typed or decided is theirs: nobody else sees it, saves it, or overwrites it. */
@QuarkusTest
@TestProfile(RealEngine.class)
@WithTestResource(TestDatabase.class)
class WhoseWordsTest extends BrowserTest {
  private static final String PASSWORD = "correct horse battery";

  private String mara;
  private String ravi;

  @BeforeEach
  void addAnArticleAndTwoPeople() {
    bridge();
    mara = Api.unique("mara");
    ravi = Api.unique("ravi");
    for (String name : List.of(mara, ravi)) {
      Api.post("/accounts", Map.of("name", name, "role", "reviewer", "password", PASSWORD))
          .statusCode(201);
    }
  }

  private Desk signedIn(String name) {
    return stranger().open("").signIn(name, PASSWORD).sees("Ines Halvorsen");
  }

  private static Desk changeTo(Desk desk, String name) {
    desk.button("Sign out").click();
    return desk.signIn(name, PASSWORD);
  }

  private void endSession(String name) {
    String owner = "(select id from account where name = '" + name + "')";
    QuarkusTransaction.requiringNew()
        .run(() -> run("delete from session where account_id = " + owner));
  }

  @Test
  void whatOneTypedIsNotThereForTheNextAtTheSameBrowser() {
    Desk desk = signedIn(mara).writeNote("call the lawyer first").press("e");
    desk.type("What the source says", "A confidential transcript.").press("Escape").press("r");
    desk.fill("Reason", "I doubt it.");
    changeTo(desk, ravi).sees("Ines Halvorsen");
    assertThat(desk.note()).hasValue("");
    desk.press("e");
    assertThat(desk.field("What the source says")).hasValue("");
    desk.press("Escape", "r");
    assertThat(desk.field("Reason")).hasValue("");
    desk.button("False").focus();
    desk.decide("u").sees("Lena Marsh");
    Api.get("/claims/{id}", Api.ids("/claims?verdict=unverified").get(0))
        .body("reviews.note", Matchers.contains(Matchers.nullValue()))
        .body("reviews.account", Matchers.contains(ravi));

    changeTo(desk, mara).press("k").sees("Ines Halvorsen");
    assertThat(desk.note()).hasValue("call the lawyer first");
    assertEquals(List.of(), desk.misdeeds());
  }

  @Test
  void draftsOfFormerVersionsAreCleanedUp() {
    Desk desk = signedIn(mara);
    desk.page()
        .evaluate(
            "localStorage.setItem('whosaid.draft.10', 'theirs');"
                + "localStorage.setItem('whosaid.draft.truth.10', 'theirs');"
                + "localStorage.setItem('whosaid.evidence.10', '{}');");
    desk.reload().sees("Ines Halvorsen");
    assertEquals(
        List.of(),
        desk.page().evaluate("Object.keys(localStorage).filter(key => /\\.10$/.test(key))"));
  }

  @Test
  void whatOneCouldNotSaveIsNeitherShownToTheNextNorSavedByThem() {
    Desk desk = signedIn(mara).writeNote("Heard it myself.");
    desk.page().route("**/reviews", Route::abort);
    desk.press("v").sees("Lena Marsh");
    assertThat(desk.button("Show")).isVisible();
    changeTo(desk, ravi).seesInQueue("Ines Halvorsen", "We will not");
    desk.page().unroute("**/reviews");
    assertThat(desk.page().locator(".notice")).hasCount(0);
    assertThat(desk.queue()).not().containsText("Waiting");
    assertThat(desk.queue().locator("footer")).not().containsText("decided");
    Api.get("/claims?verdict=verified").body("items", Matchers.empty());

    desk.button("Sign out").click();
    desk.page().waitForResponse("**/reviews", () -> desk.signIn(mara, PASSWORD));
    Api.get("/claims/{id}", Api.ids("/claims?verdict=verified").get(0))
        .body("reviews.note", Matchers.contains("Heard it myself."))
        .body("reviews.account", Matchers.contains(mara));
  }

  @Test
  void somebodyWhoSignsInInAnotherTabSavesNothingOfTheFirst() {
    Desk desk = signedIn(mara);
    Page other = desk.page().context().newPage();
    other.navigate(root.toString());
    other.getByText("Sign out").click();
    other.getByLabel("Name").fill(ravi);
    other.getByLabel("Password").fill(PASSWORD);
    other.keyboard().press("Enter");
    assertThat(other.locator("ws-decision .speaker")).hasText("Ines Halvorsen");

    desk.writeNote("call the lawyer first").press("v");
    assertThat(desk.page().locator("header .leave")).hasAttribute("title", "Signed in as " + ravi);
    assertThat(desk.note()).hasValue("");
    Api.get("/claims?verdict=verified").body("items", Matchers.empty());
  }

  @Test
  void aSessionThatEndedSaysSoAndKeepsTheOpenForm() {
    Desk desk = signedIn(mara).press("c").fill("Name", "Tom Reed");
    endSession(mara);
    assertThat(desk.signInForm()).containsText("Your session has ended");
    assertThat(desk.signInForm()).containsText("What you typed and decided is kept.");
    assertThat(desk.page().locator("ws-decision")).isHidden();
    assertThat(desk.field("Password")).isFocused();
    desk.type("Password", PASSWORD).press("Enter").seesThatItIsSignedIn();
    assertThat(desk.page().locator("#name").locator("visible=true")).hasValue("Tom Reed");
    desk.button("Save speaker").click();
    desk.sees("Tom Reed");
  }

  /** Such as one that the server was slow to give, or one that it gave before the sign-in. */
  @Test
  void lateAnswersOfAFormerSessionDoNotEndTheNewOne() {
    // Deaf, since all is read again anyhow once the events are back.
    Desk desk = stranger().deaf().open("").signIn(mara, PASSWORD).sees("Ines Halvorsen");
    List<Route> late = new ArrayList<>();
    Pattern history = Pattern.compile(".*/api/v1/claims/\\d+$");
    desk.page().route(history, late::add);
    desk.page().waitForRequest(history, () -> desk.press("j"));
    endSession(mara);
    assertThat(desk.signInForm()).containsText("Your session has ended");
    desk.type("Password", PASSWORD).press("Enter").seesThatItIsSignedIn();
    desk.page().unroute(history);
    // What the former session asked for is asked for again.
    desk.page()
        .waitForResponse(
            answer -> history.matcher(answer.url()).matches() && answer.ok(),
            () -> late.forEach(WhoseWordsTest::refuse));
    desk.sees("Lena Marsh").decide("v").sees("Brannock & Lyle");
    desk.seesThatItIsSignedIn();
    assertEquals(List.of(), desk.misdeeds());
  }

  private static void refuse(Route route) {
    route.fulfill(
        new Route.FulfillOptions()
            .setStatus(401)
            .setContentType("application/problem+json")
            .setBody("{\"detail\": \"Sign in.\"}"));
  }

  @Test
  void aCorrectionBySomebodyElseLeavesAnOpenFormAlone() {
    Desk mine = desk().open("").sees("Ines Halvorsen").press("c").fill("Name", "Tom Reed");
    Desk theirs = desk(Role.REVIEWER).open("").sees("Ines Halvorsen").press("c");
    theirs.fill("Name", "Ida Moss").press("Enter").sees("Ida Moss");

    Locator form = mine.page().locator("ws-attribution-form");
    assertThat(form).containsText("reviewer has changed the speaker in the meantime.");
    assertThat(form).containsText("Ida Moss");
    assertThat(mine.field("Name")).hasValue("Tom Reed");
    mine.button("Save speaker").click();
    assertThat(form).containsText("First choose above");
    Api.get("/claims?speaker=Moss").body("items", Matchers.hasSize(1));

    mine.button("Keep what I typed").click();
    mine.button("Save speaker").click();
    mine.sees("Tom Reed");
    assertThat(theirs.history()).containsText("Ida Moss");
  }

  @Test
  void wordsThatSomebodyElseChangedLeaveAnOpenFormAlone() {
    Desk mine = desk().open("").sees("Ines Halvorsen").press("w");
    mine.fill("who said it", "Lena Marsh, a baker");
    Desk theirs = desk(Role.REVIEWER).open("").sees("Ines Halvorsen").press("w");
    theirs.fill("what was said", "We will not reopen the bridge").press("Control+Enter");
    assertThat(theirs.toast()).containsText("Words changed.");

    Locator form = mine.page().locator("ws-places-form");
    assertThat(form).containsText("has changed the words in the meantime.");
    assertThat(mine.field("who said it")).hasValue("Lena Marsh, a baker");
    mine.button("Use theirs").click();
    assertThat(mine.field("what was said")).hasValue("We will not reopen the bridge");
  }

  /** A verdict takes the note along, so it is never one that stands in another window only. */
  @Test
  void whatIsTypedInOneWindowIsInSightInTheOther() {
    Desk desk = signedIn(mara);
    Page other = desk.page().context().newPage();
    other.navigate(root.toString());
    assertThat(other.locator("ws-decision .speaker")).hasText("Ines Halvorsen");
    desk.writeNote("Heard it on the tape.");
    assertThat(other.locator("ws-decision #note")).hasValue("Heard it on the tape.");
    desk.decide("v").sees("Lena Marsh");
    assertThat(other.locator("ws-decision #note")).hasValue("");
  }

  /** Whoever opens a form types at once; what is typed is never a command. */
  @Test
  void allOfAnOpenFormTakesWhatIsTyped() {
    Desk desk = desk().open("").sees("Ines Halvorsen").press("c");
    desk.type("Name", "Tom Reed");
    desk.page().locator("ws-attribution-form [value=unattributed]").check();
    desk.press("d", "v", "u", "z");
    desk.sees("Ines Halvorsen");
    assertThat(desk.page().locator("ws-attribution-form")).isVisible();
    desk.press("Escape");
    assertThat(desk.queue().locator(".chip.verified, .chip.unverified")).hasCount(0);
    Api.get("/claims?verdict=unreviewed").body("total", Matchers.equalTo(5));
  }

  @Test
  void aPageWithAnOpenFormIsNotClosedUnasked() {
    Desk desk = desk().open("").sees("Ines Halvorsen").press("c");
    desk.fill("Name", "Tom Reed").reload().sees("Ines Halvorsen");
    assertThat(desk.page().locator("ws-attribution-form")).hasCount(0);
    assertEquals(1, desk.misdeeds().size());
    desk.press("c").fill("Name", "Tom Reed").press("Escape").reload().sees("Ines Halvorsen");
    assertEquals(1, desk.misdeeds().size());
  }

  @Test
  void aReaderSeesNothingThatWouldBeRefused() {
    Desk desk = desk(Role.READER).open("").sees("Ines Halvorsen");
    assertThat(desk.verdict("verified")).hasCount(0);
    for (String name : List.of("Add article", "Change speaker", "Change words", "Not a claim")) {
      assertThat(desk.button(name)).hasCount(0);
    }
    assertThat(desk.page().locator("ws-evidence .add")).hasCount(0);
    assertThat(desk.decision()).not().containsText("Assign to me");
    for (String key : List.of("v", "u", "a", "d", "c", "i")) {
      desk.press(key);
      assertThat(desk.toast())
          .containsText(key.equals("a") ? "Only editors" : "Your role is Reader");
    }
    desk.sees("Ines Halvorsen").reload().sees("Ines Halvorsen");
    Api.get("/claims?verdict=unreviewed").body("total", Matchers.equalTo(5));
    assertEquals(List.of(), desk.misdeeds());
  }

  @Test
  void aReviewerSeesNoWayToAddArticles() {
    Desk desk = desk(Role.REVIEWER).open("").sees("Ines Halvorsen");
    assertThat(desk.page().locator("header .add")).hasCount(0);
    desk.press("a");
    assertThat(desk.toast()).containsText("Only editors");
    assertThat(desk.dialog()).hasCount(0);
  }
}
