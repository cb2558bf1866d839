package io.whosaid.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.whosaid.server.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A window of 1280 by 900 at 200 %: nothing scrolls sideways, nothing is cut off (WCAG 1.4.4). */
@QuarkusTest
@TestProfile(RealEngine.class)
@WithTestResource(TestDatabase.class)
class ZoomTest extends BrowserTest {
  /** What reaches beyond the window, a box that hides the rest of it, a button or a key. */
  private static final String CUT_OFF =
      """
      () => {
        const found = [];
        const look = (root) => {
          for (const element of root.querySelectorAll('*')) {
            if (element.shadowRoot) look(element.shadowRoot);
            const {left, right, width, height} = element.getBoundingClientRect();
            if (width <= 1 || height <= 1 || !element.checkVisibility()) continue;
            if (getComputedStyle(element).clipPath === 'inset(50%)') continue; // for screen readers only
            const name = element.tagName + '.' + element.className + ' ' + element.textContent.trim().slice(0, 30);
            if (left < -1 || right > innerWidth + 1) found.push(name + ' is beyond the window');
            const hides = getComputedStyle(element).overflowX !== 'visible' || element.matches('button, kbd');
            if (hides && element.scrollWidth > element.clientWidth + 1) found.push(name + ' is cut off');
          }
        };
        look(document);
        return found;
      }""";

  @Test
  void everyPaneIsWhole() {
    bridge();
    Browser.NewContextOptions zoomed =
        new Browser.NewContextOptions().setViewportSize(640, 450).setDeviceScaleFactor(2);
    Desk desk = desk(zoomed).open("");
    assertThat(desk.rows()).hasCount(5);
    check(desk, "queue");
    desk.button("Article").click();
    assertThat(desk.article().locator(".text mark").first()).isVisible();
    check(desk, "article");
    desk.button("Decision").click();
    desk.sees("Ines Halvorsen");
    check(desk, "decision");
    desk.verdict("verified").scrollIntoViewIfNeeded();
    desk.button("Change speaker").click();
    check(desk, "correction");
  }

  @Test
  void everyOtherViewIsWhole() {
    bridge();
    Browser.NewContextOptions zoomed =
        new Browser.NewContextOptions().setViewportSize(640, 450).setDeviceScaleFactor(2);
    Desk desk = desk(zoomed).open("?view=sources");
    assertThat(desk.page().locator("ws-sources li").first()).isVisible();
    check(desk, "sources");
    desk.page().locator("ws-sources #q").fill("Ines Halvorsen");
    assertThat(desk.page().locator("ws-sources li")).hasCount(1);
    desk.page().locator("ws-sources li a").click();
    assertThat(desk.page().locator("ws-source ol li").first()).isVisible();
    check(desk, "source");
    desk.open("?view=dashboard");
    assertThat(desk.page().locator("ws-dashboard figure")).hasCount(4);
    check(desk, "dashboard");
    desk.open("?view=settings");
    assertThat(desk.page().locator("ws-accounts li").first()).isVisible();
    check(desk, "settings");
  }

  private static void check(Desk desk, String view) {
    desk.picture("zoom-" + view);
    assertEquals(List.of(), desk.page().evaluate(CUT_OFF), view);
  }
}
