package io.whosaid.server.revisions;

import static io.restassured.RestAssured.given;
import static io.whosaid.server.Api.article;
import static io.whosaid.server.Api.get;
import static io.whosaid.server.Api.ids;
import static io.whosaid.server.Api.json;
import static io.whosaid.server.Api.post;
import static io.whosaid.server.Api.review;
import static io.whosaid.server.Api.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.whosaid.server.TestDatabase;
import io.whosaid.server.claims.Claim;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An article gets another text, or is read again: what becomes of its claims. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class ArticleVersionsTest {
  private static final Map<String, String> VERIFIED =
      Map.of("verdict", "verified", "note", "Heard.");
  private final String outlet = unique("Versions Echo ");
  private final String end = unique(" The end");

  private static ValidatableResponse revise(long article, int version, Map<String, ?> body) {
    return json(body)
        .header("If-Match", "\"v" + version + "\"")
        .post("/api/v1/articles/{id}/versions", article)
        .then();
  }

  private static ValidatableResponse readAnew(long article, int version) {
    return given()
        .noContentType()
        .header("If-Match", "\"v" + version + "\"")
        .post("/api/v1/articles/{id}/reading", article)
        .then();
  }

  private static int total(String outlet) {
    return get("/claims/counts?outlet={o}", outlet).extract().path("total");
  }

  @Test
  void claimsStandByTheirWordsWhereverTheyAre() {
    String text = "“We go,” said Ann Lee. “Never,” said Bo Ek. “Gone.”." + end;
    long article = article(text, "outlet", outlet, "title", "One");
    List<Integer> before = ids("/claims?article={id}", article);
    review(before.get(1), 1, VERIFIED).statusCode(201);
    String next = "More. “Never,” said Bo Ek. “New.”. “We go,” said Ann Lee." + end;
    revise(article, 1, Map.of("text", next))
        .statusCode(201)
        .header("ETag", "\"v2\"")
        .body("version", equalTo(2))
        .body("title", equalTo("One"))
        .body("text", equalTo(next))
        .body("claims.text", contains("“Never,”", "“New.”", "“We go,”"))
        .body("claims[0].id", equalTo(before.get(1)))
        .body("claims[0].verdict", equalTo("verified"))
        .body("claims[0].version", equalTo(3))
        .body("claims[0].content[0].begin", equalTo(next.indexOf("“Never")))
        .body("claims[0].textVersion", equalTo(2))
        .body("claims[2].id", equalTo(before.get(0)))
        .body("withdrawn.id", contains(before.get(2)))
        .body("withdrawn[0].withdrawnAt", notNullValue())
        .body("withdrawn[0].textVersion", equalTo(1));
    get("/claims/{id}", before.get(1)).body("reviews.note", contains("Heard."));
    assertEquals(3, total(outlet));
    assertEquals(3, ids("/claims?article={id}", article).size());
    get("/claims/{id}", before.get(2))
        .body("content[0].begin", equalTo(text.indexOf("“Gone")))
        .body("withdrawnAt", notNullValue());
  }

  @Test
  void whatComesBackIsTheSameClaim() {
    long article = article("“We go,” said Ann Lee." + end, "outlet", outlet);
    int claim = ids("/claims?article={id}", article).get(0);
    revise(article, 1, Map.of("text", "Nothing." + end)).body("claims", empty());
    assertEquals(0, total(outlet));
    revise(article, 2, Map.of("text", "Yes. “We go,” said Ann Lee." + end))
        .statusCode(201)
        .body("claims.id", contains(claim))
        .body("claims[0].withdrawnAt", nullValue())
        .body("withdrawn", empty());
    assertEquals(1, total(outlet));
  }

  @Test
  void aVerdictHoldsOfItsSourceOnly() {
    long article = article("“We go,” said Ann Lee. “Never,” said Ann Lee." + end);
    List<Integer> claims = ids("/claims?article={id}", article);
    review(claims.get(0), 1, VERIFIED).statusCode(201);
    revise(article, 1, Map.of("text", "“We go,” said Bo Ek. “Never,” said Bo Ek." + end))
        .statusCode(201)
        .body("claims.attribution.speaker.name", contains("Bo Ek", "Bo Ek"))
        .body("claims.verdict", contains("unreviewed", "unreviewed"))
        .body("claims[1].id", equalTo(claims.get(1)))
        .body("withdrawn.id", contains(claims.get(0)))
        .body("withdrawn[0].verdict", equalTo("verified"));
  }

  @Test
  void theSameWordsTwiceStayApart() {
    long article = article("A “Go.” said Ann Lee. B “Go.” said Ann Lee." + end);
    List<Integer> claims = ids("/claims?article={id}", article);
    review(claims.get(1), 1, VERIFIED).statusCode(201);
    revise(article, 1, Map.of("text", "0. A “Go.” said Ann Lee. C. B “Go.” said Ann Lee." + end))
        .body("claims.id", contains(claims.get(0), claims.get(1)))
        .body("claims.verdict", contains("unreviewed", "verified"));
  }

  @Test
  void eachTextIsKept() {
    String first = "“We go,” said Ann Lee." + end;
    long article = article(first, "title", "One");
    revise(article, 1, Map.of("text", first, "title", "Two")).statusCode(201);
    revise(article, 2, Map.of("text", first)).statusCode(200).body("version", equalTo(2));
    get("/articles/{id}/versions", article)
        .body("version", contains(2, 1))
        .body("title", contains("Two", "One"))
        .body("account", contains("admin", null))
        .body("replacedAt[0]", nullValue());
    get("/articles/{id}/versions/1", article).body("text", equalTo(first));
    get("/articles/{id}/versions/2", article).body("title", equalTo("Two"));
    get("/articles/{id}/versions/3", article).statusCode(404);
    get("/articles/{id}/versions", 987654321).statusCode(404);
  }

  @Test
  void anEarlierTextIsStillTheSameArticle() {
    String first = "“We go,” said Ann Lee." + end;
    int article = (int) article(first, "outlet", outlet);
    revise(article, 1, Map.of("text", "Else." + end)).statusCode(201);
    post("/articles", Map.of("text", first, "outlet", outlet))
        .statusCode(200)
        .body("id", equalTo(article))
        .body("text", equalTo("Else." + end));
    int other = (int) article("Other." + end, "outlet", outlet);
    revise(other, 1, Map.of("text", "Else." + end))
        .statusCode(409)
        .body("errors.pointer", contains("/text"));
  }

  @Test
  void aStaleOrMissingVersionIsRefused() {
    long article = article("“We go,” said Ann Lee." + end);
    post("/articles/" + article + "/versions", Map.of("text", "x")).statusCode(428);
    revise(article, 2, Map.of("text", "x" + end)).statusCode(412);
    revise(article, 1, Map.of("text", " "))
        .statusCode(400)
        .body("errors.pointer", hasItem("/text"));
    revise(article, 1, Map.of("text", "x", "outlet", "Other")).statusCode(400);
    revise(987654321, 1, Map.of("text", "x")).statusCode(404);
    readAnew(article, 2).statusCode(412);
    readAnew(987654321, 1).statusCode(404);
  }

  @Test
  void readingAnewChangesNothingWhereTheEngineFindsTheSame() {
    long article = article("“We go,” said Ann Lee via Reuters. “No.”. Some 7 percent go." + end);
    readAnew(article, 1)
        .statusCode(200)
        .body("version", equalTo(1))
        .body("claims.version", contains(1, 1))
        .body("statements.version", contains(1))
        .body("withdrawn", empty());
  }

  @Test
  void whatPeopleDidSurvivesANewReading() {
    String text = "“We go,” said Ann Lee. “Never,” said Bo Ek. “No.”." + end;
    long article = article(text, "outlet", outlet);
    List<Integer> claims = ids("/claims?article={id}", article);
    correct(claims.get(0), "Cy Poe");
    review(claims.get(1), 1, VERIFIED).statusCode(201);
    // As if an earlier engine had found other things.
    engineFound(claims.get(1), "“Never,” said", "Dee Orr");
    engineFound(claims.get(2), "“No", "Dee Orr");
    readAnew(article, 1)
        .statusCode(200)
        .body("claims.id", contains(claims.get(0), claims.get(1), claims.get(2)))
        .body("claims.text", contains("“We go,”", "“Never,”", "“No.”"))
        .body("claims[0].attribution.speaker.name", equalTo("Cy Poe"))
        .body("claims[0].corrected", equalTo(true))
        .body("claims[0].version", equalTo(2))
        .body("claims[1].attribution.speaker.name", equalTo("Dee Orr"))
        .body("claims[1].verdict", equalTo("verified"))
        .body("claims[1].version", greaterThan(2))
        .body("claims[2].attribution.status", equalTo("unattributed"))
        .body("withdrawn", empty());
  }

  @Test
  void whatTheEngineMissesStaysIfPeopleWorkedOnIt() {
    String text = "“We go,” said Ann Lee. “Never,” said Bo Ek." + end;
    long article = article(text);
    List<Integer> claims = ids("/claims?article={id}", article);
    correct(claims.get(0), "Cy Poe");
    // As if an earlier engine had found these, which the engine of today does not.
    engineFound(claims.get(0), "go,” said", "Cy Poe");
    engineFound(claims.get(1), "Bo Ek", "Dee Orr");
    String next = "First. " + text;
    revise(article, 1, Map.of("text", next))
        .statusCode(201)
        .body(
            "claims.find { it.id == %d }.content[0].begin".formatted(claims.get(0)),
            equalTo(next.indexOf("go,”")))
        .body(
            "claims.find { it.id == %d }.attribution.speaker.name".formatted(claims.get(0)),
            equalTo("Cy Poe"))
        .body("withdrawn.id", contains(claims.get(1)));
  }

  @Test
  void theDatabaseKeepsEachText() {
    long article = article("“We go,” said Ann Lee." + end);
    assertThrows(
        RuntimeException.class, () -> sql("update article set text = 'x' where id = " + article));
    revise(article, 1, Map.of("text", "Else." + end)).statusCode(201);
    assertThrows(
        RuntimeException.class,
        () -> sql("update article_version set text = 'x' where article_id = " + article));
    assertThrows(
        RuntimeException.class,
        () -> sql("delete from article_version where article_id = " + article));
  }

  private static void correct(int claim, String name) {
    Map<String, ?> speaker = Map.of("name", name, "kind", "person");
    json(Map.of("source", Map.of("status", "named", "speaker", speaker)))
        .header("If-Match", "*")
        .post("/api/v1/claims/{id}/attribution", claim)
        .then()
        .statusCode(201);
  }

  /** Lets a claim stand at {@code words}, said by {@code name}. */
  private static void engineFound(int id, String words, String name) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              Claim claim = Claim.findById((long) id);
              int begin = claim.article.text.indexOf(words);
              var span = new io.whosaid.quote.Span(begin, begin + words.length());
              claim.quoted =
                  claim.quoted.at(List.of(span), List.of(), List.of(), claim.article.text);
              if (claim.attributed.speakerName() != null) {
                var was = claim.attributed;
                claim.attributed =
                    new io.whosaid.server.claims.Attributed(
                        was.attribution(),
                        name,
                        was.speakerKind(),
                        null,
                        null,
                        null,
                        null,
                        was.via(),
                        was.attributionWhy());
              }
            });
  }

  private static void sql(String sql) {
    QuarkusTransaction.requiringNew()
        .run(() -> Claim.getEntityManager().createNativeQuery(sql).executeUpdate());
  }
}
