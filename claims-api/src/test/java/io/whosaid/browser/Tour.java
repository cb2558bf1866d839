package io.whosaid.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Route;
import io.whosaid.claims.Api;
import java.util.List;
import java.util.Map;

/**
 * A walk through every view, each of which is checked.
 *
 * @param desk who walks
 * @param look which theme and width, in the names of the pictures
 * @param narrow whether one pane is shown at a time
 */
record Tour(Desk desk, String look, boolean narrow) {

  /** From the empty page to what was found in an article. */
  void add(String article) {
    assertThat(desk.page().getByText("Paste an article to begin")).isVisible();
    check("01-empty");

    desk.press("a", "Control+Enter");
    assertThat(desk.dialog()).containsText("Paste the text of an article here first.");
    check("02-add");

    desk.type(article).press("Tab").type("Bridge to stay shut").press("Tab").type("The Courier");
    desk.press("Control+Enter");
    assertThat(desk.dialog()).containsText("claims found");
    check("03-outcome");
  }

  /** Article, decision, queue and help. */
  void review() {
    desk.press("Enter");
    assertThat(desk.article().locator(".text mark").first()).isVisible();
    check("04-article");

    show("Decision");
    desk.press("n").type("Heard it on the recording.").press("Escape").decide("v").press("k");
    assertThat(desk.history()).containsText("Heard it");
    check("05-decision");

    show("Queue");
    assertThat(desk.queue().locator(".chip.verified")).isVisible();
    check("06-queue");

    desk.press("?");
    check("07-help");
    desk.press("Escape");
  }

  /** A conflict, and a decision that does not reach the server. */
  void trouble() {
    int second = Api.ids("/claims").get(1);
    desk.open("?claim=" + second);
    assertThat(desk.history()).containsText("Nobody has decided yet.");
    Api.review(second, 1, Map.of("verdict", "unverified", "note", "Not on the tape."))
        .statusCode(201);
    desk.press("v");
    assertThat(desk.button("Show")).isVisible();
    check("08-notice");

    desk.button("Show").click();
    assertThat(desk.decision().locator(".trouble")).isVisible();
    check("09-conflict");
    desk.button("Keep theirs").click();

    desk.page().route("**/reviews", Route::abort);
    desk.press("j", "v", "k");
    assertThat(desk.decision().locator(".trouble")).isVisible();
    check("10-failure");
  }

  private void show(String pane) {
    if (narrow) {
      desk.button(pane).click();
    }
  }

  private void check(String view) {
    String name = view + "-" + look;
    desk.picture(name);
    Object over =
        desk.page().evaluate("document.documentElement.scrollWidth - document.body.clientWidth");
    assertEquals(0, over, name + " is wider than the screen");
    List<String> violations =
        new AxeBuilder(desk.page())
            .analyze().getViolations().stream()
                .map(rule -> rule.getImpact() + " " + rule.getId() + " " + rule.getNodes())
                .toList();
    assertEquals(List.of(), violations, name);
  }
}
