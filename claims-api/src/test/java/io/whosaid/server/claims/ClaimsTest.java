package io.whosaid.server.claims;

import static io.restassured.RestAssured.given;
import static io.whosaid.server.Api.article;
import static io.whosaid.server.Api.claim;
import static io.whosaid.server.Api.get;
import static io.whosaid.server.Api.ids;
import static io.whosaid.server.Api.json;
import static io.whosaid.server.Api.post;
import static io.whosaid.server.Api.review;
import static io.whosaid.server.Api.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.whosaid.server.TestDatabase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class ClaimsTest {

  @Test
  void aClaimSaysAllThatWasFound() {
    String text = "On Monday: “We will not go,” said Ms Ahmed via Xinhua. 😀";
    long article = article(text, "title", "No", "outlet", "Courier", "published", "2026-01-31");
    get("/claims?article={id}", article)
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].article.id", equalTo((int) article))
        .body("items[0].article.title", equalTo("No"))
        .body("items[0].article.outlet", equalTo("Courier"))
        .body("items[0].article.published", equalTo("2026-01-31"))
        .body("items[0].article.url", nullValue())
        .body("items[0].kind", equalTo("direct"))
        .body("items[0].text", equalTo("“We will not go,”"))
        .body("items[0].content", equalTo(contentSpan(11, 28)))
        .body("items[0].cueText", equalTo("said"))
        .body("items[0].sourceText", equalTo("Ms Ahmed"))
        .body("items[0].attribution.status", equalTo("named"))
        .body("items[0].attribution.speaker.name", equalTo("Ms Ahmed"))
        .body("items[0].attribution.speaker.kind", equalTo("person"))
        .body("items[0].attribution.speaker.role", equalTo("mayor"))
        .body("items[0].attribution.speaker.affiliation", nullValue())
        .body("items[0].attribution.via.name", contains("Xinhua"))
        .body("items[0].attribution.description", nullValue())
        .body("items[0].attribution.why", equalTo("a name"))
        .body("items[0].why", equalTo("marked"))
        .body("items[0].confidence", equalTo(0.5f))
        .body("items[0].selectors[0].type", equalTo("TextQuoteSelector"))
        .body("items[0].selectors[0].exact", equalTo("“We will not go,”"))
        .body("items[0].selectors[0].prefix", equalTo("On Monday: "))
        .body("items[0].selectors[0].suffix", equalTo(" said Ms Ahmed via Xinhua. 😀"))
        .body("items[0].selectors[1].start", equalTo(11))
        .body("items[0].selectors[1].end", equalTo(28))
        .body("items[0].verdict", equalTo("unreviewed"))
        .body("items[0].version", equalTo(1))
        .body("items[0].reviewedAt", nullValue());
  }

  private static Object contentSpan(int begin, int end) {
    return List.of(Map.of("begin", begin, "end", end));
  }

  @Test
  void theContextOfASelectorNeverSplitsASurrogatePair() {
    String odd = "😀".repeat(20) + "a";
    long article = article("b" + odd + "“Yes.” said Ms Ahmed." + "😀".repeat(20));
    get("/claims?article={id}", article)
        .body("items[0].selectors[0].prefix", equalTo("😀".repeat(15) + "a"))
        .body("items[0].selectors[0].suffix", equalTo(" said Ms Ahmed." + "😀".repeat(8)));
  }

  @ParameterizedTest
  @CsvSource({
    "attribution=named, Named",
    "attribution=unnamed, a clerk",
    "attribution=unattributed, ''",
    "attribution=unnamed&attribution=unattributed, a clerk|''",
    "kind=direct, Named|a clerk|''",
    "kind=mixed,",
    "speaker=nAMEd, Named",
    "speaker=clerk,",
    "q=alpha, Named",
    "q=GAMMA alpha, Named",
    "q=delta alpha,",
    "q=clerk, a clerk",
    "q=1%, a clerk",
    "q=_, ''",
    "q=\\, ''",
    "verdict=unreviewed, Named|a clerk|''",
    "verdict=verified,",
  })
  void aFilterIsAnsweredByTheDatabase(String filter, String sources) {
    String outlet = unique("Courier");
    article("“Alpha gamma.” said Named. “beta 1%” said a clerk. “delta _\\é”.", "outlet", outlet);
    get("/claims?outlet={outlet}&" + filter, outlet.toUpperCase(java.util.Locale.ROOT))
        .statusCode(200)
        .body(
            "items.sourceText.join('|')",
            equalTo(sources == null ? "" : sources.replace("''", "")));
  }

  @Test
  void theTextFilterKnowsLettersBeyondAscii() {
    String word = unique("ÉCLAIR");
    article("“Un " + word + " au café.” said Zoë.");
    get("/claims?q={q}", word.toLowerCase(java.util.Locale.ROOT)).body("items", hasSize(1));
  }

  @Test
  void theVerdictFilterFollowsReviews() {
    String outlet = unique("Courier");
    long article = article("“One.” said A. “Two.” said B.", "outlet", outlet);
    long second = get("/claims?article={id}", article).extract().jsonPath().getLong("items[1].id");
    review(second, 1, Map.of("verdict", "verified")).statusCode(201);
    assertEquals(List.of((int) second), ids("/claims?verdict=verified&outlet={o}", outlet));
    get("/claims?verdict=unreviewed&outlet={o}", outlet).body("items.text", contains("“One.”"));
  }

  @Test
  void theNewestArticleComesFirstAndItsClaimsInTheOrderOfTheText() {
    String outlet = unique("Courier");
    article("“One.” said A. “Two.” said B.", "outlet", outlet);
    article("“Three.” said A. “Four.” said B.", "outlet", outlet);
    get("/claims?outlet={o}", outlet)
        .body("items.text", contains("“Three.”", "“Four.”", "“One.”", "“Two.”"))
        .body("total", equalTo(4))
        .body("next", nullValue());
  }

  @Test
  void anUnknownArticleHasNoClaims() {
    get("/claims?article=999999999").statusCode(200).body("items", empty());
  }

  @Test
  void aClaimThatDidNotChangeIsNotSentAgain() {
    long claim = claim();
    String tag =
        get("/claims/{id}", claim)
            .statusCode(200)
            .header("ETag", startsWith("\"v1."))
            .header("Cache-Control", "no-cache")
            .body("reviews", empty())
            .extract()
            .header("ETag");
    unless(tag, claim).statusCode(304).header("ETag", tag);
    unless("\"v7\", W/" + tag, claim).statusCode(304);
    unless("*", claim).statusCode(304);
    review(claim, 1, Map.of("verdict", "verified"));
    unless(tag, claim).statusCode(200).header("ETag", startsWith("\"v2."));
  }

  @Test
  void whatChangesWithoutAVersionHasAnotherTagButRefusesNoReviewer() {
    long claim = claim();
    String tag = get("/claims/{id}", claim).extract().header("ETag");
    post("/claims/assignments", Map.of("claims", List.of(claim), "account", "me")).statusCode(200);
    unless(tag, claim)
        .statusCode(200)
        .header("ETag", startsWith("\"v1."))
        .body("assignee", equalTo("admin"));
    String assigned = get("/claims/{id}", claim).extract().header("ETag");
    post(
            "/claims/" + claim + "/evidence",
            Map.of("name", "speech", "text", "Then: We will not go, as I said."))
        .statusCode(201);
    unless(assigned, claim)
        .statusCode(200)
        .body("version", equalTo(1))
        .body("wording", equalTo("verbatim"));
    json(Map.of("verdict", "verified"))
        .header("If-Match", tag)
        .post("/api/v1/claims/{id}/reviews", claim)
        .then()
        .statusCode(201)
        .header("ETag", "\"v2\"");
  }

  private static ValidatableResponse unless(String tags, long claim) {
    return given().header("If-None-Match", tags).get("/api/v1/claims/{id}", claim).then();
  }

  @Test
  void anUnknownClaimIsAProblem() {
    get("/claims/999999999").statusCode(404).contentType("application/problem+json");
    review(999_999_999, 1, Map.of("verdict", "verified")).statusCode(404);
  }

  @Test
  void theTotalIsLeftOutBeyondTheFirstPage() {
    String outlet = unique("Courier");
    article("“One.” said A. “Two.” said B.", "outlet", outlet);
    String next =
        get("/claims?limit=1&outlet={o}", outlet)
            .body("total", equalTo(2))
            .extract()
            .jsonPath()
            .getString("next");
    assertTrue(
        get("/claims?limit=1&outlet={o}&cursor={c}", outlet, next)
            .body("total", nullValue())
            .extract()
            .jsonPath()
            .getList("items.text")
            .contains("“Two.”"));
  }
}
