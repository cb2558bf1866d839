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

/** An article gets another text while someone works on it. */
@QuarkusTest
@TestProfile(RealEngine.class)
@WithTestResource(TestDatabase.class)
class NewTextTest extends BrowserTest {
  private long article;

  @BeforeEach
  void addAnArticle() {
    article = bridge();
  }

  /** The text without what the baker said. */
  private void revise() {
    String text = BRIDGE.replaceFirst("“Every week[^\n]*\n", "").replace("was opened", "opened");
    Api.json(Map.of("text", text))
        .header("If-Match", "\"v1\"")
        .post("/api/v1/articles/{id}/versions", article)
        .then()
        .statusCode(201);
  }

  @Test
  void theNewTextIsToldWithWhatBecameOfTheClaims() {
    Desk desk = desk().open("").sees("Ines Halvorsen").press("j").sees("Lena Marsh");
    revise();
    assertThat(desk.article()).containsText("This article has a new text.");
    assertThat(desk.article()).containsText("4 claims were carried over, 1 claim was withdrawn.");
    assertThat(desk.article().locator(".text")).not().containsText("Every week");
    assertThat(desk.article()).containsText("The selected claim is no longer in this text.");
    assertThat(desk.decision()).containsText("so it cannot be decided.");
    desk.seesInQueue("Lena Marsh", "Withdrawn").press("v");
    assertThat(desk.toast()).containsText("is no longer in the text of the article");
    desk.button("OK").click();
    assertThat(desk.article()).not().containsText("This article has a new text.");

    desk.press("k").sees("Ines Halvorsen").decide("v");
    Api.get("/claims?verdict=verified").body("items", Matchers.hasSize(1));
    assertEquals(List.of(), desk.misdeeds());
  }

  @Test
  void whoHearsNothingOfItDecidesOnWhatStillStandsAndOnNothingElse() {
    Desk desk = desk().deaf().open("").sees("Ines Halvorsen");
    assertThat(desk.history()).containsText("No decisions yet.");
    revise();
    desk.decide("v");
    desk.page().waitForCondition(() -> Api.ids("/claims?verdict=verified").size() == 1);
    desk.sees("Lena Marsh");
    assertThat(desk.article()).containsText("This article has a new text.");
    desk.press("v");
    assertThat(desk.toast()).containsText("is no longer in the text of the article");
    assertThat(desk.decision()).not().containsText("Someone else has decided");
  }

  @Test
  void aWithdrawnClaimSaysSoWhenItIsOpenedLater() {
    int baker = Api.ids("/claims?speaker=Marsh").get(0);
    revise();
    Desk desk = desk().open("?claim=" + baker).sees("Lena Marsh");
    assertThat(desk.decision()).containsText("is no longer in the text of the article");
    assertThat(desk.verdict("verified")).hasCount(0);
    desk.press("u");
    assertThat(desk.toast()).containsText("so it cannot be decided.");
    Api.get("/claims/{id}", baker).body("verdict", Matchers.equalTo("unreviewed"));
  }
}
