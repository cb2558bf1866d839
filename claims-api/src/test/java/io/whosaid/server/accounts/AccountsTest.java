package io.whosaid.server.accounts;

import static io.whosaid.server.Api.get;
import static io.whosaid.server.Api.json;
import static io.whosaid.server.Api.post;
import static io.whosaid.server.Api.unique;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.whosaid.server.TestDatabase;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class AccountsTest {
  private static final String PASSWORD = "correct horse battery";

  @Inject AgroalDataSource database;

  /** A request of nobody in particular. */
  private static RequestSpecification anybody() {
    TestAccounts.sendNothing();
    return RestAssured.given();
  }

  private static ExtractableResponse<Response> signedIn(String name, String password) {
    return anybody()
        .contentType("application/json")
        .body(Map.of("name", name, "password", password))
        .post("/api/v1/session")
        .then()
        .statusCode(201)
        .extract();
  }

  private static String account(String role) {
    String name = unique("Ann");
    post("/accounts", Map.of("name", name, "role", role, "password", PASSWORD)).statusCode(201);
    return name;
  }

  @Test
  void whoSignsInIsKnownAndMayChangeThingsWithTheToken() {
    String name = account("editor");
    var session = signedIn(name.toUpperCase(java.util.Locale.ROOT), PASSWORD);
    String cookie = session.cookie("whosaid-session");
    String csrf = session.path("csrf");
    assertTrue(session.header("Set-Cookie").contains("HttpOnly"), session.header("Set-Cookie"));
    assertTrue(session.header("Set-Cookie").contains("SameSite=Strict"));
    anybody()
        .cookie("whosaid-session", cookie)
        .get("/api/v1/session")
        .then()
        .body("account", equalTo(name))
        .body("role", equalTo("editor"))
        .body("csrf", equalTo(csrf));
    String article = "{\"text\": \"“%s.” said Ann.\"}".formatted(unique("Yes "));
    anybody()
        .cookie("whosaid-session", cookie)
        .contentType("application/json")
        .body(article)
        .post("/api/v1/articles")
        .then()
        .statusCode(403)
        .body("errors[0].parameter", equalTo("X-CSRF-Token"));
    anybody()
        .cookie("whosaid-session", cookie)
        .header("X-CSRF-Token", csrf)
        .contentType("application/json")
        .body(article)
        .post("/api/v1/articles")
        .then()
        .statusCode(201);
    anybody()
        .cookie("whosaid-session", cookie)
        .header("X-CSRF-Token", csrf)
        .delete("/api/v1/session")
        .then()
        .statusCode(204);
    anybody().cookie("whosaid-session", cookie).get("/api/v1/claims").then().statusCode(401);
  }

  @Test
  void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() {
    String name = account("reader");
    for (String who : List.of(name, unique("Nobody"))) {
      anybody()
          .contentType("application/json")
          .body(Map.of("name", who, "password", "wrong"))
          .post("/api/v1/session")
          .then()
          .statusCode(401)
          .contentType("application/problem+json")
          .body("detail", equalTo("There is no account with this name and password."));
    }
  }

  @Test
  void tooManyTriesAreSlowedDown() {
    String name = account("reader");
    Map<String, String> wrong = Map.of("name", name, "password", "wrong");
    for (int i = 0; i < 5; i++) {
      json(wrong).post("/api/v1/session").then().statusCode(401);
    }
    json(Map.of("name", name, "password", PASSWORD))
        .post("/api/v1/session")
        .then()
        .statusCode(429)
        .header("Retry-After", notNullValue())
        .contentType("application/problem+json");
  }

  @Test
  void aTokenDoesWhatItsScopesSayUntilItIsRevoked() throws SQLException {
    String name = account("editor");
    var session = signedIn(name, PASSWORD);
    String cookie = "whosaid-session=" + session.cookie("whosaid-session");
    RestAssured.replaceFiltersWith(
        (request, response, context) -> {
          request.header("Cookie", cookie).header("X-CSRF-Token", session.<String>path("csrf"));
          return context.next(request, response);
        });
    List<io.restassured.filter.Filter> page = List.copyOf(RestAssured.filters());
    var made =
        post("/tokens", Map.of("name", "nightly", "scopes", List.of("read", "admin")))
            .statusCode(201)
            .body("text", startsWith("whosaid_"))
            .body("usedAt", nullValue())
            .extract();
    String text = made.path("text");
    get("/tokens").body("[0].text", nullValue());
    bearer(text).get("/api/v1/claims").then().statusCode(200);
    // Not in its scopes; in its scopes, but nothing that the account may do.
    bearer(text)
        .contentType("application/json")
        .body("{}")
        .post("/api/v1/articles")
        .then()
        .statusCode(403);
    bearer(text).get("/api/v1/accounts").then().statusCode(403);
    bearer(text).get("/api/v1/tokens").then().statusCode(403);
    RestAssured.replaceFiltersWith(page);
    get("/tokens").body("[0].usedAt", notNullValue());
    RestAssured.delete("/api/v1/tokens/" + made.path("id")).then().statusCode(204);
    bearer(text)
        .get("/api/v1/claims")
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .header("WWW-Authenticate", containsString("Bearer"));
    assertFalse(everythingStored().contains(text.substring(8)), "the token stands in the database");
    assertFalse(everythingStored().contains(PASSWORD), "the password stands in the database");
  }

  private static RequestSpecification bearer(String token) {
    return anybody().header("Authorization", "Bearer " + token);
  }

  private String everythingStored() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select coalesce((select string_agg(t::text, ' ') from token t), '')"
                    + " || (select string_agg(a::text, ' ') from account a)"
                    + " || (select string_agg(s::text, ' ') from session s)")) {
      rows.next();
      return rows.getString(1);
    }
  }

  @Test
  void aTokenThatExpiredIsRefused() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "insert into token (account_id, name, hash, scopes, expires_at)"
              + " select min(id), 'old', sha256('whosaid_old'), array['READ'], now() - interval '1 s' from account"
              + " on conflict do nothing");
    }
    bearer("whosaid_old").get("/api/v1/claims").then().statusCode(401);
  }

  @Test
  void aDisabledAccountIsOutAtOnce() {
    String name = account("reader");
    String cookie = signedIn(name, PASSWORD).cookie("whosaid-session");
    new TestAccounts().beforeEach(null);
    int id = get("/accounts?limit=1").extract().path("items[0].id");
    change(id, 1, Map.of("disabled", true)).statusCode(200).body("disabled", equalTo(true));
    change(id, 1, Map.of("disabled", false)).statusCode(412);
    anybody().cookie("whosaid-session", cookie).get("/api/v1/claims").then().statusCode(401);
  }

  private static io.restassured.response.ValidatableResponse change(
      int id, int version, Map<String, ?> change) {
    return json(change)
        .header("If-Match", "\"v" + version + "\"")
        .put("/api/v1/accounts/{id}", id)
        .then();
  }

  @Test
  void whatIsWrongWithANewAccountIsNamed() {
    String name = account("reader");
    post("/accounts", Map.of("name", name, "role", "reader", "password", PASSWORD))
        .statusCode(409)
        .body("errors.pointer", hasItem("/name"));
    post("/accounts", Map.of("name", "x", "role", "king", "password", PASSWORD))
        .statusCode(400)
        .body("errors[0].detail", equalTo("'king' is not one of reader, reviewer, editor, admin"));
    post("/accounts", Map.of("name", "x", "role", "reader", "password", "short"))
        .statusCode(400)
        .body("errors.pointer", hasItem("/password"));
  }

  @Test
  void theFirstLinkIsWorthNothingOnceThereIsAnAccount() {
    json(Map.of("secret", "guess", "name", "eve", "password", PASSWORD))
        .post("/api/v1/session/first")
        .then()
        .statusCode(403);
    anybody().get("/api/v1/session").then().statusCode(200).body("empty", equalTo(false));
  }

  @Test
  void anotherPasswordEndsAllOtherSessions() {
    String name = account("reader");
    String other = signedIn(name, PASSWORD).cookie("whosaid-session");
    var session = signedIn(name, PASSWORD);
    RequestSpecification page =
        anybody()
            .cookie("whosaid-session", session.cookie("whosaid-session"))
            .header("X-CSRF-Token", session.<String>path("csrf"))
            .contentType("application/json");
    page.body(Map.of("old", PASSWORD, "password", "another horse"))
        .post("/api/v1/session/password")
        .then()
        .statusCode(201);
    anybody().cookie("whosaid-session", other).get("/api/v1/claims").then().statusCode(401);
    assertEquals(name, signedIn(name, "another horse").path("account"));
  }

  @Test
  void nothingButHealthAndThePageIsOpen() {
    for (String path : List.of("/api/v1/openapi", "/api/v1/openapi.json", "/metrics")) {
      anybody().get(path).then().statusCode(401);
    }
    anybody().get("/api/v1/claims").then().statusCode(401).contentType("application/problem+json");
    for (String path : List.of("/", "/health/ready", "/health/live", "/favicon.svg")) {
      anybody().get(path).then().statusCode(200);
    }
  }
}
