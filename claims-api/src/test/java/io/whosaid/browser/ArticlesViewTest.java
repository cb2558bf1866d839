package io.whosaid.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.whosaid.server.Api;
import io.whosaid.server.TestDatabase;
import io.whosaid.server.accounts.Role;
import java.util.List;
import java.util.Map;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Articles are listed, corrected, deleted and put back; guidelines stand beside the work. */
@QuarkusTest
@TestProfile(RealEngine.class)
@WithTestResource(TestDatabase.class)
class ArticlesViewTest extends BrowserTest {
  private long article;

  @BeforeEach
  void addAnArticle() {
    article = bridge();
  }

  private static Locator list(Desk desk) {
    return desk.page().locator("ws-articles");
  }

  @Test
  void anArticleIsListedWithItsProgressAndLeadsToItsClaims() {
    Desk desk = desk().open("").sees("Ines Halvorsen").decide("v").sees("Lena Marsh");
    desk.page().locator(".places").getByText("Articles").click();
    assertThat(list(desk)).containsText("Bridge to stay shut");
    assertThat(list(desk)).containsText("Tarn Valley Courier");
    assertThat(list(desk)).containsText("no date");
    assertThat(list(desk)).containsText("1 of 5 reviewed");
    desk.picture("articles");
    list(desk).getByText("Bridge to stay shut").click();
    assertThat(desk.queue()).containsText("Only: Bridge to stay shut");
    assertThat(desk.rows()).hasCount(5);
  }

  @Test
  void anArticleIsCorrectedAndThatIsUndone() {
    Desk desk = desk().open("?view=articles");
    desk.button("Edit Bridge to stay shut").click();
    desk.fill("Title", "Bridge opens").fill("Published on", "2026-03-03");
    desk.button("Save article").click();
    assertThat(desk.toast()).containsText("Article saved.");
    assertThat(list(desk)).containsText("Bridge opens");
    assertThat(list(desk)).containsText("3 Mar 2026");
    desk.press("z");
    assertThat(desk.toast()).containsText("Undone. Article changed: Bridge to stay shut.");
    assertThat(list(desk)).containsText("no date");
    Api.get("/articles/{id}", article)
        .body("title", Matchers.equalTo("Bridge to stay shut"))
        .body("published", Matchers.nullValue());
    assertEquals(List.of(), desk.misdeeds());
  }

  @Test
  void anArticleThatSomebodyElseChangedIsNotOverwritten() {
    Desk desk = desk().open("?view=articles");
    desk.button("Edit Bridge to stay shut").click();
    desk.fill("Title", "Bridge opens");
    Api.json(Map.of("title", "Bridge falls"))
        .header("If-Match", "\"v1\"")
        .patch("/api/v1/articles/{id}", article)
        .then()
        .statusCode(200);
    desk.button("Save article").click();
    assertThat(list(desk)).containsText("This article has changed in the meantime.");
    assertThat(list(desk)).containsText("Bridge falls");
    assertThat(desk.field("Title")).hasValue("Bridge opens");
    desk.button("Keep what I typed").click();
    desk.button("Save article").click();
    assertThat(list(desk).locator("h3")).hasText("Bridge opens");
  }

  @Test
  void anArticleIsDeletedAfterAQuestionAndPutBack() {
    Desk desk = desk().open("?view=articles");
    desk.button("Delete Bridge to stay shut").click();
    assertThat(list(desk)).containsText("This also deletes 5 claims.");
    desk.button("Delete").click();
    assertThat(desk.toast()).containsText("Deleted: Bridge to stay shut.");
    assertThat(list(desk)).containsText("No articles match.");
    Api.get("/claims").body("total", Matchers.equalTo(0));
    desk.press("z");
    assertThat(list(desk)).containsText("Bridge to stay shut");
    Api.get("/claims").body("total", Matchers.equalTo(5));
  }

  @Test
  void anArticleWithoutClaimsCanBeReached() {
    Api.article("The bridge is closed until spring.", "title", "Closed");
    Desk desk = desk().open("?view=articles");
    desk.button("Without claims").click();
    assertThat(list(desk).locator("li")).hasCount(1);
    list(desk).getByText("Closed").click();
    assertThat(desk.article().locator(".text")).containsText("until spring");
    desk.press("v");
    assertThat(desk.toast()).containsText("No claim selected.");
  }

  @Test
  void aReviewerChangesNoArticle() {
    Desk desk = desk(Role.REVIEWER).open("?view=articles");
    assertThat(list(desk)).containsText("Bridge to stay shut");
    assertThat(list(desk).locator(".ways")).hasCount(0);
  }

  @Test
  void guidelinesStandBesideTheWork() {
    Desk desk = desk().open("").sees("Ines Halvorsen").press("g");
    desk.dialog().getByText("Edit").click();
    desk.fill("Guidelines for all reviewers", "Call back before you verify.");
    desk.button("Save guidelines").click();
    assertThat(desk.dialog().locator(".text")).hasText("Call back before you verify.");
    desk.picture("guidelines");
    desk.press("Escape").sees("Ines Halvorsen");

    Desk other = desk(Role.REVIEWER).open("").sees("Ines Halvorsen").press("g");
    assertThat(other.dialog()).containsText("Call back before you verify.");
    assertThat(other.dialog().getByText("Edit")).hasCount(0);
  }

  @Test
  void aClaimIsGivenToSomebodyElse() {
    Desk desk = desk().open("").sees("Ines Halvorsen");
    desk.button("Assign to …").click();
    desk.type("Name of the account", "no such name").press("Enter");
    assertThat(desk.toast()).containsText("There is no account with this name.");
    desk.button("Assign to …").click();
    desk.type("Name of the account", "reviewer").press("Enter");
    assertThat(desk.toast()).containsText("Assigned to reviewer: 1 claim.");
    desk.seesInQueue("Ines Halvorsen", "reviewer");
    desk.press("z");
    assertThat(desk.button("Assign to me")).isVisible();
  }
}
