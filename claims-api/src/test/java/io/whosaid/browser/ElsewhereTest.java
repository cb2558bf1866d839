package io.whosaid.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.whosaid.server.Api;
import io.whosaid.server.TestDatabase;
import io.whosaid.server.accounts.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is beside the queue: speakers and outlets, the dashboard, the settings. */
@QuarkusTest
@TestProfile(RealEngine.class)
@WithTestResource(TestDatabase.class)
class ElsewhereTest extends BrowserTest {

  @Test
  void speakersAreMergedAndTakenOutAgain() {
    String one = Api.unique("Tom Reed");
    String other = Api.unique("Thomas Reed");
    Api.article("“It rained,” said %s. “It snowed,” said %s.".formatted(one, other));
    Desk desk = desk().open("?view=sources");
    desk.page().locator("ws-sources #q").fill(one);
    assertThat(desk.page().locator("ws-sources li")).hasCount(1);
    assertThat(desk.page().locator("ws-sources li .count")).hasText("1");
    desk.page().locator("ws-sources li a").click();
    Locator page = desk.page().locator("ws-source");
    assertThat(page.locator("h2")).hasText(one);
    assertThat(page).containsText("It rained");

    page.locator("#other").fill(other);
    assertThat(page.locator("datalist option").first()).hasAttribute("value", other);
    desk.button("Merge").click();
    assertThat(page.locator("h2")).hasText(other);
    assertThat(page).containsText("It rained");
    desk.button("Separate").click();
    assertThat(page).containsText("No merged sources.");
    assertThat(page.locator("h2")).hasText(other);
    assertEquals(List.of(), desk.misdeeds());
  }

  @Test
  void theDashboardCountsWhatWasReviewed() {
    bridge();
    desk().open("").sees("Ines Halvorsen").decide("v").sees("Lena Marsh");
    Desk desk = desk().open("?view=dashboard");
    assertThat(desk.page().locator("ws-dashboard .figures")).containsText("To review 4");
    assertThat(desk.page().locator("ws-dashboard .figures")).containsText("20%");
    assertThat(desk.page().locator("ws-dashboard figure")).hasCount(4);
    assertThat(desk.page().locator("ws-dashboard"))
        .containsText("5 claims have no publication date. They count in the week");
    desk.page().locator("ws-dashboard figure summary").nth(2).click();
    assertThat(desk.page().locator("ws-dashboard table").nth(2))
        .containsText("Tarn Valley Courier");
    desk.page()
        .getByText("Review", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
        .click();
    desk.sees("Lena Marsh");
  }

  @Test
  void anAdministratorSeesWhatDidNotReachAWebhook() {
    String url = "https://hooks.example/" + Api.unique("desk");
    long hook =
        Api.post("/webhooks", Map.of("url", url, "events", List.of("review")))
            .statusCode(201)
            .extract()
            .jsonPath()
            .getLong("id");
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                run(
                    """
                    insert into webhook_delivery (webhook_id, event, body, attempts, error, next_at, created_at)
                    values (%d, 'review', '{}', 8, 'no route to host', null, now())
                    """
                        .formatted(hook)));
    Desk desk = desk().open("?view=dashboard");
    Locator mine = desk.page().locator("ws-webhooks li").filter(withText(url));
    assertThat(mine).containsText("1 delivery failed");
    assertThat(mine).containsText("no route to host");
    Desk reviewer = desk(Role.REVIEWER).open("?view=dashboard");
    assertThat(reviewer.page().locator("ws-dashboard figure")).hasCount(4);
    assertThat(reviewer.page().locator("ws-webhooks li")).hasCount(0);
    RestAssured.given().delete("/api/v1/webhooks/{id}", hook).then().statusCode(204);
  }

  private static Locator.FilterOptions withText(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  @Test
  void aTokenIsShownOnceAndRevoked() {
    Desk desk = desk().open("?view=settings");
    Locator tokens = desk.page().locator("ws-tokens");
    String name = Api.unique("nightly");
    tokens.locator("[name=name]").fill(name);
    desk.button("Create token").click();
    assertThat(tokens.locator("#secret")).hasValue(java.util.regex.Pattern.compile("\\S{20,}"));
    desk.button("Revoke " + name).click();
    assertThat(tokens.locator("li").first()).containsText("revoked");
  }

  @Test
  void anAdministratorMakesAndDisablesAccountsAndNobodyElseSeesThem() {
    Desk desk = desk().open("?view=settings");
    Locator accounts = desk.page().locator("ws-accounts");
    String name = Api.unique("ben");
    accounts.locator("[name=name]").fill(name);
    accounts.locator("[name=password]").fill("correct horse battery");
    desk.button("Create account").click();
    desk.button("Disable " + name).click();
    assertThat(desk.button("Enable " + name)).isVisible();

    Desk reviewer = desk(Role.REVIEWER).open("?view=settings");
    assertThat(reviewer.page().locator("ws-settings"))
        .containsText("Signed in as reviewer (Reviewer)");
    assertThat(reviewer.page().locator("ws-accounts")).hasCount(0);
  }

  @Test
  void theQueueIsPackedAsOneLikes() {
    bridge();
    Desk desk = desk().open("").sees("Ines Halvorsen");
    double before = desk.rows().first().boundingBox().height;
    desk.open("?view=settings").page().getByLabel("Compact").check();
    desk.open("").sees("Ines Halvorsen");
    double after = desk.rows().first().boundingBox().height;
    org.junit.jupiter.api.Assertions.assertTrue(after < before, after + " is not below " + before);
  }
}
