package io.whosaid.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several people at once: who looks, what they change, and the line to the server. */
@QuarkusTest
@TestProfile(RealEngine.class)
@WithTestResource(TestDatabase.class)
class TogetherTest extends BrowserTest {
  private static final String PASSWORD = "correct horse battery";

  @BeforeEach
  void addAnArticle() {
    bridge();
  }

  @Test
  void twoPeopleOnOneClaimSeeEachOther() {
    desk(Role.REVIEWER).open("").sees("Ines Halvorsen");
    Desk mine = desk().open("").sees("Ines Halvorsen");
    assertThat(mine.decision()).containsText("reviewer is also looking at this claim");
  }

  @Test
  void whatOthersDecideShowsUnderMyEyes() {
    Desk mine = desk().open("").sees("Ines Halvorsen");
    assertThat(mine.history()).containsText("No decisions yet.");
    Desk theirs = desk(Role.REVIEWER).open("").sees("Ines Halvorsen");
    theirs.writeNote("Not on the tape.").decide("u");
    assertThat(mine.decision()).containsText("reviewer changed this claim just now");
    assertThat(mine.history()).containsText("Not on the tape.");
    mine.decide("v");
    Api.get("/claims?verdict=verified").body("items", Matchers.hasSize(1));
  }

  @Test
  void newClaimsAreCountedAndComeWhenAskedFor() {
    Desk desk = desk().open("").sees("Ines Halvorsen");
    Api.article("“It rained all week,” said Tom Reed.");
    assertThat(desk.queue()).containsText("1 new claim");
    assertThat(desk.rows()).hasCount(5);
    desk.press("l").sees("Tom Reed");
  }

  @Test
  void whatIsDecidedOfflineIsSavedWhenTheLineIsBack() {
    Desk desk = desk().open("").sees("Ines Halvorsen");
    assertThat(desk.history()).containsText("No decisions yet.");
    desk.page().route("**/api/v1/**", Route::abort);
    desk.page().evaluate("window.dispatchEvent(new Event('offline'))");
    desk.press("v").sees("Lena Marsh");
    assertThat(desk.button("Show")).isVisible();
    Api.get("/claims?verdict=verified").body("items", Matchers.empty());

    desk.page().unroute("**/api/v1/**");
    desk.page()
        .waitForResponse(
            "**/reviews", () -> desk.page().evaluate("window.dispatchEvent(new Event('online'))"));
    assertThat(desk.button("Show")).hasCount(0);
    assertThat(desk.queue().locator(".chip.verified")).hasCount(1);
    Api.get("/claims?verdict=verified").body("items", Matchers.hasSize(1));
  }

  /** As when it is killed: it has stored the decision, and its answer never arrives. */
  @Test
  void aServerThatDiesUnderADecisionLosesAndDoublesNothing() {
    Desk desk = desk().open("").sees("Ines Halvorsen");
    assertThat(desk.history()).containsText("No decisions yet.");
    desk.writeNote("Heard it on the tape.");
    List<Integer> lost = new ArrayList<>();
    desk.page().route("**/api/v1/**", Route::abort);
    desk.page()
        .route(
            "**/reviews",
            route -> {
              lost.add(route.fetch().status());
              route.abort();
            });
    desk.press("v").sees("Lena Marsh");
    desk.page().waitForCondition(() -> !lost.isEmpty());
    assertEquals(List.of(201), lost);
    desk.page().evaluate("window.dispatchEvent(new Event('offline'))");
    Locator notice = desk.page().locator(".notice");
    assertThat(notice).containsText("1 decision is waiting to be saved.");
    desk.writeNote("Half a thou");

    desk.page().unroute("**/reviews");
    desk.page().unroute("**/api/v1/**");
    desk.page().evaluate("window.dispatchEvent(new Event('online'))");
    assertThat(notice).hasCount(0);
    assertThat(desk.toast()).containsText("The server is back.");
    assertThat(desk.note()).hasValue("Half a thou");
    desk.press("k").sees("Ines Halvorsen");
    assertThat(desk.history()).containsText("Heard it on the tape.");
    long claim = Api.ids("/claims?verdict=verified").get(0);
    Api.get("/claims/{id}", claim).body("reviews", Matchers.hasSize(1));
    assertEquals(List.of(), desk.misdeeds());
  }

  @Test
  void anExpiredSessionLosesNoNote() {
    String name = Api.unique("Ann");
    Api.post("/accounts", Map.of("name", name, "role", "reviewer", "password", PASSWORD));
    Desk desk = stranger();
    desk.page().route("**/presence", Route::abort);
    desk.open("").signIn(name, PASSWORD).sees("Ines Halvorsen");
    assertThat(desk.decision()).containsText("No evidence yet.");
    desk.press("n").type("Note", "Heard it myself.");
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                run(
                    "update session set expires_at = now() - interval '1 second' where account_id ="
                        + " (select id from account where name = '"
                        + name
                        + "')"));
    desk.press("Escape", "v");
    assertThat(desk.button("Sign in")).isVisible();
    Api.get("/claims?verdict=verified").body("items", Matchers.empty());

    desk.page().waitForResponse("**/reviews", () -> desk.signIn(name, PASSWORD));
    desk.sees("Lena Marsh").seesInQueue("Ines Halvorsen", "We will not reopen");
    Api.get("/claims/{id}", Api.ids("/claims?verdict=verified").get(0))
        .body("reviews.note", Matchers.equalTo(List.of("Heard it myself.")))
        .body("reviews.account", Matchers.equalTo(List.of(name)));
  }

  /** As all that keys decide about, also what an undo brought back beside the list. */
  @Test
  void aMarkedClaimBesideTheListFollowsWhatOthersChange() {
    Desk desk = desk().open("?verdict=unreviewed").sees("Ines Halvorsen").decide("v");
    desk.sees("Lena Marsh").press("/", "Enter");
    assertThat(desk.rows()).hasCount(4);
    desk.press("z", "x").sees("Ines Halvorsen").press("j").sees("Lena Marsh");
    assertThat(desk.queue()).containsText("1 selected");

    int first = Api.ids("/claims").get(0);
    int version = Api.get("/claims/{id}", first).extract().path("version");
    Api.review(first, version, Map.of("verdict", "unverified"));
    desk.page()
        .waitForFunction(
            """
            id => document.querySelector('whosaid-workbench').sessions.current.claims.get(id)
                .verdict === 'unverified'
            """,
            first);
  }

  /** More than are read again at once. */
  @Test
  void everyRowShowsWhatOthersDecideAtOnce() {
    Api.article(
        IntStream.rangeClosed(1, 30)
            .mapToObj(n -> "“We lost " + n + " boats in the storm,” said Tom Reed.")
            .collect(Collectors.joining("\n\n")));
    Desk desk = desk().open("?verdict=all").sees("Tom Reed");
    Api.ids("/claims?limit=100")
        .forEach(claim -> Api.review(claim, 1, Map.of("verdict", "verified")));
    desk.page()
        .waitForFunction(
            """
            () => {
              const {queue, claims} = document.querySelector('whosaid-workbench').sessions.current;
              return queue.ids.every(id => claims.get(id).verdict === 'verified');
            }
            """);
  }

  @Test
  void aBulkThatMeetsAnotherDecisionOverwritesNothing() {
    Desk desk = desk().deaf().open("").sees("Ines Halvorsen");
    int second = Api.ids("/claims").get(1);
    Api.review(second, 1, Map.of("verdict", "unverified", "note", "Not on the tape."));
    for (int i = 0; i < 3; i++) {
      desk.queue().locator(".mark").nth(i).click();
    }
    desk.page()
        .waitForResponse(
            "**/claims/reviews",
            () -> {
              desk.queue().locator("footer").getByText("Verified").first().click();
              desk.confirm();
            });
    Api.get("/claims?verdict=verified").body("total", Matchers.equalTo(2));
    Api.get("/claims/{id}", second).body("verdict", Matchers.equalTo("unverified"));
    assertThat(desk.row("Lena Marsh")).containsText("Conflict");
  }
}
