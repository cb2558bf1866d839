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

/** What the engine got wrong is fixed in the article itself, and can be put back. */
@QuarkusTest
@TestProfile(RealEngine.class)
@WithTestResource(TestDatabase.class)
class MarkingTest extends BrowserTest {
  /** Selects the first occurrence of words in the article as a hand with a mouse would. */
  private static final String SELECT =
      """
      (pane, words) => {
        for (const p of pane.shadowRoot.querySelectorAll('.text > p')) {
          const from = p.textContent.indexOf(words);
          if (from < 0) continue;
          const range = document.createRange();
          const walker = document.createTreeWalker(p, NodeFilter.SHOW_TEXT);
          for (let at = 0, node; (node = walker.nextNode()); at += node.length) {
            if (from >= at && from < at + node.length) range.setStart(node, from - at);
            const to = from + words.length;
            if (to > at && to <= at + node.length) range.setEnd(node, to - at);
          }
          const {startContainer, startOffset, endContainer, endOffset} = range;
          getSelection().setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
          return;
        }
        throw new Error('no ' + words);
      }
      """;

  @BeforeEach
  void addAnArticle() {
    bridge();
  }

  private static Desk select(Desk desk, String words) {
    assertThat(desk.article()).containsText(words);
    desk.article().evaluate(SELECT, words);
    return desk;
  }

  private static Locator bar(Desk desk) {
    return desk.article().locator(".bar");
  }

  @Test
  void theSourceIsWhatIsSelectedUntilItIsPutBack() {
    Desk desk = desk().open("").sees("Ines Halvorsen");
    select(desk, "Lena Marsh, a baker");
    bar(desk).getByText("who said it").click();
    desk.sees("Lena Marsh");
    assertThat(desk.article().locator("mark.source").last()).hasText("Lena Marsh, a baker");
    assertThat(desk.history()).containsText("Words changed");
    assertThat(bar(desk)).hasCount(0);
    desk.press("z").sees("Ines Halvorsen");
    assertThat(desk.history()).containsText("Put back");
    assertThat(desk.article().locator("mark.source").last()).hasText("Mayor Ines Halvorsen");
    assertEquals(List.of(), desk.misdeeds());
  }

  @Test
  void aClaimThatWasMissedIsAddedFromTheTextAndTakenBack() {
    Desk desk = desk().open("").sees("Ines Halvorsen");
    select(desk, "About nine thousand people cross it every day");
    bar(desk).getByText("Add a claim").click();
    desk.sees("Unattributed").seesInQueue("Unattributed", "About nine thousand");
    assertThat(desk.queue().locator("footer")).containsText("2 of 6");
    assertThat(desk.queue().locator(".fresh")).hasCount(0);
    Api.get("/claims").body("items.text", Matchers.hasItem(Matchers.startsWith("About nine")));
    desk.press("z");
    assertThat(desk.decision()).containsText("marked as not a claim");
    Api.get("/claims").body("total", Matchers.equalTo(5));
    desk.press("j").sees("Lena Marsh");
  }

  @Test
  void whatIsNoClaimIsTakenOutAndPutBack() {
    Desk desk = desk().open("").sees("Ines Halvorsen");
    desk.button("Not a claim").click();
    assertThat(desk.decision()).containsText("marked as not a claim");
    desk.seesInQueue("Ines Halvorsen", "Not a claim");
    assertThat(desk.article().locator(".sign")).hasCount(4);
    desk.decision().locator(".gone button").click();
    assertThat(desk.decision().locator(".gone")).hasCount(0);
    assertThat(desk.article().locator(".sign")).hasCount(5);
  }

  @Test
  void theKeyboardAloneMendsPlacesByTheirWords() {
    Desk desk = desk().open("").sees("Ines Halvorsen");
    desk.button("Change words").focus();
    desk.press("Enter");
    assertThat(desk.page().locator("ws-places-form #content")).isFocused();
    desk.press("Tab", "Tab", "Control+a").type("who said it", "Bob").press("Tab", "Enter");
    assertThat(desk.page().locator("ws-places-form")).containsText("are not in the article");
    desk.press("Control+a").type("who said it", "Lena Marsh").press("Tab", "Enter");
    desk.sees("Lena Marsh");
    assertThat(desk.button("Change words")).isFocused();
  }

  @Test
  void aClaimIsMineInTheQueueOfEverybodyUntilItIsGivenBack() {
    Desk desk = desk().open("").sees("Ines Halvorsen");
    Desk other = desk().open("").sees("Ines Halvorsen");
    desk.button("Assign to me").click();
    desk.seesInQueue("Ines Halvorsen", "admin");
    other.seesInQueue("Ines Halvorsen", "admin");
    desk.open("?assigned=me").sees("Ines Halvorsen");
    assertThat(desk.rows()).hasCount(1);
    desk.button("Unassign").click();
    assertThat(desk.button("Assign to me")).isVisible();
    Api.get("/claims?assigned=me").body("total", Matchers.equalTo(0));
  }

  @Test
  void aSignInTheMarginLeadsToItsClaim() {
    Desk desk = desk().open("").sees("Ines Halvorsen").decide("v").sees("Lena Marsh");
    assertThat(desk.article().locator(".sign.verified")).hasCount(1);
    desk.article().locator(".sign").nth(2).click();
    desk.sees("Brannock & Lyle");
    assertThat(desk.article().locator(".sign.current")).hasCount(1);
  }
}
