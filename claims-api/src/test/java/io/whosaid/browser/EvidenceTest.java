package io.whosaid.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.whosaid.server.Api;
import io.whosaid.server.TestDatabase;
import java.util.List;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Evidence, corrections and versions: what a decision stands on. */
@QuarkusTest
@TestProfile(RealEngine.class)
@WithTestResource(TestDatabase.class)
class EvidenceTest extends BrowserTest {
  private static final String TRANSCRIPT =
      "HALVORSEN: Good evening. We will reopen the bridge a day before it is safe. Thank you.";

  @BeforeEach
  void addAnArticle() {
    bridge();
  }

  @Test
  void aPastedTextIsComparedAtOnceAndKeptWhenAsked() {
    Desk desk = desk().open("").sees("Ines Halvorsen").press("e");
    desk.type("What the source says", TRANSCRIPT);
    Locator form = desk.page().locator("ws-evidence-form");
    assertThat(form).containsText("Altered");
    assertThat(form.locator(".change del")).hasText("in the quotation not");
    assertThat(form.locator(".why")).hasText("negation");
    assertThat(desk.page().locator("ws-evidence .pieces")).hasCount(0);

    desk.reload().sees("Ines Halvorsen").press("e");
    assertThat(form.locator("textarea")).hasValue(TRANSCRIPT);
    desk.button("Save evidence").click();
    assertThat(desk.page().locator("ws-evidence .pieces")).containsText("Altered");
    desk.seesInQueue("Ines Halvorsen", "Altered");
    Api.get("/claims?wording=altered").body("items", Matchers.hasSize(1));
    assertEquals(List.of(), desk.misdeeds());
  }

  @Test
  void aLinkIsEvidenceWithItsPlace() {
    Desk desk = desk().open("").sees("Ines Halvorsen").press("e");
    desk.button("Save evidence").click();
    assertThat(desk.page().locator("ws-evidence-form"))
        .containsText("Paste a text or enter a link");
    desk.page().locator("ws-evidence-form #url").fill("https://tv.example/news");
    desk.page().locator("ws-evidence-form #locator").fill("00:12:40");
    desk.press("Enter");
    assertThat(desk.page().locator("ws-evidence .pieces")).containsText("00:12:40");
    assertThat(desk.page().locator("ws-evidence .add")).isFocused();
  }

  @Test
  void aWrongAttributionIsCorrectedAndPutBack() {
    Desk desk = desk().open("").sees("Ines Halvorsen");
    desk.button("Change speaker").click();
    desk.page().locator("#name").fill("Lena");
    assertThat(desk.page().locator("datalist option").first()).hasAttribute("value", "Lena Marsh");
    desk.page().locator("#name").fill("Lena Marsh");
    desk.button("Save speaker").click();
    desk.sees("Lena Marsh");
    assertThat(desk.history()).containsText("Ines Halvorsen");
    desk.button("Put back").click();
    desk.sees("Ines Halvorsen");
  }

  @Test
  void whatAClaimCameThroughIsAddedChangedRemovedAndPutBack() {
    Desk desk = desk().open("").sees("Ines Halvorsen");
    Locator fields = desk.page().locator("ws-via-fields");
    desk.button("Change speaker").click();
    desk.button("Add an intermediary").click();
    desk.type("Intermediary 1", "xinh");
    assertThat(fields.locator("option").first()).hasAttribute("value", "Xinhua");
    fields.locator("input").fill("Xinhua");
    desk.button("Add an intermediary").click();
    desk.type("Intermediary 2", "The Radio").press("Enter");
    assertThat(desk.decision().locator(".card")).containsText("Xinhua ← The Radio");
    assertThat(desk.history()).containsText("Mayor ← Xinhua ← The Radio");

    desk.button("Change speaker").click();
    desk.button("Remove Xinhua").click();
    assertThat(fields.locator("input")).isFocused();
    desk.press("Enter");
    assertThat(desk.decision().locator(".card")).not().containsText("Xinhua");
    desk.button("Put back").click();
    assertThat(desk.decision().locator(".card")).containsText("Xinhua ← The Radio");
    desk.sees("Ines Halvorsen");
    assertEquals(List.of(), desk.misdeeds());
  }

  @Test
  void otherArticlesSayItDifferently() {
    Api.article(
        BRIDGE.replace("a day before", "a year before"),
        "title",
        "Mayor says no",
        "outlet",
        "The Brannock Post");
    Desk desk = desk().open("").sees("Ines Halvorsen");
    assertThat(desk.page().locator("ws-evidence")).containsText("2 variants");
    assertThat(desk.page().locator("ws-evidence")).containsText("Bridge to stay shut");
  }
}
