package io.whosaid.server.accounts;

import static io.restassured.RestAssured.given;
import static io.whosaid.server.Api.unique;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.whosaid.server.Api;
import io.whosaid.server.TestDatabase;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People whom an OpenID Connect provider knows sign in there, and machines show its tokens. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(value = Provider.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class ProviderTest {
  private static final String ARTICLE = "{\"text\": \"“We will not go,” said %s.\"}";

  @TestHTTPResource URI server;

  private final String subject = unique("person");
  private final HttpClient browser =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  @BeforeEach
  void nobodyYet() {
    TestAccounts.sendNothing();
  }

  @Test
  void aPersonComesBackFromTheProviderWithASession() throws Exception {
    Provider.next(
        Map.of(
            "sub", subject, "preferred_username", "Mira " + subject, "groups", List.of("editor")));
    HttpResponse<String> page = open("/api/v1/session/provider");
    assertEquals(200, page.statusCode());
    assertEquals("/", page.uri().getPath());
    assertEquals(null, page.uri().getQuery());

    JsonPath session = new JsonPath(open("/api/v1/session").body());
    assertEquals("Mira " + subject, session.getString("account"));
    assertEquals("editor", session.getString("role"));
    assertEquals(200, open("/api/v1/claims").statusCode());
    assertEquals(403, post("/api/v1/articles", "none"), "without the header of our own page");
    assertEquals(201, post("/api/v1/articles", session.getString("csrf")));
  }

  @Test
  void thePageKnowsThatThereIsAProvider() throws Exception {
    JsonPath session = new JsonPath(open("/api/v1/session").body());
    assertTrue(session.getBoolean("provider"));
    assertEquals(null, session.getString("account"));
  }

  @Test
  void nobodyIsSentToTheProviderByWhatAMachineAsks() {
    given()
        .redirects()
        .follow(false)
        .get("/api/v1/claims")
        .then()
        .statusCode(401)
        .contentType("application/problem+json");
  }

  @Test
  void anAnswerThatNobodyAskedForSignsNobodyIn() {
    Response answer =
        given().redirects().follow(false).get("/api/v1/session/provider?code=code-0&state=mine");
    answer.then().statusCode(302).header("Location", containsString("/authorize?"));
    assertNull(answer.cookie(SessionCookie.NAME));
  }

  @Test
  void noTokenBecomesASession() {
    for (String token :
        List.of(TestAccounts.token(Role.ADMIN), Provider.token(Map.of("sub", subject)))) {
      Response answer =
          given()
              .redirects()
              .follow(false)
              .header("Authorization", "Bearer " + token)
              .get("/api/v1/session/provider");
      assertNull(answer.cookie(SessionCookie.NAME));
      answer.then().statusCode(401).contentType("application/problem+json");
    }
  }

  @Test
  void aMachineShowsATokenOfTheProvider() {
    String token = Provider.token(Map.of("sub", subject, "groups", List.of("reviewer")));
    as(token, "/session").body("account", equalTo(subject)).body("role", equalTo("reviewer"));
    as(token, "/claims").statusCode(200);
    as(token, "/accounts").statusCode(403);
    as(token, "/tokens").statusCode(403);
    given()
        .header("Authorization", "Bearer " + token)
        .contentType("application/json")
        .body(ARTICLE.formatted(subject))
        .post("/api/v1/articles")
        .then()
        .statusCode(403);
  }

  @ParameterizedTest
  @CsvSource({
    "iss, https://elsewhere.example",
    "iss, ''",
    "aud, somebody-else",
    "aud, ''",
    "sub, ''",
    "exp, 1700000000",
    "exp, ''",
    "nbf, 4102444800"
  })
  void aTokenThatDoesNotHoldIsRefused(String claim, String value) {
    boolean isTime = value.matches("\\d+");
    Object wrong = isTime ? Long.valueOf(value) : value;
    as(Provider.token(Map.of("sub", subject)), "/claims").statusCode(200);
    refused(
        Provider.token(
            claim.equals("sub") ? Map.of(claim, wrong) : Map.of("sub", subject, claim, wrong)));
  }

  @Test
  void aTokenThatTheProviderDidNotSignIsRefused() {
    refused(Provider.forged(Map.of("sub", subject, "groups", List.of("admin"))));
    String good = Provider.token(Map.of("sub", subject));
    refused("eyJhbGciOiJub25lIn0" + good.substring(good.indexOf('.'), good.lastIndexOf('.') + 1));
    refused("nonsense");
  }

  @Test
  void nobodyGetsAnAccountByItsName() {
    String token = Provider.token(Map.of("sub", subject, "preferred_username", "Admin"));
    as(token, "/session").body("account", equalTo("Admin 2")).body("role", equalTo("reader"));
    as(token, "/session").body("account", equalTo("Admin 2"));
  }

  @Test
  void theProviderMaySayAnotherRoleLater() {
    as(Provider.token(Map.of("sub", subject, "groups", List.of("admin", "staff"))), "/session")
        .body("role", equalTo("admin"));
    as(Provider.token(Map.of("sub", subject, "groups", List.of("staff"))), "/session")
        .body("role", equalTo("admin"));
    as(Provider.token(Map.of("sub", subject, "groups", List.of("reader"))), "/session")
        .body("role", equalTo("reader"));
  }

  @Test
  void whoIsDisabledIsRefused() throws Exception {
    String token = Provider.token(Map.of("sub", subject));
    as(token, "/session").body("account", equalTo(subject));
    TestAccounts.send("Authorization", "Bearer " + TestAccounts.token(Role.ADMIN));
    int account =
        Api.get("/accounts?limit=200")
            .extract()
            .path("items.find { it.name == '%s' }.id".formatted(subject));
    Api.json(Map.of("disabled", true))
        .header("If-Match", "\"v1\"")
        .put("/api/v1/accounts/{id}", account)
        .then()
        .statusCode(200);
    TestAccounts.sendNothing();
    refused(token);
    Provider.next(Map.of("sub", subject));
    assertEquals(401, open("/api/v1/session/provider").statusCode());
    assertEquals(null, new JsonPath(open("/api/v1/session").body()).getString("account"));
  }

  private static void refused(String token) {
    as(token, "/claims").statusCode(401).contentType("application/problem+json");
  }

  private static ValidatableResponse as(String token, String path) {
    return given().header("Authorization", "Bearer " + token).get("/api/v1" + path).then();
  }

  private HttpResponse<String> open(String path) throws IOException, InterruptedException {
    return browser.send(
        HttpRequest.newBuilder(server.resolve(path)).build(), BodyHandlers.ofString());
  }

  private int post(String path, String csrf) throws IOException, InterruptedException {
    return browser
        .send(
            HttpRequest.newBuilder(server.resolve(path))
                .header("Content-Type", "application/json")
                .header("X-CSRF-Token", csrf)
                .POST(BodyPublishers.ofString(ARTICLE.formatted(subject)))
                .build(),
            BodyHandlers.ofString())
        .statusCode();
  }
}
