package io.whosaid.server.reviews;

import static io.restassured.RestAssured.given;
import static io.whosaid.server.Api.article;
import static io.whosaid.server.Api.claim;
import static io.whosaid.server.Api.get;
import static io.whosaid.server.Api.ids;
import static io.whosaid.server.Api.json;
import static io.whosaid.server.Api.mark;
import static io.whosaid.server.Api.post;
import static io.whosaid.server.Api.rate;
import static io.whosaid.server.Api.review;
import static io.whosaid.server.Api.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.whosaid.server.TestDatabase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each kind of change is taken back by its number, or refused with the reason. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class UndoneChangesTest {
  private long claim;

  @BeforeEach
  void addAClaim() {
    claim = claim();
  }

  private static Map<String, Object> undo(int number) {
    return Map.of("undo", true, "undoes", number);
  }

  private static int newest(long claim, String list) {
    return get("/claims/{id}", claim).extract().path(list + "[0].id");
  }

  private static ValidatableResponse correct(long claim, int version, Map<String, ?> body) {
    return json(body)
        .header("If-Match", "\"v" + version + "\"")
        .post("/api/v1/claims/{id}/attribution", claim)
        .then();
  }

  private static Map<String, ?> saidBy(String name) {
    Map<String, ?> speaker = Map.of("name", name, "kind", "person");
    return Map.of(
        "source",
        Map.of("status", "named", "speaker", speaker, "via", List.of(Map.of("name", "Echo"))));
  }

  @Test
  void aReviewIsTakenBackByItsNumber() {
    review(claim, 1, Map.of("verdict", "verified")).statusCode(201);
    int first = newest(claim, "reviews");
    review(claim, 2, Map.of("verdict", "unverified")).statusCode(201);
    int second = newest(claim, "reviews");
    review(claim, 3, undo(first))
        .statusCode(409)
        .body("type", equalTo("urn:whosaid:problem:undo"))
        .body("detail", containsString("was changed again by admin. Undo that change first."));
    review(claim, 3, undo(second)).statusCode(201).body("verdict", equalTo("verified"));
    review(claim, 4, undo(second))
        .statusCode(409)
        .body("detail", containsString("was already undone by admin"));
    review(claim, 4, undo(987654321))
        .statusCode(409)
        .body("detail", containsString("has no review"));
    review(claim, 4, undo(first)).statusCode(201).body("verdict", equalTo("unreviewed"));
  }

  @Test
  void aRatingIsTakenBackByItsNumber() {
    rate(claim, 1, Map.of("truth", "true")).statusCode(201);
    int first = newest(claim, "ratings");
    rate(claim, 2, Map.of("truth", "false")).statusCode(201);
    rate(claim, 3, undo(first)).statusCode(409);
    rate(claim, 3, undo(newest(claim, "ratings"))).statusCode(201).body("truth", equalTo("true"));
    rate(claim, 4, undo(first)).statusCode(201).body("truth", nullValue());
  }

  @Test
  void aCorrectionIsTakenBackAndWhatTheEngineSaidHoldsAgain() {
    long article = article("“We will not go,” said a skipper via Reuters." + unique(" The end"));
    int one = ids("/claims?article={id}", article).get(0);
    Map<String, ?> engine = get("/claims/{id}", one).extract().path("attribution");
    correct(one, 1, saidBy("Cy Poe")).statusCode(201).body("corrected", equalTo(true));
    int first = newest(one, "corrections");
    correct(one, 2, saidBy("Dee Roe")).statusCode(201);
    correct(one, 3, undo(first))
        .statusCode(409)
        .body("detail", containsString("Undo that change first"));
    correct(one, 3, undo(newest(one, "corrections")))
        .statusCode(201)
        .body("attribution.speaker.name", equalTo("Cy Poe"))
        .body("corrected", equalTo(true));
    correct(one, 4, undo(first))
        .statusCode(201)
        .body("corrected", equalTo(false))
        .body("speakerId", nullValue());
    assertEquals(engine, get("/claims/{id}", one).extract().path("attribution"));
    get("/claims/{id}", one).body("corrections[0].undoes", equalTo(first));
    correct(one, 5, Map.of("undo", true)).statusCode(409);
    correct(one, 5, Map.of()).statusCode(400).body("errors[0].pointer", equalTo("/source"));
    Map<String, Object> both = new LinkedHashMap<>(saidBy("Cy Poe"));
    both.put("undo", true);
    correct(one, 5, both).statusCode(400);
  }

  @Test
  void aCorrectionIsTakenBackInANewerTextToo() {
    String text = "“We will not go,” said Ann Lee via Reuters." + unique(" The end");
    long article = article(text);
    int one = ids("/claims?article={id}", article).get(0);
    correct(one, 1, saidBy("Cy Poe")).statusCode(201);
    json(Map.of("text", "It rained. " + text))
        .header("If-Match", "\"v1\"")
        .post("/api/v1/articles/{id}/versions", article)
        .then()
        .statusCode(201);
    correct(one, 3, undo(newest(one, "corrections")))
        .statusCode(201)
        .body("attribution.speaker.name", equalTo("Ann Lee"))
        .body("attribution.via[0].name", equalTo("Reuters"))
        .body("attribution.via[0].begin", equalTo(("It rained. " + text).indexOf("Reuters")));
  }

  @Test
  void aMarkingIsTakenBackByItsNumber() {
    mark(claim, 1, Map.of("action", "remove")).statusCode(201);
    int removal = newest(claim, "markings");
    mark(claim, 2, Map.of("action", "undo", "undoes", removal + 1000)).statusCode(409);
    mark(claim, 2, Map.of("action", "undo", "undoes", removal)).statusCode(201);
    mark(claim, 3, Map.of("action", "undo", "undoes", removal))
        .statusCode(409)
        .body("detail", containsString("already undone"));
  }

  @Test
  void anAssignmentIsTakenOverAndBack() {
    Map<String, ?> mine = Map.of("claims", List.of(claim), "account", "me");
    post("/claims/assignments", mine)
        .body("results[0].status", equalTo(200))
        .body("results[0].previous", nullValue());
    Map<String, Object> back = new LinkedHashMap<>();
    back.put("claims", List.of(claim));
    back.put("account", null);
    back.put("from", "somebody");
    post("/claims/assignments", back)
        .body("results[0].status", equalTo(409))
        .body("results[0].problem.detail", containsString("is now assigned to admin"));
    back.put("from", "admin");
    post("/claims/assignments", back)
        .body("results[0].status", equalTo(200))
        .body("results[0].previous", equalTo("admin"))
        .body("results[0].result.assignee", nullValue());
  }

  @Test
  void evidenceIsTakenBackAndCorrected() {
    String path = "/claims/" + claim + "/evidence";
    Map<String, String> wrong = Map.of("name", "wrong", "text", "We will never go.");
    int first = post(path, wrong).statusCode(201).extract().path("id");
    get("/claims/{id}", claim).body("wording", equalTo("altered"));
    Map<String, Object> right =
        Map.of("name", "right", "text", "We will not go.", "corrects", first, "note", "Typo.");
    int second =
        post(path, right).statusCode(201).body("corrects", equalTo(first)).extract().path("id");
    get("/claims/{id}", claim)
        .body("wording", equalTo("verbatim"))
        .body("evidence.id", contains(second, first))
        .body("evidence.inForce", contains(true, false))
        .body("evidence[0].account", equalTo("admin"))
        .body("evidence[0].note", equalTo("Typo."));
    post(path + "/" + first + "/undo", Map.of())
        .statusCode(409)
        .body("detail", containsString("was already replaced"));
    post(path + "/" + second + "/undo", Map.of("note", "Confidential."))
        .statusCode(201)
        .body("undoes", equalTo(second))
        .body("note", equalTo("Confidential."));
    // What it had replaced counts again.
    get("/claims/{id}", claim)
        .body("wording", equalTo("altered"))
        .body("evidence.size()", equalTo(3));
    post(path + "/" + second + "/undo", Map.of())
        .statusCode(409)
        .body("detail", containsString("was already taken back by admin"));
    post(path + "/987654321/undo", Map.of()).statusCode(404);
    post("/claims/" + claim() + "/evidence/" + first + "/undo", Map.of()).statusCode(404);
  }

  @Test
  void aPassageIsKeptWithoutAComparison() {
    String path = "/claims/" + claim + "/evidence";
    Map<String, Object> passage =
        Map.of("name", "minutes", "text", "The council will stay.", "compare", false);
    post(path, passage)
        .statusCode(201)
        .body("kept", equalTo("The council will stay."))
        .body("wording", equalTo("no_source"));
    get("/claims/{id}", claim).body("wording", equalTo("no_source"));
    Map<String, Object> long_ = new LinkedHashMap<>(passage);
    long_.put("text", "word ".repeat(5000));
    post(path, long_).statusCode(400).body("errors[0].detail", containsString("at most 20000"));
  }

  @Test
  void reasonsGoWithUnverified() {
    Map<String, ?> why =
        Map.of("verdict", "unverified", "reasons", List.of("says_something_else", "not_found"));
    review(claim, 1, why)
        .statusCode(201)
        .body("verdictReasons", contains("not_found", "says_something_else"));
    assertTrue(ids("/claims?limit=200&reason=not_found").contains((int) claim));
    assertTrue(!ids("/claims?limit=200&reason=nobody_could_be_asked").contains((int) claim));
    assertTrue(
        ids("/claims?limit=200&reason=nobody_could_be_asked&reason=not_found")
            .contains((int) claim));
    String csv = given().get("/api/v1/export?format=csv&reason=not_found").asString();
    assertTrue(csv.contains("not_found says_something_else"), csv);
    get("/claims/{id}", claim)
        .body("reviews[0].reasons", contains("not_found", "says_something_else"));
    review(claim, 2, Map.of("verdict", "verified")).statusCode(201).body("verdictReasons", empty());
    review(claim, 3, Map.of("undo", true))
        .body("verdictReasons", contains("not_found", "says_something_else"));
    review(claim, 4, Map.of("verdict", "verified", "reasons", List.of("not_found")))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/reasons"));
    review(claim, 4, Map.of("verdict", "unverified", "reasons", List.of("because")))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/reasons/0"));
  }

  @Test
  void commentsMakeAThread() {
    String path = "/claims/" + claim + "/comments";
    int first =
        post(path, Map.of("text", " @admin, @nobody.here and a@b: is this so? "))
            .statusCode(201)
            .body("text", equalTo("@admin, @nobody.here and a@b: is this so?"))
            .body("mentions", contains("admin"))
            .body("account", equalTo("admin"))
            .extract()
            .path("id");
    post(path, Map.of("text", "Yes.")).statusCode(201);
    post(path, Map.of("text", " ")).statusCode(400);
    given().delete("/api/v1" + path + "/" + first).then().statusCode(204);
    given().delete("/api/v1" + path + "/987654321").then().statusCode(404);
    get("/claims/{id}", claim)
        .body("comments.text", contains(null, "Yes."))
        .body("comments.id", hasItem(first))
        .body("comments[0].mentions", empty());
    get(path).body("[0].deletedAt", not(nullValue()));
    get("/claims/{id}", claim).body("version", equalTo(1));
  }
}
