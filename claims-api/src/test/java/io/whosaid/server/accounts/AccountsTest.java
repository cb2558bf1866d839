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
import io.whosaid.server.LogCapture;
import io.whosaid.server.TestDatabase;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
  void tooManyTriesFromOneAddressAreSlowedDown() {
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "short",
        "elevenchars",
        "123456789012",
        "aaaaaaaaaaaa",
        "            ",
        "password1234",
        "P@ssw0rd!!!!",
        "qwertyuiop[]",
        "letmein123456",
        "abcdefghijkl",
        "iloveyou2024!",
        "Admin-Admin-1",
        "hannelore1234"
      })
  void aPasswordThatIsEasilyGuessedIsRefused(String password) {
    post("/accounts", Map.of("name", "Hannelore", "role", "reader", "password", password))
        .statusCode(400)
        .body("errors.pointer", hasItem("/password"));
  }

  @Test
  void aLongPasswordCountsToItsEnd() {
    String name = unique("Ann");
    String password = "åäö and seventy more words, ".repeat(5);
    post("/accounts", Map.of("name", name, "role", "reader", "password", password)).statusCode(201);
    assertEquals(name, signedIn(name, password).path("account"));
    anybody()
        .contentType("application/json")
        .body(Map.of("name", name, "password", password + "x"))
        .post("/api/v1/session")
        .then()
        .statusCode(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "admin\u200b",
        "\u0430dmin",
        "me",
        "Nobody",
        "\u202enimda",
        "ad\nmin",
        "a\u00addmin",
        "\ufeffx",
        "a\u3164b",
        " "
      })
  void aNameThatLooksLikeAnotherIsRefused(String name) {
    post("/accounts", Map.of("name", name, "role", "reader", "password", PASSWORD))
        .statusCode(400)
        .body("errors.pointer", hasItem("/name"));
  }

  /** Of one script each: what others cannot tell from a name that is there. */
  @ParameterizedTest
  @CsvSource({
    "Signe Dalmin, Sıgne Dalmin", // a dotless i
    "Signe Dalmin, Siɡne Dalmin", // a script g
    "Ilse Oak, lIse Oak",
    "Ilse Oak, Ilse 0ak",
    "Cecop Pace, Сесор Расе", // all Cyrillic
    "ovo vo, ονο νο", // all Greek
    "Œvel Ræk, OEvel Raek"
  })
  void aNameThatLooksLikeThatOfAnAccountIsRefusedBesideIt(String name, String alike) {
    String end = " " + System.nanoTime();
    post("/accounts", Map.of("name", name + end, "role", "reader", "password", PASSWORD))
        .statusCode(201);
    post("/accounts", Map.of("name", alike + end, "role", "reader", "password", PASSWORD))
        .statusCode(409)
        .body("errors.pointer", hasItem("/name"))
        .body("errors[0].detail", containsString(name + end));
  }

  @Test
  void compatibleFormsOfANameAreOneName() {
    String name = account("reader");
    String wide =
        name.chars()
            .mapToObj(c -> String.valueOf((char) (c - '!' + '\uff01')))
            .collect(Collectors.joining());
    post("/accounts", Map.of("name", wide, "role", "reader", "password", PASSWORD)).statusCode(409);
    assertEquals(name, signedIn(wide, PASSWORD).path("account"));
    TestAccounts.send("Authorization", "Bearer " + TestAccounts.token(Role.ADMIN));
    long number = System.nanoTime();
    for (String fine : List.of("Zoë O’Neill-", "東京 たろう", "Ольга ", "홍길동 漢")) {
      post("/accounts", Map.of("name", fine + number, "role", "reader", "password", PASSWORD))
          .statusCode(201);
    }
  }

  @Test
  void anAdministratorSeesAndEndsWhatAnAccountIsUsedBy() {
    String name = account("reader");
    int id = get("/accounts?limit=1").extract().path("items[0].id");
    var session = signedIn(name, PASSWORD);
    String cookie = session.cookie(SessionCookie.NAME);
    int token = token(session);
    TestAccounts.send("Authorization", "Bearer " + TestAccounts.token(Role.ADMIN));
    get("/accounts/{id}/tokens", id).body("id", equalTo(List.of(token)));
    int number = get("/accounts/{id}/sessions", id).statusCode(200).extract().path("[0].id");
    RestAssured.delete("/api/v1/accounts/{id}/tokens/{t}", id, token).then().statusCode(204);
    get("/accounts/{id}/tokens", id).body("[0].revokedAt", notNullValue());
    RestAssured.delete("/api/v1/accounts/{id}/sessions/{s}", id, number).then().statusCode(204);
    RestAssured.delete("/api/v1/accounts/{id}/sessions/{s}", id, number).then().statusCode(404);
    RestAssured.delete("/api/v1/accounts/{id}/tokens/{t}", id + 1000, token).then().statusCode(404);
    anybody().cookie(SessionCookie.NAME, cookie).get("/api/v1/claims").then().statusCode(401);
  }

  private static int token(ExtractableResponse<Response> session) {
    return anybody()
        .cookie(SessionCookie.NAME, session.cookie(SessionCookie.NAME))
        .header("X-CSRF-Token", session.<String>path("csrf"))
        .contentType("application/json")
        .body(Map.of("name", "nightly", "scopes", List.of("read")))
        .post("/api/v1/tokens")
        .then()
        .statusCode(201)
        .header("Cache-Control", "no-store")
        .extract()
        .path("id");
  }

  @Test
  void anotherPasswordRevokesAllTokens() {
    String name = account("reader");
    int id = get("/accounts?limit=1").extract().path("items[0].id");
    var session = signedIn(name, PASSWORD);
    token(session);
    TestAccounts.send("Authorization", "Bearer " + TestAccounts.token(Role.ADMIN));
    change(id, 1, Map.of("password", "another horse")).statusCode(200);
    get("/accounts/{id}/tokens", id).body("[0].revokedAt", notNullValue());
    session = signedIn(name, "another horse");
    int second = token(session);
    anybody()
        .cookie(SessionCookie.NAME, session.cookie(SessionCookie.NAME))
        .header("X-CSRF-Token", session.<String>path("csrf"))
        .contentType("application/json")
        .body(Map.of("old", "another horse", "password", PASSWORD))
        .post("/api/v1/session/password")
        .then()
        .statusCode(201);
    TestAccounts.send("Authorization", "Bearer " + TestAccounts.token(Role.ADMIN));
    get("/accounts/{id}/tokens", id)
        .body("find { it.id == %d }.revokedAt".formatted(second), notNullValue());
  }

  @Test
  void theSecurityLogSaysWhoDidWhatAndNoSecret() {
    try (LogCapture log = LogCapture.start()) {
      String name = account("reader");
      int id = get("/accounts?limit=1").extract().path("items[0].id");
      String text = "“secret” \n12:00:00 ERROR forged";
      json(Map.of("name", text, "password", "wrong guess")).post("/api/v1/session");
      json(Map.of("name", name, "password", "wrong guess")).post("/api/v1/session");
      var session = signedIn(name, PASSWORD);
      token(session);
      TestAccounts.send("Authorization", "Bearer " + TestAccounts.token(Role.ADMIN));
      change(id, 1, Map.of("role", "editor", "password", "another horse"));
      change(id, 2, Map.of("disabled", true));
      for (int i = 0; i < 6; i++) {
        json(Map.of("name", name, "password", "wrong guess")).post("/api/v1/session");
      }
      List<String> lines =
          log.messages().stream()
              .filter(line -> line.startsWith(SecurityLog.CATEGORY + ": "))
              .map(line -> line.substring(SecurityLog.CATEGORY.length() + 2))
              .toList();
      for (String expected :
          List.of(
              "account-made account=\""
                  + name
                  + "\" role=\"reader\" by=\"admin\" address=\"127.0.0.1\"",
              "sign-in-failed account=\"(unknown)\" address=\"127.0.0.1\"",
              "sign-in-failed account=\"" + name,
              "sign-in account=\"" + name,
              "token-made token=",
              "role-changed account=\"" + name + "\" before=\"reader\" after=\"editor\"",
              "password-reset account=\"" + name + "\" tokens-revoked=\"1\"",
              "account-disabled account=\"" + name,
              "sign-in-throttled account=\"" + name)) {
        assertTrue(
            lines.stream().anyMatch(line -> line.startsWith(expected)), () -> expected + lines);
      }
      for (String line : lines) {
        assertFalse(
            line.contains("\n")
                || line.contains("horse")
                || line.contains("guess")
                || line.contains("whosaid_"),
            line);
      }
    }
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
          "insert into token (account_id, name, hash, scopes, expires_at) select min(id), 'old',"
              + " sha256('whosaid_old'), array['READ'], now() - interval '1 s' from account on"
              + " conflict do nothing");
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
