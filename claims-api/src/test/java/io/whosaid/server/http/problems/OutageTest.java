package io.whosaid.server.http.problems;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.http.HttpClosedException;
import io.whosaid.server.Api;
import io.whosaid.server.LogCapture;
import io.whosaid.server.TestDatabase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What fails below the resources is a problem too, and says whether to try again. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@Tag("slow")
class OutageTest {
  @Inject AgroalDataSource database;

  @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
  int places;

  @Test
  void aClientThatLeavesIsNoError() {
    try (LogCapture log = LogCapture.start()) {
      IOException left = new IOException("Failed to write", new HttpClosedException("closed"));
      assertEquals(503, Errors.of(left).status());
      assertEquals(List.of(), log.messages());
    }
  }

  @Test
  void withoutAConnectionEachAnswerSaysWhenToComeBack() throws SQLException {
    List<Connection> taken = new ArrayList<>();
    try (LogCapture log = LogCapture.start()) {
      for (int i = 0; i < places; i++) {
        taken.add(database.getConnection());
      }
      List<Response> answers =
          List.of("/api/v1/claims", "/api/v1/session", "/api/v1/events", "/metrics").stream()
              .parallel()
              .map(path -> given().get(path))
              .toList();
      for (Response answer : answers) {
        answer
            .then()
            .statusCode(503)
            .contentType(Problem.MEDIA_TYPE)
            .header("Retry-After", "10")
            .body("retryAfter", is(10));
      }
      List<String> traces =
          log.messages().stream().filter(line -> line.contains("\n\tat ")).toList();
      assertEquals(List.of(), traces);
      long lines = log.messages().stream().filter(line -> line.contains("Cannot answer")).count();
      assertEquals(answers.size(), lines, () -> log.messages().toString());
    } finally {
      for (Connection connection : taken) {
        connection.close();
      }
    }
    Api.get("/claims").statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "08006", "08001", "53100", "53200", "53300", "57014", "57P01", "57P03", "58030", "40P01"
      })
  void aStateOfTheDatabaseThatPassesIsAnOutage(String state) {
    SQLException failure = new SQLException("gone", state);
    assertTrue(Outage.of(new IllegalStateException(new RuntimeException(failure))).isPresent());
  }

  @Test
  void aFaultOfTheServerIsNone() {
    assertFalse(Outage.of(new SQLException("syntax", "42601")).isPresent());
    assertFalse(Outage.of(new NullPointerException()).isPresent());
    assertTrue(Outage.of(new SQLException(null, null, new SocketTimeoutException())).isPresent());
    assertTrue(Outage.of(new OutOfMemoryError()).isPresent());
    assertEquals(503, Errors.of(new OutOfMemoryError()).status());
    assertEquals(422, Errors.of(new StackOverflowError()).status());
  }

  /** A stack trace a minute for each sort, and a line for each request. */
  @Test
  void whatNobodyExpectedIsTracedOnce() {
    try (LogCapture log = LogCapture.start()) {
      for (int i = 0; i < 5; i++) {
        assertEquals(500, Errors.of(failure()).status());
      }
      assertEquals(5, log.messages().size());
      assertEquals(1, log.messages().stream().filter(line -> line.contains("\n\tat ")).count());
    }
  }

  private static Exception failure() {
    return new UnsupportedOperationException("as before");
  }

  @Test
  void deepMarkdownIsNoFaultOfTheServer() {
    for (String deep : List.of("> ", "* ", "[", "**a ", "<b>")) {
      Response answer =
          Api.json(Map.of("format", "markdown", "content", deep.repeat(4000) + Api.unique("x")))
              .post("/api/v1/articles/page");
      assertTrue(answer.statusCode() < 500, deep + answer.statusCode() + answer.asString());
    }
  }

  @Test
  void aContentTypeThatIsNoneIsRefusedEverywhere() throws IOException {
    JsonNode paths =
        new ObjectMapper().readTree(given().get("/api/v1/openapi.json").asString()).path("paths");
    for (Map.Entry<String, JsonNode> path : paths.properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        for (String type : List.of("garbage", "a/b/c", "/", ";")) {
          String place = path.getKey().replaceAll("\\{[^}]*}", "1");
          int status =
              given()
                  .header("Content-Type", type)
                  .request(method.getKey().toUpperCase(Locale.ROOT), place)
                  .statusCode();
          assertTrue(
              status >= 400 && status < 500,
              () -> "%s %s %s: %d".formatted(method.getKey(), place, type, status));
        }
      }
    }
  }
}
