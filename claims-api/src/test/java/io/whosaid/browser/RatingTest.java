package io.whosaid.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.whosaid.server.Api;
import io.whosaid.server.TestDatabase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whether it is true is said beside the verdict, by mouse or by keys, and taken back. */
@QuarkusTest
@TestProfile(RealEngine.class)
@WithTestResource(TestDatabase.class)
class RatingTest extends BrowserTest {
  @Test
  void aRatingIsGivenWithItsReasonAndTakenBack() {
    bridge();
    Desk desk = desk().open("").sees("Ines Halvorsen");
    Locator truth = desk.decision().locator("ws-truth");
    assertThat(truth).containsText("optional, not rated");
    assertThat(desk.button("Mostly false")).isHidden();
    truth.locator("summary").press("Enter");
    truth.getByRole(AriaRole.TEXTBOX).fill("It was twelve.");
    desk.button("Mostly false").focus();
    desk.press("Enter");

    assertThat(desk.button("Mostly false")).hasAttribute("aria-pressed", "true");
    assertThat(desk.button("Mostly false")).isFocused();
    assertThat(desk.history()).containsText("Rated: mostly false");
    assertThat(desk.history()).containsText("It was twelve.");
    assertThat(truth.getByRole(AriaRole.TEXTBOX)).hasValue("");
    assertThat(desk.verdict("verified")).hasAttribute("aria-pressed", "false");
    assertEquals(1, Api.ids("/claims?truth=mostly_false").size());

    desk.decide("v").sees("Lena Marsh").press("k").sees("Ines Halvorsen");
    assertThat(desk.verdict("verified")).hasAttribute("aria-pressed", "true");
    desk.button("Remove rating").click();
    assertThat(truth).containsText("optional, not rated");
    assertThat(truth.locator("summary")).isFocused();
    assertThat(desk.history()).containsText("Not rated");
    assertEquals(List.of(), Api.ids("/claims?truth=mostly_false"));
    assertEquals(List.of(), desk.misdeeds());
  }

  @Test
  void aReasonStaysWithItsClaimAndARefusalLosesNothing() {
    bridge();
    Desk desk = desk().deaf().open("").sees("Ines Halvorsen");
    Locator truth = desk.decision().locator("ws-truth");
    truth.locator("summary").click();
    truth.getByRole(AriaRole.TEXTBOX).fill("It was twelve.");
    desk.press("Escape");
    desk.row("Lena Marsh").click();
    desk.sees("Lena Marsh");
    assertThat(truth.getByRole(AriaRole.TEXTBOX)).hasValue("");
    desk.row("Ines Halvorsen").click();
    desk.sees("Ines Halvorsen");

    int claim = Api.ids("/claims?speaker=Halvorsen&sort=newest").get(0);
    Api.rate(claim, 1, Map.of("truth", "true")).statusCode(201);
    desk.button("False").click();
    assertThat(desk.page().getByText("someone else has changed it").first()).isVisible();
    assertThat(desk.button("True")).hasAttribute("aria-pressed", "true");
    assertThat(truth.getByRole(AriaRole.TEXTBOX)).hasValue("It was twelve.");
  }
}
