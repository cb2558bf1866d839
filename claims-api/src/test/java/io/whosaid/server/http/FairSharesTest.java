package io.whosaid.server.http;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.whosaid.server.Api;
import io.whosaid.server.TestDatabase;
import io.whosaid.server.accounts.Role;
import io.whosaid.server.accounts.TestAccounts;
import io.whosaid.server.http.problems.Problem;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever one account asks, others are answered. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@Tag("slow")
class FairSharesTest {
  private static final int MANY = 60;

  @TestHTTPResource URI server;
  @Inject AgroalDataSource database;
  private final HttpClient http = HttpClient.newHttpClient();

  /** As with a question that the database needs long for: a table is locked. */
  @Test
  void slowRequestsOfOneAccountLeaveConnectionsToOthers() throws Exception {
    List<CompletableFuture<HttpResponse<String>>> slow;
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("lock table claim in access exclusive mode");
      slow = Stream.generate(() -> ask("/api/v1/claims", Role.READER)).limit(MANY).toList();
      for (int i = 0; i < 20; i++) {
        HttpResponse<String> other = ask("/api/v1/searches", Role.REVIEWER).get();
        assertEquals(200, other.statusCode(), other.body());
      }
      assertFalse(slow.stream().anyMatch(CompletableFuture::isDone));
      connection.rollback();
    }
    for (CompletableFuture<HttpResponse<String>> answer : slow) {
      assertEquals(200, answer.get().statusCode());
    }
  }

  /** An export takes as long as its client likes to read it. */
  @Test
  void oneAccountGetsOneExportAtATime() throws Exception {
    List<CompletableFuture<HttpResponse<String>>> exports;
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("lock table claim in access exclusive mode");
      exports =
          Stream.of("/export", "/export?format=csv", "/export/training")
              .map(path -> ask("/api/v1" + path, Role.READER))
              .toList();
      assertEquals(200, ask("/api/v1/searches", Role.READER).get().statusCode());
      Thread.sleep(1_000);
      try (ResultSet waiting =
          statement.executeQuery("select count(distinct pid) from pg_locks where not granted")) {
        waiting.next();
        assertEquals(1, waiting.getInt(1));
      }
      connection.rollback();
    }
    for (CompletableFuture<HttpResponse<String>> export : exports) {
      assertEquals(200, export.get().statusCode());
    }
  }

  @Test
  void soManyWaitAndNoMore() throws Exception {
    List<CompletableFuture<HttpResponse<String>>> all;
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("lock table claim in access exclusive mode");
      all = Stream.generate(() -> ask("/api/v1/claims", Role.READER)).limit(300).toList();
      HttpResponse<?> refused =
          (HttpResponse<?>) CompletableFuture.anyOf(all.toArray(CompletableFuture[]::new)).get();
      assertEquals(429, refused.statusCode());
      assertTrue(refused.headers().firstValue("Retry-After").isPresent());
      connection.rollback();
    }
    for (CompletableFuture<HttpResponse<String>> answer : all) {
      assertTrue(List.of(200, 429).contains(answer.get().statusCode()));
    }
  }

  private CompletableFuture<HttpResponse<String>> ask(String path, Role role) {
    return http.sendAsync(
        HttpRequest.newBuilder(server.resolve(path))
            .header("Authorization", "Bearer " + TestAccounts.token(role))
            .timeout(Duration.ofSeconds(60))
            .build(),
        BodyHandlers.ofString());
  }

  @Test
  void aTextOfManyWordsIsNotLookedFor() {
    for (String filter : List.of("speaker", "q", "via", "outlet", "reviewer", "assigned")) {
      Api.get("/claims?" + filter + "={words}", "a ".repeat(21))
          .statusCode(400)
          .body("errors[0].parameter", Matchers.equalTo(filter))
          .body("errors[0].detail", Matchers.containsString("at most 20"));
      Api.get("/claims?" + filter + "={words}", "a ".repeat(20)).statusCode(200);
      Api.get("/claims?" + filter + "={words}", "a".repeat(501)).statusCode(400);
    }
  }

  @Test
  void whatIsNotStoredMayNotBeVeryLong() {
    Api.post("/analyze", Map.of("text", "a".repeat(1_000_001)))
        .statusCode(413)
        .contentType(Problem.MEDIA_TYPE)
        .body("errors[0].pointer", Matchers.equalTo("/text"));
  }

  @Test
  void anAccountFollowsTheEventsSoOftenAndNoMore() throws Exception {
    // The places of streams that other tests have left are free again after some seconds.
    int refused = refusedOf25();
    for (int tries = 0; refused != 5 && tries < 10; tries++) {
      Thread.sleep(6_000);
      refused = refusedOf25();
    }
    assertEquals(5, refused);
    given().get("/api/v1/claims").then().statusCode(200);
  }

  /** Opens 25 streams of one account and one of another, and closes them all. */
  private int refusedOf25() throws Exception {
    Stream.Builder<HttpResponse<java.io.InputStream>> open = Stream.builder();
    int refused = 0;
    for (int i = 0; i < 25; i++) {
      var answer =
          http.send(
              HttpRequest.newBuilder(server.resolve("/api/v1/events"))
                  .header("Authorization", "Bearer " + TestAccounts.token(Role.READER))
                  .build(),
              BodyHandlers.ofInputStream());
      open.add(answer);
      refused += answer.statusCode() == 429 ? 1 : 0;
    }
    var other =
        http.send(
            HttpRequest.newBuilder(server.resolve("/api/v1/events"))
                .header("Authorization", "Bearer " + TestAccounts.token(Role.REVIEWER))
                .build(),
            BodyHandlers.ofInputStream());
    open.add(other);
    for (var answer : open.build().toList()) {
      answer.body().close();
    }
    assertEquals(200, other.statusCode());
    return refused;
  }
}
