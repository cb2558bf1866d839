package io.whosaid.server.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.whosaid.server.Api;
import io.whosaid.server.TestDatabase;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class HostAndOriginFilterTest {
  @TestHTTPResource("/")
  URI server;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "evil.example:8080",
        "127.0.0.1.evil.example",
        "localhost.evil.example",
        "10.0.0.1",
        "0.0.0.0",
        "128.0.0.1"
      })
  void anotherNameForThisMachineIsRefused(String host) {
    for (String path : new String[] {"/", "/api/v1/claims", "/health"}) {
      given()
          .header("Host", host)
          .get(path)
          .then()
          .statusCode(421)
          .contentType("application/problem+json");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LOCALHOST:1", "127.0.0.1", "127.8.7.6:80", "[::1]:8080"})
  void theNamesOfThisMachineAreNot(String host) {
    given().header("Host", host).get("/api/v1/claims").then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://evil.example", "null", "https://localhost", "http://localhost:1"})
  void aPageOfAnotherSiteIsRefused(String origin) {
    given().header("Origin", origin).get("/api/v1/claims").then().statusCode(403);
    Api.json(Map.of("text", "“No,” said Eve."))
        .header("Origin", origin)
        .post("/api/v1/articles")
        .then()
        .statusCode(403)
        .contentType("application/problem+json");
  }

  @Test
  void whosaidsOwnPageIsNot() {
    String origin = "http://" + server.getAuthority();
    given()
        .header("Origin", origin)
        .get("/api/v1/claims")
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", nullValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/api/v1/claims", "/nothing", "/health", "/api/v1/openapi"})
  void everyAnswerTellsBrowsersToBeCareful(String path) {
    given()
        .get(path)
        .then()
        .header("Content-Security-Policy", containsString("default-src 'self'"))
        .header("Content-Security-Policy", not(containsString("unsafe")))
        .header("X-Content-Type-Options", equalTo("nosniff"))
        .header("Referrer-Policy", equalTo("no-referrer"))
        .header("Cache-Control", equalTo("no-cache"));
  }

  @Test
  void loneSurrogatesAreReplacedInPlace() {
    assertEquals("a\uFFFDb", WellFormed.of("a\uD800b"));
    assertEquals("\uFFFD\uFFFD", WellFormed.of("\uDC00\uD800"));
    assertEquals("😀\uFFFD", WellFormed.of("😀\uD83D"));
    String same = "a😀b";
    assertSame(same, WellFormed.of(same));
  }

  @Test
  void aLoopbackNameIsNotASuffix() {
    assertTrue(Loopback.isName("127.0.0.1"));
    assertFalse(Loopback.isName("127.0.0.1.example"));
    assertFalse(Loopback.isName("notlocalhost"));
  }
}
