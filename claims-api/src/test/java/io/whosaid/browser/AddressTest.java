package io.whosaid.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.whosaid.server.Api;
import io.whosaid.server.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page's address: a claim can be linked to, and the back button goes back. */
@QuarkusTest
@TestProfile(RealEngine.class)
@WithTestResource(TestDatabase.class)
class AddressTest extends BrowserTest {

  @BeforeEach
  void addAnArticle() {
    bridge();
  }

  @Test
  void aClaimCanBeLinkedTo() {
    int second = Api.ids("/claims").get(1);
    Desk desk = desk().open("?claim=" + second).sees("Lena Marsh");
    assertThat(desk.article().locator("mark.source")).hasCount(2);
    assertThat(desk.row("Lena Marsh")).hasAttribute("aria-current", "true");
  }

  @Test
  void theBackButtonGoesBack() {
    Desk desk = desk().open("").sees("Ines Halvorsen").press("j").sees("Lena Marsh");
    desk.page().goBack();
    desk.sees("Ines Halvorsen");
    desk.page().goForward();
    desk.sees("Lena Marsh");
  }

  @Test
  void filtersAreInTheAddress() {
    Desk desk = desk().open("?attribution=unattributed").sees("Unattributed");
    assertThat(desk.rows()).hasCount(1);
    desk.facet("Named").click();
    desk.seesInQueue("Ines Halvorsen", "We will not reopen");
    desk.reload().seesInQueue("Ines Halvorsen", "We will not reopen");
    assertThat(desk.row("Unattributed")).hasCount(0);
  }

  @Test
  void aClaimThatIsNotThereIsSaid() {
    Desk desk = desk().open("?claim=999999");
    assertThat(desk.article()).containsText("There is no claim 999999.");
    desk.seesInQueue("Ines Halvorsen", "We will not reopen");
    desk.press("j").sees("Ines Halvorsen");
  }
}
