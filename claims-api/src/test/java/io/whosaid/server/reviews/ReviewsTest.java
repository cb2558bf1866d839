package io.whosaid.server.reviews;

import static io.whosaid.server.Api.claim;
import static io.whosaid.server.Api.get;
import static io.whosaid.server.Api.json;
import static io.whosaid.server.Api.review;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.whosaid.server.TestDatabase;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class ReviewsTest {
  private static final Map<String, Boolean> UNDO = Map.of("undo", true);

  @Inject AgroalDataSource database;

  @Test
  void aReviewDecidesAndIsKept() {
    long claim = claim();
    review(claim, 1, Map.of("verdict", "verified", "note", "Heard the tape."))
        .statusCode(201)
        .header("ETag", "\"v2\"")
        .body("verdict", equalTo("verified"))
        .body("version", equalTo(2))
        .body("reviewedAt", notNullValue());
    review(claim, 2, Map.of("verdict", "unverified")).statusCode(201);
    get("/claims/{id}", claim)
        .header("ETag", startsWith("\"v3."))
        .body("verdict", equalTo("unverified"))
        .body("reviews.verdict", contains("unverified", "verified"))
        .body("reviews.note", contains(null, "Heard the tape."))
        .body("reviews.version", contains(3, 2))
        .body("reviews.undo", contains(false, false));
  }

  @Test
  void undoGoesBackStepByStepAndThenRefuses() {
    long claim = claim();
    review(claim, 1, Map.of("verdict", "verified"));
    review(claim, 2, Map.of("verdict", "unverified"));
    review(claim, 3, UNDO).statusCode(201).body("verdict", equalTo("verified"));
    review(claim, 4, UNDO)
        .statusCode(201)
        .body("verdict", equalTo("unreviewed"))
        .body("reviewedAt", nullValue());
    review(claim, 5, UNDO).statusCode(409).body("detail", containsString("no review to undo"));
    get("/claims/{id}", claim)
        .body("version", equalTo(5))
        .body("reviews.undo", contains(true, true, false, false));
  }

  @Test
  void undoAfterANewDecisionTakesThatOneBack() {
    long claim = claim();
    review(claim, 1, Map.of("verdict", "verified"));
    review(claim, 2, Map.of("verdict", "unverified"));
    review(claim, 3, UNDO);
    review(claim, 4, Map.of("verdict", "unreviewed")).body("verdict", equalTo("unreviewed"));
    review(claim, 5, UNDO).body("verdict", equalTo("verified"));
    review(claim, 6, UNDO).body("verdict", equalTo("unreviewed"));
    review(claim, 7, UNDO).statusCode(409);
  }

  @Test
  void undoRestoresWhenTheVerdictBeforeWasGiven() {
    long claim = claim();
    String first = review(claim, 1, Map.of("verdict", "verified")).extract().path("reviewedAt");
    review(claim, 2, Map.of("verdict", "unverified")).body("reviewedAt", not(equalTo(first)));
    review(claim, 3, UNDO).body("reviewedAt", equalTo(first));
  }

  @Test
  void nothingToUndoIsAConflict() {
    review(claim(), 1, UNDO).statusCode(409).contentType("application/problem+json");
  }

  @Test
  void aStaleVersionIsRefusedWithTheClaimAsItIs() {
    long claim = claim();
    review(claim, 1, Map.of("verdict", "verified"));
    review(claim, 1, Map.of("verdict", "unverified"))
        .statusCode(412)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:whosaid:problem:stale"))
        .body("claim.id", equalTo((int) claim))
        .body("claim.verdict", equalTo("verified"))
        .body("claim.version", equalTo(2));
    get("/claims/{id}", claim).body("verdict", equalTo("verified"));
  }

  @Test
  void aMissingVersionIsRefused() {
    json(Map.of("verdict", "verified"))
        .post("/api/v1/claims/{id}/reviews", claim())
        .then()
        .statusCode(428)
        .body("errors.parameter", contains("If-Match"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"v1", "1", "\"v1", "“v1”"})
  void aVersionThatIsNoTagIsRefused(String ifMatch) {
    with(claim(), ifMatch).statusCode(400).body("errors.parameter", contains("If-Match"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"v2\"", "\"v10\"", "\"v10.5e0f\"", "\"5e0f.v1\"", "W/\"v1\"", "\"\""})
  void aTagOfAnotherVersionIsRefused(String ifMatch) {
    with(claim(), ifMatch).statusCode(412);
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "\"v1\"", "\"v7\", \"v1\"", "\"v1.5e0f\"", "\"v2.5e0f\",\"v1.\""})
  void anyTagThatFitsWillDo(String ifMatch) {
    with(claim(), ifMatch).statusCode(201);
  }

  @ParameterizedTest
  @ValueSource(strings = {"W/\"v1\"", "\"v01\"", "\"\""})
  void anyOtherTagIsStale(String ifMatch) {
    with(claim(), ifMatch).statusCode(412);
  }

  private static ValidatableResponse with(long claim, String ifMatch) {
    return json(Map.of("verdict", "verified"))
        .header("If-Match", ifMatch)
        .post("/api/v1/claims/{id}/reviews", claim)
        .then();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"verdict\": \"true\"}",
        "{\"verdict\": \"VERIFIED\"}",
        "{\"verdict\": null}",
        "{\"undo\": false}",
        "{\"undo\": true, \"verdict\": \"verified\"}"
      })
  void aDecisionMustBeOne(String body) {
    long claim = claim();
    json(body)
        .header("If-Match", "\"v1\"")
        .post("/api/v1/claims/{id}/reviews", claim)
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/verdict"));
    get("/claims/{id}", claim).body("reviews", empty());
  }

  @Test
  void aVerdictIsNamedAmongThoseAllowed() {
    review(claim(), 1, Map.of("verdict", "false"))
        .statusCode(400)
        .body(
            "errors[0].detail", equalTo("'false' is not one of unreviewed, verified, unverified"));
  }

  @Test
  void aNoteMayBeLongButNotTooLong() {
    long claim = claim();
    review(claim, 1, Map.of("verdict", "verified", "note", "é".repeat(10_000))).statusCode(201);
    review(claim, 2, Map.of("verdict", "verified", "note", "é".repeat(10_001)))
        .statusCode(400)
        .body("errors.pointer", contains("/note"));
  }

  @Test
  void ofSixteenReviewsAtOnceOneIsTaken() {
    long claim = claim();
    ExecutorService threads = Executors.newFixedThreadPool(16);
    try {
      List<CompletableFuture<Integer>> answers =
          IntStream.range(0, 16)
              .mapToObj(
                  i ->
                      CompletableFuture.supplyAsync(
                          () ->
                              review(
                                      claim,
                                      1,
                                      Map.of("verdict", i % 2 == 0 ? "verified" : "unverified"))
                                  .extract()
                                  .statusCode(),
                          threads))
              .toList();
      List<Integer> statuses = answers.stream().map(CompletableFuture::join).sorted().toList();
      assertEquals(1, statuses.stream().filter(status -> status == 201).count(), "" + statuses);
      assertEquals(15, statuses.stream().filter(status -> status == 412).count(), "" + statuses);
    } finally {
      threads.shutdown();
    }
    get("/claims/{id}", claim).body("version", equalTo(2)).body("reviews.version", contains(2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update review set verdict = 'VERIFIED'",
        "delete from review",
        "truncate review",
        "update article set text = text || '.'",
        "update review set note = 'x'"
      })
  void theDatabaseItselfRefusesToChangeWhatMustStay(String statement) throws SQLException {
    review(claim(), 1, Map.of("verdict", "unverified")).statusCode(201);
    try (Connection connection = database.getConnection();
        Statement sql = connection.createStatement()) {
      SQLException refused = assertThrows(SQLException.class, () -> sql.execute(statement));
      assertEquals("23000", refused.getSQLState(), refused.getMessage());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update claim set verdict = 'MAYBE'",
        "update claim set version = 0",
        "update claim set content = '[]'",
        "update claim set attribution = 'NAMED', speaker_name = null",
        "update claim set verdict = 'VERIFIED', reviewed_at = null",
        "update claim set confidence = 1.5"
      })
  void theDatabaseItselfRefusesWhatMakesNoSense(String statement) throws SQLException {
    claim();
    try (Connection connection = database.getConnection();
        Statement sql = connection.createStatement()) {
      SQLException refused = assertThrows(SQLException.class, () -> sql.execute(statement));
      assertEquals("23514", refused.getSQLState(), refused.getMessage());
    }
  }
}
