package io.whosaid.server.claims;

import static io.whosaid.server.Api.article;
import static io.whosaid.server.Api.get;
import static io.whosaid.server.Api.ids;
import static io.whosaid.server.Api.post;
import static io.whosaid.server.Api.review;
import static io.whosaid.server.Api.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.whosaid.server.TestDatabase;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Check-worthy sentences in the article's own voice, as claims. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class StatementsTest {
  private static final String SHARE = "Some 62 percent of bridges are old.";
  private static final String TEXT =
      "“We will not go,” said Ann Lee. " + SHARE + " “Nobody asked.”.";

  @Test
  void aStatementSaysWhyItIsThere() {
    long article = article(TEXT, "outlet", unique("Courier"));
    get("/claims?kind=statement&article={id}", article)
        .statusCode(200)
        .body("items.text", contains(SHARE))
        .body("items[0].kind", equalTo("statement"))
        .body("items[0].content[0].begin", equalTo(32))
        .body("items[0].content[0].end", equalTo(32 + SHARE.length()))
        .body("items[0].selectors[0].prefix", equalTo("“We will not go,” said Ann Lee. "))
        .body("items[0].reasons.name", contains("number", "share"))
        .body("items[0].reasons[1].meaning", equalTo("It gives a share of something."))
        .body("items[0].confidence", equalTo(0.75f))
        .body("items[0].attribution.status", equalTo("unattributed"))
        .body("items[0].attribution.speaker", nullValue())
        .body("items[0].source", empty())
        .body("items[0].signals.name", hasItem("number")); // and that other tests repeat it
  }

  @Test
  void listsAreOfQuotationsUnlessStatementsAreAskedFor() {
    String outlet = unique("Courier");
    long article = article(TEXT, "outlet", outlet);
    get("/claims?article={id}", article).body("items.kind", contains("direct", "direct"));
    get("/claims?outlet={o}&kind=statement&kind=direct", outlet)
        .body("items.kind", contains("direct", "statement", "direct"));
    get("/claims?outlet={o}&attribution=unattributed", outlet)
        .body("items.text", contains("“Nobody asked.”"));
    get("/claims?outlet={o}&kind=statement&q=bridge&sort=priority", outlet)
        .body("items.text", contains(SHARE));
    get("/claims?outlet={o}&q=bridge", outlet).body("items", empty());
    get("/articles/{id}", article)
        .body("claims.kind", contains("direct", "direct"))
        .body("statements.text", contains(SHARE));
    post("/analyze", Map.of("text", TEXT))
        .body("claims.kind", contains("direct", "direct"))
        .body("statements.text", contains(SHARE));
  }

  @Test
  void countsTellOfStatementsAndDoNotMixThemIn() {
    String outlet = unique("Courier");
    article(TEXT, "outlet", outlet);
    get("/claims/counts?outlet={o}", outlet)
        .body("total", equalTo(2))
        .body("kind.direct", equalTo(2))
        .body("kind.statement", equalTo(1))
        .body("attribution.unattributed", equalTo(1));
    get("/claims/counts?outlet={o}&minConfidence=0.1", outlet)
        .body("total", equalTo(2))
        .body("kind.statement", equalTo(1));
    get("/claims/counts?outlet={o}&kind=statement", outlet)
        .body("total", equalTo(1))
        .body("kind.direct", equalTo(0))
        .body("attribution.unattributed", equalTo(1));
  }

  @Test
  void aStatementIsReviewedAndExportedLikeAnyClaim() {
    long article = article(TEXT, "outlet", unique("Courier"));
    int statement = ids("/claims?kind=statement&article={id}", article).get(0);
    review(statement, 1, Map.of("verdict", "unverified")).statusCode(201);
    get("/claims/{id}", statement).body("verdict", equalTo("unverified"));
    String csv =
        get("/export?format=csv&kind=statement&article={id}", article).extract().asString();
    assertEquals(2, csv.lines().count(), csv);
    get("/export?format=jsonld&kind=statement&article={id}", article)
        .body(containsString("\"Claim\""))
        .body(containsString(SHARE));
    String quoted = get("/export?format=ndjson&article={id}", article).extract().asString();
    assertEquals(2, quoted.lines().count(), quoted);
  }
}
