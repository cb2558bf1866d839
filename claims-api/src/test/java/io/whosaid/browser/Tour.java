package io.whosaid.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import io.whosaid.server.Api;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A walk through every view, each of which is checked.
 *
 * @param desk who walks
 * @param look which theme and width, in the names of the pictures
 * @param narrow whether one pane is shown at a time
 * @param isWhole whether all rules are asked
 */
record Tour(Desk desk, String look, boolean narrow, boolean isWhole) {
  /** WCAG 2.2's 24 pixels, which are not among the rules that are asked unless one says so. */
  private static final String TARGET_SIZE = "target-size";

  private static final List<String> LOOKS =
      List.of("color-contrast", "scrollable-region-focusable", "link-in-text-block", TARGET_SIZE);

  /** From the empty page to what was found in an article. */
  void add(String article) {
    assertThat(desk.page().getByText("Paste an article to begin")).isVisible();
    check("01-empty");

    desk.press("a", "Control+Enter");
    assertThat(desk.dialog()).containsText("Paste the text of an article here first.");
    check("02-add");

    desk.type("Text of the article", article).press("Tab").type("Title", "Bridge to stay shut");
    desk.press("Tab").type("Outlet", "The Courier");
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
    desk.writeNote("Heard it on the recording.").decide("v").press("k");
    assertThat(desk.history()).containsText("Heard it");
    check("05-decision");

    show("Queue");
    assertThat(desk.queue().locator(".chip.verified")).isVisible();
    check("06-queue");

    desk.press("?");
    check("07-help");
    desk.press("Escape", "g");
    assertThat(desk.dialog()).containsText("Guidelines");
    check("24-guidelines");
    desk.press("Escape");
  }

  /** The way in. */
  void signIn() {
    assertThat(desk.button("Sign in")).isVisible();
    check("00-sign-in");
  }

  /** A conflict, and a decision that does not reach the server. */
  void trouble() {
    int second = Api.ids("/claims").get(1);
    desk.deaf().open("?claim=" + second);
    assertThat(desk.history()).containsText("No decisions yet.");
    assertThat(desk.article().locator(".text mark").first()).isAttached();
    Api.review(second, 1, Map.of("verdict", "unverified", "note", "Not on the tape."))
        .statusCode(201);
    desk.press("v");
    assertThat(desk.button("Show")).isVisible();
    check("08-notice");

    desk.button("Show").click();
    assertThat(desk.decision().locator(".error")).isVisible();
    check("09-conflict");
    desk.button("Keep theirs").click();

    desk.page().route("**/reviews", Route::abort);
    desk.press("j", "v", "k");
    assertThat(desk.decision().locator(".error")).isVisible();
    check("10-failure");
    desk.page().unroute("**/reviews");
    desk.button("Try again").click();
    assertThat(desk.history().locator(".chip.verified")).hasCount(1);
  }

  /** Evidence with its word diff, a correction, the filters, marked claims, files and a link. */
  void work() {
    int first = Api.ids("/claims?sort=newest&verdict=verified").get(0);
    Api.post(
            "/claims/" + first + "/evidence",
            Map.of("name", "Evening News", "text", "We will reopen it a day before it is safe."))
        .statusCode(201);
    desk.open("?verdict=all&claim=" + first);
    show("Decision");
    assertThat(desk.page().locator("ws-evidence .pieces")).containsText("Evening News");
    desk.page().locator("ws-evidence summary").click();
    desk.press("e")
        .type("What the source says", "We shall never reopen the bridge 2 days before it is safe.");
    assertThat(desk.page().locator("ws-evidence-form")).containsText("Altered");
    check("11-evidence");
    desk.press("Escape");
    desk.button("Change speaker").click();
    // The end of the form, where its bar lies over no field.
    desk.field("Reason").scrollIntoViewIfNeeded();
    check("12-correction");
    desk.press("Escape");
    desk.button("Change words").click();
    check("20-places");
    desk.press("Escape");
    show("Article");
    desk.article().locator(".text p").nth(1).click(new Locator.ClickOptions().setClickCount(3));
    assertThat(desk.article().locator(".bar")).isVisible();
    check("21-selected");
    desk.article().locator(".bar [aria-label=Close]").click();

    show("Queue");
    desk.queue().locator("[aria-expanded]").click();
    check("13-filters");
    desk.queue().locator("[aria-expanded]").click();
    desk.queue().locator(".mark").first().check();
    desk.queue().locator("footer").getByText("Assign").click();
    check("25-selected");
    desk.press("Escape", "v");
    assertThat(desk.dialog()).containsText("1 claim as verified?");
    check("26-bulk");
    desk.press("Escape");

    desk.press("a");
    desk.button("Files").click();
    check("14-files");
    desk.button("Link").click();
    check("15-link");
    desk.press("Escape");
  }

  /** The other views. */
  void elsewhere() {
    desk.open("?view=sources");
    assertThat(desk.page().locator("ws-sources li").first()).isVisible();
    check("16-sources");
    desk.page().locator("ws-sources #q").fill("Ines Halvorsen");
    assertThat(desk.page().locator("ws-sources li")).hasCount(1);
    desk.page().locator("ws-sources li a").click();
    assertThat(desk.page().locator("ws-source ol li").first()).isVisible();
    check("17-source");
    desk.open("?view=articles");
    assertThat(desk.page().locator("ws-articles li").first()).isVisible();
    check("22-articles");
    desk.page().locator("ws-articles .ways .link").first().click();
    check("23-article");
    desk.open("?view=dashboard");
    assertThat(desk.page().locator("ws-dashboard figure")).hasCount(4);
    check("18-dashboard");
    desk.open("?view=settings");
    assertThat(desk.page().locator("ws-accounts li").first()).isVisible();
    check("19-settings");
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
        rules()
            .flatMap(axe -> axe.analyze().getViolations().stream())
            .map(rule -> rule.getImpact() + " " + rule.getId() + " " + rule.getNodes())
            .toList();
    assertEquals(List.of(), violations, name);
  }

  /**
   * All rules where the structure is new; in the other theme and between two sizes, which show the
   * same elements, those that hang on colours and places. There are no frames to gather from.
   */
  private Stream<AxeBuilder> rules() {
    return isWhole
        ? Stream.of(axe(), axe().withRules(List.of(TARGET_SIZE)))
        : Stream.of(axe().withRules(LOOKS));
  }

  private AxeBuilder axe() {
    return new AxeBuilder(desk.page()).setLegacyMode(true);
  }
}
