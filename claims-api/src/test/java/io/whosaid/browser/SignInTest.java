package io.whosaid.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

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

/** Into the page with a password, and out again. */
@QuarkusTest
@TestProfile(RealEngine.class)
@WithTestResource(TestDatabase.class)
class SignInTest extends BrowserTest {
  private static final String PASSWORD = "correct horse battery";

  @Test
  void aReviewerSignsInDecidesAndSignsOut() {
    bridge();
    String name = Api.unique("Ann");
    Api.post("/accounts", Map.of("name", name, "role", "reviewer", "password", PASSWORD))
        .statusCode(201);
    Desk desk = stranger().open("");
    assertThat(desk.page().getByLabel("Name")).isFocused();
    desk.type("Name", name).press("Tab").type("Password", "wrong").press("Enter");
    assertThat(desk.page().getByRole(com.microsoft.playwright.options.AriaRole.ALERT))
        .containsText("There is no account with this name and password.");
    assertThat(desk.page().getByLabel("Password")).isFocused();
    desk.press("Control+A").type("Password", PASSWORD).press("Enter");
    desk.sees("Ines Halvorsen").decide("v").sees("Lena Marsh");
    desk.picture("signed-in");
    desk.button("Sign out").click();
    assertThat(desk.button("Sign in")).isVisible();
    desk.picture("sign-in");
    desk.reload();
    assertThat(desk.button("Sign in")).isVisible();
    assertEquals(List.of(), desk.misdeeds());
  }

  /** Ended elsewhere while nobody looked: the page is opened again days later. */
  @Test
  void whoseSessionHasEndedSignsInAgain() {
    bridge();
    String name = Api.unique("Ann");
    Api.post("/accounts", Map.of("name", name, "role", "reviewer", "password", PASSWORD))
        .statusCode(201);
    Desk desk = stranger().open("").signIn(name, PASSWORD).sees("Ines Halvorsen");
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                run(
                    "delete from session where account_id = (select id from account where name = '"
                        + name
                        + "')"));
    desk.reload();
    assertThat(desk.button("Sign in")).isVisible();
    assertThat(desk.page().getByRole(com.microsoft.playwright.options.AriaRole.ALERT)).hasText("");
    desk.signIn(name, PASSWORD).sees("Ines Halvorsen");
    assertEquals(List.of(), desk.misdeeds());
  }

  @Test
  void whereNobodyHasAnAccountNobodyIsAskedForOne() {
    Desk desk = stranger();
    String nobody =
        "{\"account\": null, \"role\": null, \"csrf\": null, \"empty\": true, \"provider\": false}";
    desk.page()
        .route(
            "**/api/v1/session",
            route ->
                route.fulfill(
                    new Route.FulfillOptions().setContentType("application/json").setBody(nobody)));
    desk.open("");
    assertThat(desk.signInForm()).containsText("Open the link that the server printed");
    assertThat(desk.page().getByLabel("Name")).hasCount(0);
    assertEquals(List.of(), desk.misdeeds());
  }
}
