package io.whosaid.server.accounts;

import static io.whosaid.server.Api.unique;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.whosaid.server.Api;
import io.whosaid.server.TestDatabase;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A browser whose session has ended, however it ended, can do what anybody can do. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class EndedSessionTest {
  private static final String PASSWORD = "correct horse battery";
  private static final int TWELVE_HOURS = 12 * 60 * 60;

  @Inject AgroalDataSource database;

  /** How a session comes to be unknown. */
  enum End {
    EXPIRED("update session set expires_at = now() - interval '1 second'"),
    DELETED("delete from session"),
    DISABLED("update account set disabled_at = now()");

    private final String sql;

    End(String sql) {
      this.sql = sql;
    }
  }

  @ParameterizedTest
  @EnumSource
  void itsCookieIsNobodysAndIsReplacedAtTheNextSignIn(End end) throws SQLException {
    String name = account();
    String cookie = signIn(null, name).getCookie(SessionCookie.NAME);
    String key = end == End.DISABLED ? "name" : "account_id";
    String value = end == End.DISABLED ? "'%s'" : "(select id from account where name = '%s')";
    run(end.sql + " where " + key + " = " + value.formatted(name));
    assertIsNobodys(cookie);
    if (end != End.DISABLED) {
      assertEquals(name, signIn(cookie, name).path("account"));
    }
  }

  @Test
  void aCookieOfAnotherServerDoesNotKeepAnybodyOut() {
    for (String cookie : List.of("AAAA", "", "%00", "x".repeat(4000))) {
      assertIsNobodys(cookie);
    }
    for (String malformed : List.of("a b", "\"quoted\"", "a,b", "\\")) {
      String name = account();
      assertEquals(name, signIn(malformed, name).path("account"));
    }
    assertEquals("admin", known(TestAccounts.SESSION).get("/api/v1/session").path("account"));
  }

  @Test
  void aPasswordChangedElsewhereEndsTheSessionAndNotTheBrowser() {
    String name = account();
    String here = signIn(null, name).getCookie(SessionCookie.NAME);
    Response there = signIn(null, name);
    known(there.getCookie(SessionCookie.NAME))
        .header("X-CSRF-Token", there.<String>path("csrf"))
        .contentType(ContentType.JSON)
        .body(Map.of("old", PASSWORD, "password", PASSWORD + "!"))
        .post("/api/v1/session/password")
        .then()
        .statusCode(201);
    assertIsNobodys(here);
  }

  @Test
  void whoIsSignedInMaySignInAsSomebodyElse() {
    String first = account();
    String second = account();
    String cookie = signIn(null, first).getCookie(SessionCookie.NAME);
    assertEquals(second, signIn(cookie, second).path("account"));
  }

  /** The cookie lives as long as the session does, and is prolonged with it. */
  @Test
  void theCookieEndsWithTheSession() throws SQLException {
    String name = account();
    Response entry = signIn(null, name);
    assertEquals(TWELVE_HOURS, entry.getDetailedCookie(SessionCookie.NAME).getMaxAge());
    String cookie = entry.getCookie(SessionCookie.NAME);
    assertNull(known(cookie).get("/api/v1/session").getCookie(SessionCookie.NAME));
    String ofIt = " where account_id = (select id from account where name = '" + name + "')";
    run(
        "update session set seen_at = now() - interval '2 hours', expires_at = now() + interval '10 hours'"
            + ofIt);
    Response later = known(cookie).get("/api/v1/claims");
    assertEquals(cookie, later.getCookie(SessionCookie.NAME));
    assertEquals(TWELVE_HOURS, (double) later.getDetailedCookie(SessionCookie.NAME).getMaxAge(), 1);
    run(
        "update session set seen_at = now() - interval '2 minutes',"
            + " created_at = now() - interval '30 days' + interval '1 hour'"
            + ofIt);
    long left =
        known(cookie).get("/api/v1/claims").getDetailedCookie(SessionCookie.NAME).getMaxAge();
    assertTrue(left > 3500 && left <= 3600, left + " s");
  }

  private static void assertIsNobodys(String cookie) {
    known(cookie)
        .get("/api/v1/session")
        .then()
        .statusCode(200)
        .body("account", nullValue())
        .header("Set-Cookie", nullValue());
    known(cookie)
        .get("/api/v1/claims")
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        // A late answer must not take away the session that the browser has signed in to since.
        .header("Set-Cookie", nullValue());
    String name = account();
    signIn(cookie, name)
        .then()
        .body("account", equalTo(name))
        .header("Set-Cookie", not(containsString("Max-Age=0")));
  }

  private static Response signIn(String cookie, String name) {
    RequestSpecification request = cookie == null ? anybody() : known(cookie);
    return request
        .contentType(ContentType.JSON)
        .body(Map.of("name", name, "password", PASSWORD))
        .post("/api/v1/session")
        .then()
        .statusCode(201)
        .extract()
        .response();
  }

  private static String account() {
    new TestAccounts().beforeEach(null);
    String name = unique("Ann");
    Api.post("/accounts", Map.of("name", name, "role", "reader", "password", PASSWORD))
        .statusCode(201);
    return name;
  }

  private static RequestSpecification anybody() {
    TestAccounts.sendNothing();
    return RestAssured.given();
  }

  private static RequestSpecification known(String cookie) {
    return anybody().header("Cookie", SessionCookie.NAME + "=" + cookie);
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
