package io.whosaid.server.reviews;

import static io.whosaid.server.Api.article;
import static io.whosaid.server.Api.claim;
import static io.whosaid.server.Api.get;
import static io.whosaid.server.Api.ids;
import static io.whosaid.server.Api.post;
import static io.whosaid.server.Api.review;
import static io.whosaid.server.Api.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.whosaid.server.TestDatabase;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who means to review which claim. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class AssignmentsTest {
  private static ValidatableResponse assign(String account, Integer... claims) {
    Map<String, Object> body = new HashMap<>();
    body.put("claims", Arrays.asList(claims));
    body.put("account", account);
    return post("/claims/assignments", body);
  }

  @Test
  void claimsAreMineUntilTheyAreGivenBack() {
    long article = article("“It is,” said Ann. “It was,” said Tom. “So,” said Li.");
    List<Integer> all = ids("/claims?article={id}", article);
    assign("me", all.get(0), all.get(2))
        .statusCode(200)
        .body("results.status", contains(200, 200))
        .body("results[0].result.assignee", equalTo("admin"))
        .body("results[0].result.version", equalTo(1));
    String list = "/claims?article={id}&assigned=";
    get(list + "me", article).body("items.id", contains(all.get(0), all.get(2)));
    get(list + "Admin", article).body("total", equalTo(2));
    get(list + "nobody", article).body("items.id", contains(all.get(1)));
    get(list + "editor", article).body("total", equalTo(0));
    get("/claims/counts?article={id}&assigned=me", article).body("total", equalTo(2));
    assign(null, all.get(0)).body("results[0].result.assignee", nullValue());
    get(list + "me", article).body("items.id", contains(all.get(2)));
  }

  @Test
  void nobodyTakesAClaimFromAnother() {
    int claim = (int) claim();
    assign("editor", claim).body("results.status", contains(200));
    assign("me", claim)
        .statusCode(200)
        .body("results[0].status", equalTo(409))
        .body("results[0].problem.detail", containsString("assigned to editor"));
    get("/claims/{id}", claim).body("assignee", equalTo("editor"));
    review(claim, 1, Map.of("verdict", "verified")).statusCode(201);
  }

  @Test
  void theAccountAndTheClaimsMustBeThere() {
    assign(unique("eve"), (int) claim())
        .statusCode(400)
        .body("errors.pointer", contains("/account"));
    assign("me", 987654321).body("results[0].status", equalTo(404));
    assign("me").statusCode(400).body("errors.pointer", contains("/claims"));
  }
}
