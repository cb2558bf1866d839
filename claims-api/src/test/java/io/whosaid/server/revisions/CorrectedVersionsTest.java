package io.whosaid.server.revisions;

import static io.whosaid.server.Api.article;
import static io.whosaid.server.Api.get;
import static io.whosaid.server.Api.ids;
import static io.whosaid.server.Api.json;
import static io.whosaid.server.Api.mark;
import static io.whosaid.server.Api.post;
import static io.whosaid.server.Api.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.whosaid.server.TestDatabase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What reviewers said of the engine's work still holds in an article's next text. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class CorrectedVersionsTest {
  private final String text =
      "“We will not go,” said Ann Lee via Reuters. Tom Reed asked why." + unique(" The end");
  private final String next = "It rained. " + text;
  private long article;
  private int claim;

  @BeforeEach
  void addAnArticle() {
    article = article(text);
    claim = ids("/claims?article={id}", article).get(0);
  }

  private ValidatableResponse revise() {
    return json(Map.of("text", next))
        .header("If-Match", "\"v1\"")
        .post("/api/v1/articles/{id}/versions", article)
        .then()
        .statusCode(201);
  }

  private List<Map<String, Integer>> place(String words) {
    int begin = text.indexOf(words);
    return List.of(Map.of("begin", begin, "end", begin + words.length()));
  }

  @Test
  void aMarkedSourceMovesWithItsWords() {
    mark(claim, 1, Map.of("action", "correct", "source", place("Tom Reed"))).statusCode(201);
    revise()
        .body("claims.id", contains(claim))
        .body("claims[0].sourceText", equalTo("Tom Reed"))
        .body("claims[0].source[0].begin", equalTo(next.indexOf("Tom Reed")))
        .body("claims[0].content[0].begin", equalTo(next.indexOf("“We")))
        .body("claims[0].attribution.speaker.name", equalTo("Tom Reed"))
        .body("withdrawn", empty());
    get("/claims/{id}", claim).body("markings.action", contains("correct"));
  }

  @Test
  void whatIsNoClaimStaysNone() {
    mark(claim, 1, Map.of("action", "remove")).statusCode(201);
    revise().body("claims", empty());
    get("/claims?article={id}", article).body("items", empty());
    get("/claims/{id}", claim).body("removed", equalTo(true));
  }

  @Test
  void aClaimThatWasAddedMovesWithItsWords() {
    int added =
        post(
                "/articles/" + article + "/claims",
                Map.of("content", place("asked why"), "source", place("Tom Reed")))
            .statusCode(201)
            .extract()
            .path("id");
    revise()
        .body("claims.id", contains(claim, added))
        .body("claims[1].text", equalTo("asked why"))
        .body("claims[1].content[0].begin", equalTo(next.indexOf("asked why")))
        .body("claims[1].attribution.speaker.name", equalTo("Tom Reed"));
  }

  @Test
  void aCorrectedChainStays() {
    Map<String, ?> speaker = Map.of("name", "Cy Poe", "kind", "person");
    Map<String, ?> source =
        Map.of(
            "status", "named", "speaker", speaker, "via", List.of(Map.of("name", "The Courier")));
    json(Map.of("source", source))
        .header("If-Match", "\"v1\"")
        .post("/api/v1/claims/{id}/attribution", claim)
        .then()
        .statusCode(201)
        .body("attribution.via.name", contains("The Courier"));
    revise()
        .body("claims.id", contains(claim))
        .body("claims[0].corrected", equalTo(true))
        .body("claims[0].attribution.speaker.name", equalTo("Cy Poe"))
        .body("claims[0].attribution.via.name", contains("The Courier"));
  }
}
