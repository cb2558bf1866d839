package io.whosaid.server.reviews;

import static io.whosaid.server.Api.claim;
import static io.whosaid.server.Api.get;
import static io.whosaid.server.Api.json;
import static io.whosaid.server.Api.rate;
import static io.whosaid.server.Api.review;
import static io.whosaid.server.Api.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a claim is true is said beside its verdict, or not at all. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class RatingsTest {
  private static final Map<String, Boolean> UNDO = Map.of("undo", true);

  @Inject AgroalDataSource database;

  @Test
  void nobodyRatesUntilSomebodyDoes() {
    get("/claims/{id}", claim())
        .body("truth", nullValue())
        .body("ratedBy", nullValue())
        .body("ratedAt", nullValue())
        .body("ratings", empty());
  }

  @Test
  void anExactQuotationMayBeFalse() {
    long claim = claim();
    review(claim, 1, Map.of("verdict", "verified")).statusCode(201);
    rate(claim, 2, Map.of("truth", "mostly_false", "note", "It was twelve."))
        .statusCode(201)
        .header("ETag", "\"v3\"")
        .body("truth", equalTo("mostly_false"))
        .body("verdict", equalTo("verified"))
        .body("ratedBy", notNullValue())
        .body("version", equalTo(3));
    rate(claim, 3, Map.of("truth", "false")).statusCode(201).body("truth", equalTo("false"));
    get("/claims/{id}", claim)
        .header("ETag", startsWith("\"v4."))
        .body("verdict", equalTo("verified"))
        .body("reviews.version", contains(2))
        .body("ratings.truth", contains("false", "mostly_false"))
        .body("ratings.note", contains(null, "It was twelve."))
        .body("ratings.version", contains(4, 3));
  }

  @Test
  void undoGoesBackStepByStepAndThenRefuses() {
    long claim = claim();
    String first = rate(claim, 1, Map.of("truth", "true")).extract().path("ratedAt");
    rate(claim, 2, Map.of("truth", "half_true"));
    rate(claim, 3, UNDO)
        .statusCode(201)
        .body("truth", equalTo("true"))
        .body("ratedAt", equalTo(first));
    rate(claim, 4, UNDO)
        .statusCode(201)
        .body("truth", nullValue())
        .body("ratedBy", nullValue())
        .body("ratedAt", nullValue());
    rate(claim, 5, UNDO).statusCode(409).body("detail", containsString("no rating to undo"));
    get("/claims/{id}", claim)
        .body("version", equalTo(5))
        .body("ratings.truth", contains(null, "true", "half_true", "true"));
  }

  @Test
  void undoOfAVerdictLeavesTheRating() {
    long claim = claim();
    review(claim, 1, Map.of("verdict", "unverified"));
    rate(claim, 2, Map.of("truth", "true"));
    review(claim, 3, UNDO).body("verdict", equalTo("unreviewed")).body("truth", equalTo("true"));
    rate(claim, 4, UNDO).body("truth", nullValue());
  }

  @Test
  void aVersionMustBeNamedAndBeTheNewest() {
    long claim = claim();
    rate(claim, 2, Map.of("truth", "true")).statusCode(412).body("claim.version", equalTo(1));
    json(Map.of("truth", "true"))
        .post("/api/v1/claims/{id}/ratings", claim)
        .then()
        .statusCode(428)
        .body("errors.parameter", contains("If-Match"));
    rate(987_654_321, 1, Map.of("truth", "true")).statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"truth\": \"lie\"}",
        "{\"truth\": \"TRUE\"}",
        "{\"truth\": null}",
        "{\"undo\": false}",
        "{\"undo\": true, \"truth\": \"true\"}"
      })
  void aRatingMustBeOne(String body) {
    json(body)
        .header("If-Match", "\"v1\"")
        .post("/api/v1/claims/{id}/ratings", claim())
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.pointer", contains("/truth"));
  }

  @Test
  void whatIsAllowedIsNamed() {
    rate(claim(), 1, Map.of("truth", "lie"))
        .body(
            "errors[0].detail",
            equalTo("'lie' is not one of false, mostly_false, half_true, mostly_true, true"));
    get("/claims?truth=lie").statusCode(400).body("errors[0].parameter", equalTo("truth"));
  }

  @Test
  void listsCountsAndExportsKnowTheRatings() {
    String outlet = unique("Courier");
    long article =
        Api.article("“Yes.” said Ann Lee. “No.” said Bo Ray. “So.” said Cy Fox.", "outlet", outlet);
    List<Integer> claims = Api.ids("/claims?article={id}", article);
    rate(claims.get(0), 1, Map.of("truth", "false"));
    rate(claims.get(1), 1, Map.of("truth", "true"));
    assertEquals(
        claims.subList(0, 1), Api.ids("/claims?outlet={o}&truth=false&truth=half_true", outlet));
    get("/claims/counts?outlet={o}&truth=true&truth=false", outlet).body("total", equalTo(2));
    String lines = get("/export?outlet={o}&truth=true", outlet).extract().asString();
    assertEquals(1, lines.lines().count(), lines);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"update rating set truth = 'TRUE'", "delete from rating", "truncate rating"})
  void theDatabaseItselfRefusesToChangeARating(String statement) throws SQLException {
    rate(claim(), 1, Map.of("truth", "false")).statusCode(201);
    assertEquals("23000", refusal(statement).getSQLState());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update claim set truth = 'LIE', rated_by = 'ann', rated_at = now()",
        "update claim set truth = 'TRUE', rated_by = null, rated_at = null"
      })
  void theDatabaseItselfRefusesWhatMakesNoSense(String statement) {
    claim();
    assertEquals("23514", refusal(statement).getSQLState());
  }

  private SQLException refusal(String statement) {
    return assertThrows(
        SQLException.class,
        () -> {
          try (Connection connection = database.getConnection();
              Statement sql = connection.createStatement()) {
            sql.execute(statement);
          }
        });
  }
}
