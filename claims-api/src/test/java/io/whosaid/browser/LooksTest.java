package io.whosaid.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.whosaid.server.Api;
import io.whosaid.server.TestDatabase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nothing lies over something else, nothing is said that is not so, and nothing typed is lost. */
@QuarkusTest
@TestProfile(RealEngine.class)
@WithTestResource(TestDatabase.class)
class LooksTest extends BrowserTest {
  private static final String LONG = "Verylongname".repeat(12);

  /** What lies over the words of a row. */
  private static final String OVER_WORDS =
      """
      pane => [...pane.shadowRoot.querySelectorAll('.row')].filter(row => {
        const words = row.querySelector('.words').getBoundingClientRect();
        return ['.chips', '.where', '.who'].some(other => {
          const box = row.querySelector(other).getBoundingClientRect();
          return box.height > 0 && box.top < words.bottom - 1 && box.bottom > words.top + 1;
        });
      }).length
      """;

  /** Signs that lie over a letter of their line, or that another sign hides. */
  private static final String OVER_LETTERS =
      """
      pane => {
        const text = pane.shadowRoot.querySelector('.text');
        const edge = text.getBoundingClientRect().left;
        const boxes = [...text.querySelectorAll('.sign')].map(sign => sign.getBoundingClientRect());
        const over = boxes.filter(box => box.right > edge + 1).length;
        const same = boxes.filter((box, i) => boxes.some((other, j) =>
          j < i && Math.abs(box.left - other.left) < 4 && Math.abs(box.top - other.top) < 4)).length;
        return over + same;
      }
      """;

  @Test
  void noRowIsDrawnOverItselfInAnyDensity() {
    bridge();
    for (String density : List.of("", "compact")) {
      Desk desk = desk().open("").sees("Ines Halvorsen");
      desk.page().evaluate("density => localStorage.setItem('whosaid.density', density)", density);
      desk.reload().sees("Ines Halvorsen");
      assertEquals(0, desk.queue().evaluate(OVER_WORDS), density);
      desk.picture("rows-" + density);
    }
  }

  @Test
  void noSignLiesOverALetterOrAnother() {
    Api.article(
        """
        “It rained,” said Tom Reed. “It snowed,” said Ada Bell. “It froze,” said Ida Moss.

        “We saw the water rise,” said Lena Marsh, “and then we ran,” she said. “All of us ran.”
        """);
    Desk desk = desk().open("").sees("Tom Reed");
    assertThat(desk.article().locator(".sign").nth(3)).isAttached();
    assertEquals(0, desk.article().evaluate(OVER_LETTERS));
    desk.page().setViewportSize(360, 740);
    desk.button("Article").click();
    assertThat(desk.article()).isVisible();
    desk.picture("signs-360");
    assertEquals(0, desk.article().evaluate(OVER_LETTERS));
  }

  @Test
  void aRowSaysWhichArticleAndWhen() {
    Api.article(
        BRIDGE, "title", "Bridge to stay shut", "outlet", "The Courier", "published", "2026-03-03");
    Desk desk = desk().open("").sees("Ines Halvorsen");
    desk.seesInQueue("Ines Halvorsen", "The Courier · Bridge to stay shut");
    desk.seesInQueue("Ines Halvorsen", "3 Mar 2026");
  }

  @Test
  void longNamesStayWhereTheyBelong() {
    String text = BRIDGE.replace("Ines Halvorsen", "Bob " + LONG);
    Api.article(text, "title", LONG + " " + LONG, "outlet", LONG, "byline", LONG);
    Desk desk = desk().open("?verdict=all");
    assertThat(desk.rows().first()).isVisible();
    desk.picture("long-names");
    for (Locator pane : List.of(desk.queue(), desk.article(), desk.decision())) {
      assertEquals(
          0,
          pane.evaluate(
              "pane => [...pane.shadowRoot.querySelectorAll('*')].filter(one => {"
                  + " const box = one.getBoundingClientRect();"
                  + " return box.width > 0 && !one.closest('.unseen')"
                  + " && box.right > pane.getBoundingClientRect().right + 1; }).length"));
    }
    desk.open("?article=1&verdict=all");
    assertThat(desk.queue().locator(".only .title")).isVisible();
    assertTrue(
        (boolean)
            desk.queue().locator(".only .title").evaluate("title => title.clientHeight < 60"));
  }

  @Test
  void aFinishedArticleSaysSo() {
    long article = Api.article("“It rained all week,” said Tom Reed.");
    Desk desk = desk().open("?article=" + article).sees("Tom Reed").decide("v");
    desk.open("?article=" + article + "&verdict=unreviewed").reload();
    assertThat(desk.queue()).containsText("All claims of this article are reviewed.");
    desk.button("Show them").click();
    desk.sees("Tom Reed");
  }

  @Test
  void onesOwnClaimIsNoNews() {
    bridge();
    Desk desk = desk().open("").sees("Ines Halvorsen").press("i");
    desk.fill("what was said", "About nine thousand people cross it every day");
    desk.button("Add claim").click();
    assertThat(desk.toast()).containsText("Claim added.");
    Api.article("“It rained all week,” said Tom Reed.");
    assertThat(desk.queue().locator(".fresh")).containsText("1 new claim");
  }

  @Test
  void aClaimOpenedOfflineIsReadWhenTheLineIsBack() {
    bridge();
    Desk desk = desk().open("").sees("Ines Halvorsen");
    desk.page().route("**/api/v1/**", Route::abort);
    desk.page().evaluate("window.dispatchEvent(new Event('offline'))");
    desk.press("j").sees("Lena Marsh");
    assertThat(desk.page().locator(".notice")).containsText("The server cannot be reached.");
    desk.page().unroute("**/api/v1/**");
    desk.page().evaluate("window.dispatchEvent(new Event('online'))");
    assertThat(desk.history()).containsText("No decisions yet.");
    assertThat(desk.decision()).containsText("No evidence yet.");
  }

  @Test
  void aPastedArticleOutlivesItsPage() {
    bridge();
    Desk desk = desk().open("").sees("Ines Halvorsen").press("a");
    desk.type("Text of the article", "Half an article").press("Tab").type("Title", "Half a title");
    desk.press("Escape").reload().sees("Ines Halvorsen").press("a");
    assertThat(desk.field("Text of the article")).hasValue("Half an article");
    assertThat(desk.field("Title")).hasValue("Half a title");
  }

  @Test
  void aFileDroppedAnywhereIsAnArticleAndLeavesThePageAlone() {
    bridge();
    Desk desk = desk().open("").sees("Ines Halvorsen");
    boolean isLeft =
        (boolean)
            desk.article()
                .evaluate(
                    """
                    pane => {
                      const data = new DataTransfer();
                      data.items.add(new File(['“It rained,” said Tom Reed.'], 'rain.txt'));
                      const drop = new DragEvent('drop',
                        {dataTransfer: data, bubbles: true, composed: true, cancelable: true});
                      return pane.dispatchEvent(drop);
                    }
                    """);
    assertEquals(false, isLeft);
    assertThat(desk.dialog()).containsText("rain.txt");
    assertThat(desk.dialog()).containsText("1 claim found");
  }

  @Test
  void aCorrectedClaimIsNotCalledUnsure() {
    bridge();
    Desk desk = desk().open("?verdict=all").sees("Ines Halvorsen");
    int claim = Api.ids("/claims").get(0);
    QuarkusTransaction.requiringNew()
        .run(() -> run("update claim set confidence = 0.41 where id = " + claim));
    desk.reload().seesInQueue("Ines Halvorsen", "Unsure 41%");
    desk.row("Ines Halvorsen").click();
    desk.sees("Ines Halvorsen").press("c").fill("Role", "Mayor of Port Ellery");
    desk.button("Save speaker").click();
    assertThat(desk.toast()).containsText("Speaker changed.");
    assertThat(desk.row("Ines Halvorsen")).not().containsText("Unsure");
  }

  @Test
  void whatIsReportedWithoutQuoteMarksSaysThatItIsNotCompared() {
    bridge();
    Desk desk = desk().open("").sees("Ines Halvorsen");
    desk.row("A senior official").click();
    desk.sees("A senior official").press("e");
    assertThat(desk.page().locator("ws-evidence-form"))
        .containsText(
            "This claim has no words in quotation marks, so there is nothing to compare.");
    desk.type("What the source says", "No money was set aside for a ferry.");
    desk.button("Save evidence").click();
    assertThat(desk.toast()).containsText("Evidence saved.");
    assertThat(desk.page().locator("ws-evidence .pieces")).containsText("Passage");
  }

  @Test
  void untilTheServerHasAnsweredNothingIsSaidToBeDone() {
    Desk desk = desk();
    List<Route> held = new java.util.ArrayList<>();
    desk.page().route("**/api/v1/articles**", held::add);
    desk.open("");
    desk.page().waitForCondition(() -> !held.isEmpty());
    assertThat(desk.page().locator("main")).hasText("Loading …");
    held.forEach(Route::resume);
    assertThat(desk.page().getByText("Paste an article to begin")).isVisible();
  }

  @Test
  void oneClaimIsOneClaim() {
    bridge();
    Desk desk = desk().open("").sees("Ines Halvorsen");
    desk.facet("No source").click();
    assertThat(desk.page().locator(".work > .unseen")).hasText("1 claim.");
  }

  @Test
  void messagesAreForPeople() {
    Desk desk = desk().open("?view=settings");
    Locator accounts = desk.page().locator("ws-accounts");
    String name = Api.unique("ben");
    Api.post(
        "/accounts", Map.of("name", name, "role", "reviewer", "password", "correct horse battery"));
    accounts.locator("[name=name]").fill(name);
    accounts.locator("[name=password]").fill("correct horse battery");
    desk.button("Create account").click();
    assertThat(accounts.getByRole(com.microsoft.playwright.options.AriaRole.ALERT))
        .hasText("There is an account with this name already. Choose another name.");

    bridge();
    desk.open("").sees("Ines Halvorsen").press("c").fill("Name", " ").press("Enter");
    assertThat(desk.page().locator("ws-attribution-form .error-line")).hasText("Name is missing.");
  }

  @Test
  void whatTheServerRefusesOfARoleIsNotShownAsDone() {
    Desk desk = desk().open("?view=settings");
    Locator role = desk.page().getByLabel("Role of admin");
    role.selectOption("reader");
    assertThat(desk.page().locator("ws-accounts [role=alert]")).not().isEmpty();
    assertThat(role).hasValue("admin");
  }

  @Test
  void theHitsOfASearchAreMarkedWhereTheyStand() {
    bridge();
    Desk desk = desk().open("").sees("Ines Halvorsen").press("/");
    desk.type("Search the claims", "customers").press("Enter").sees("Lena Marsh");
    desk.page()
        .waitForCondition(
            () -> (int) desk.page().evaluate("CSS.highlights.get('search')?.size ?? 0") == 2);
  }

  @Test
  void keysAreChosenInTheSettings() {
    bridge();
    Desk desk = desk().open("?view=settings");
    desk.page().locator("ws-keys summary").click();
    Locator verify = desk.page().getByLabel("verified: this source said this");
    verify.fill("k");
    assertThat(desk.page().locator("ws-keys [role=alert]")).containsText("previous claim");
    verify.fill("f");
    desk.open("").sees("Ines Halvorsen");
    assertThat(desk.verdict("verified").locator("kbd")).hasText("F");
    desk.press("v").decide("f").sees("Lena Marsh");
  }

  @Test
  void onAPhoneTheChartsCanBeRead() {
    bridge();
    Desk desk = desk(new Browser.NewContextOptions().setViewportSize(360, 740));
    desk.open("?view=dashboard");
    Locator label = desk.page().locator("ws-dashboard svg.plot text").first();
    assertThat(label).isVisible();
    double height =
        ((Number) label.evaluate("text => text.getBoundingClientRect().height")).doubleValue();
    assertTrue(height >= 9, "labels of " + height + " px");
  }
}
