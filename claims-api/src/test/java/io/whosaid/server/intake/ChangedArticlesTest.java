package io.whosaid.server.intake;

import static io.restassured.RestAssured.given;
import static io.whosaid.server.Api.article;
import static io.whosaid.server.Api.get;
import static io.whosaid.server.Api.ids;
import static io.whosaid.server.Api.json;
import static io.whosaid.server.Api.post;
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

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.whosaid.server.TestDatabase;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles are listed, corrected, deleted and restored. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class ChangedArticlesTest {
  @Inject ArticleService service;
  @Inject Session database;

  private final String outlet = unique("The Ferry Post ");

  private String text() {
    return "%s “Forty boats are for sale,” said Ann Lee. “Nobody asked us”. Some 40 percent left."
        .formatted(unique("It rained."));
  }

  private static ValidatableResponse change(long article, int version, Map<String, ?> details) {
    return json(details)
        .header("If-Match", "\"v" + version + "\"")
        .patch("/api/v1/articles/{id}", article)
        .then();
  }

  private static ValidatableResponse delete(long article, int version) {
    return given()
        .header("If-Match", "\"v" + version + "\"")
        .delete("/api/v1/articles/{id}", article)
        .then();
  }

  private static List<Integer> listed(String query, Object... values) {
    return get("/articles?limit=200&" + query, values).statusCode(200).extract().path("items.id");
  }

  @Test
  void detailsAreCorrectedAndClaimsFollow() {
    long article = article(text(), "title", "Old", "outlet", outlet);
    String better = outlet + " on Sunday";
    change(
            article,
            1,
            Map.of(
                "title",
                "Forty boats for sale",
                "outlet",
                better,
                "published",
                "2026-02-03",
                "url",
                "https://example.org/boats",
                "byline",
                "Mara Holt"))
        .statusCode(200)
        .header("ETag", "\"v2\"")
        .body("title", equalTo("Forty boats for sale"))
        .body("byline", equalTo("Mara Holt"))
        .body("version", equalTo(2))
        .body("claims.textVersion", contains(2, 2))
        .body("claims[0].article.published", equalTo("2026-02-03"))
        .body("claims[0].signals.name", hasItem("headline"));
    assertEquals(2, ids("/claims?outlet={o}&from=2026-02-03&to=2026-02-03", better).size());
    get("/claims?outlet={o}", outlet).body("items", empty());
    get("/claims/counts?outlet={o}", outlet).body("total", equalTo(0));
    get("/articles/{id}/versions/1", article).body("title", equalTo("Old"));
    change(article, 2, Map.of("title", "Forty boats for sale")).header("ETag", "\"v2\"");
  }

  @Test
  void nullClearsAndWhatIsLeftOutStays() {
    long article = article(text(), "title", "A title", "outlet", outlet, "published", "2026-01-02");
    Map<String, Object> wanted = new HashMap<>();
    wanted.put("published", null);
    wanted.put("title", null);
    change(article, 1, wanted)
        .statusCode(200)
        .body("title", nullValue())
        .body("published", nullValue())
        .body("outlet", equalTo(outlet));
    assertEquals(List.of((int) article), listed("undated=true&outlet={o}", outlet));
  }

  @ParameterizedTest
  @CsvSource({"url, ftp://example.org", "published, yesterday", "name, x", "published, 2026-13-01"})
  void detailsThatCannotBeAreRefused(String field, String value) {
    change(article(text()), 1, Map.of(field, value)).statusCode(400);
  }

  @Test
  void aChangeNamesTheVersionThatWasSeen() {
    long article = article(text());
    json(Map.of("title", "x")).patch("/api/v1/articles/{id}", article).then().statusCode(428);
    change(article, 7, Map.of("title", "x"))
        .statusCode(412)
        .body("detail", containsString("is at version 1 now"));
    given().delete("/api/v1/articles/{id}", article).then().statusCode(428);
    delete(article, 7).statusCode(412);
    change(987654321L, 1, Map.of("title", "x")).statusCode(404);
  }

  @Test
  void noTwoArticlesOfOneOutletHaveTheSameText() {
    String text = text();
    article(text, "outlet", outlet);
    long other = article(text, "outlet", outlet + " again");
    change(other, 1, Map.of("outlet", outlet))
        .statusCode(409)
        .body("errors[0].pointer", equalTo("/outlet"));
  }

  @Test
  void theListSaysHowFarTheReviewIs() {
    long article = article(text(), "title", "Boats_100%", "outlet", outlet);
    long empty = article(unique("Nothing was said."), "outlet", outlet);
    int claim = ids("/claims?article={id}", article).get(0);
    review(claim, 1, Map.of("verdict", "verified")).statusCode(201);
    get("/articles?outlet={o}&progress=open", outlet)
        .body("items.id", contains((int) article))
        .body("items[0].claims", equalTo(2))
        .body("items[0].reviewed", equalTo(1))
        .body("items[0].unattributed", equalTo(1))
        .body("items[0].version", equalTo(1));
    assertEquals(List.of((int) empty), listed("outlet={o}&progress=empty", outlet));
    int second = ids("/claims?article={id}", article).get(1);
    review(second, 1, Map.of("verdict", "unverified")).statusCode(201);
    assertEquals(List.of((int) article), listed("outlet={o}&progress=done", outlet));
    assertEquals(List.of((int) article), listed("outlet={o}&q={q}", outlet, "boats_100%"));
    assertEquals(List.of(), listed("outlet={o}&q=boatsx100", outlet));
    assertEquals(
        List.of((int) empty, (int) article),
        listed("outlet={o}&addedFrom=2026-01-01&undated=true", outlet));
    assertEquals(List.of(), listed("outlet={o}&addedTo=2025-01-01", outlet));
    assertEquals(List.of(), listed("outlet={o}&from=2026-01-01", outlet));
    get("/articles?progress=maybe").statusCode(400);
    get("/articles?limit=1&outlet={o}", outlet)
        .body("items.id", contains((int) empty))
        .body("next", not(nullValue()));
  }

  @Test
  void aDeletedArticleIsGoneFromAllListsUntilItIsRestored() {
    String text = text();
    long article = article(text, "outlet", outlet, "published", "2026-02-02");
    int claim = ids("/claims?article={id}", article).get(0);
    review(claim, 1, Map.of("verdict", "verified")).statusCode(201);
    delete(article, 1).statusCode(204);

    assertEquals(List.of(), listed("outlet={o}", outlet));
    get("/claims?outlet={o}", outlet).body("items", empty());
    get("/claims/counts?outlet={o}", outlet).body("total", equalTo(0));
    String urn = "urn:whosaid:problem:deleted";
    get("/articles/{id}", article)
        .statusCode(404)
        .body("type", equalTo(urn))
        .body("detail", containsString("was deleted by admin. An administrator can restore it"));
    get("/claims/{id}", claim).statusCode(404).body("type", equalTo(urn));
    get("/claims/{id}/versions", claim).statusCode(404);
    get("/claims/{id}/evidence", claim).statusCode(404);
    get("/articles/{id}/versions", article).statusCode(404);
    review(claim, 3, Map.of("verdict", "verified")).statusCode(404).body("type", equalTo(urn));
    change(article, 1, Map.of("title", "x")).statusCode(404);
    delete(article, 1).statusCode(404);
    post("/articles", Map.of("text", text, "outlet", outlet))
        .statusCode(409)
        .body("detail", containsString("This text is there already."));
    get("/articles/deleted").body("items.id", hasItem((int) article));

    post("/articles/" + article + "/restore", "")
        .statusCode(200)
        .body("claims.id", hasItem(claim))
        .body("claims.find { it.id == %d }.verdict".formatted(claim), equalTo("verified"));
    post("/articles/" + article + "/restore", "").statusCode(409);
    assertEquals(List.of((int) article), listed("outlet={o}", outlet));
    get("/claims/counts?outlet={o}", outlet).body("total", equalTo(2));
    get("/articles/deleted").body("items.id", not(hasItem((int) article)));
  }

  @Test
  void whatWasRemovedByHandStaysRemovedInARestoredArticle() {
    long article = article(text());
    int claim = ids("/claims?article={id}", article).get(0);
    io.whosaid.server.Api.mark(claim, 1, Map.of("action", "remove")).statusCode(201);
    delete(article, 1).statusCode(204);
    post("/articles/" + article + "/restore", "").body("withdrawn.id", contains(claim));
  }

  @Test
  void afterThirtyDaysItIsGoneForGoodAndItsKinStay() {
    String said = unique("“The last ferry of the winter left without the mail and the hay");
    long article = article(said + " of Monday” said Ann Lee.");
    long kin = article(unique("So it was.") + " " + said + " of Monday” said Ann Lee.");
    int claim = ids("/claims?article={id}", article).get(0);
    int other = ids("/claims?article={id}", kin).get(0);
    review(claim, 1, Map.of("verdict", "verified")).statusCode(201);
    io.whosaid.server.Api.rate(claim, 2, Map.of("truth", "true")).statusCode(201);
    post("/claims/" + claim + "/evidence", Map.of("name", "n", "text", said)).statusCode(201);
    change(article, 1, Map.of("title", "Ferries")).statusCode(200);
    delete(article, 2).statusCode(204);
    service.purge();
    get("/articles/{id}", article).body("type", equalTo("urn:whosaid:problem:deleted"));
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                database
                    .createNativeMutationQuery(
                        "update article set deleted_at = now() - interval '31 days' where id = :id")
                    .setParameter("id", article)
                    .executeUpdate());
    service.purge();
    get("/articles/{id}", article).statusCode(404).body("type", equalTo("about:blank"));
    get("/claims/{id}", claim).statusCode(404);
    get("/claims/{id}/versions", other).statusCode(200).body("versions.claim", contains(other));
    assertEquals(
        1L,
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    ((Number)
                            database
                                .createNativeQuery(
                                    "select count(*) from claim_version where claim_id = :id",
                                    Object.class)
                                .setParameter("id", other)
                                .getSingleResult())
                        .longValue()));
  }
}
