package io.whosaid.claims.intake;

import static io.whosaid.claims.Api.article;
import static io.whosaid.claims.Api.get;
import static io.whosaid.claims.Api.post;
import static io.whosaid.claims.Api.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.whosaid.claims.TestDatabase;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class ArticlesTest {

  @Test
  void anArticleGivesItsClaimsInOneCall() {
    String text = "“We will not go,” said Ms Ahmed. “Never.”. " + unique("end");
    post("/articles", Map.of("text", text, "title", "No"))
        .statusCode(201)
        .body("text", equalTo(text))
        .body("title", equalTo("No"))
        .body("claims.text", contains("“We will not go,”", "“Never.”"))
        .body("claims.attribution.status", contains("named", "unattributed"));
  }

  @Test
  void theSameArticleTwiceIsOne() {
    String text = unique("same");
    int first = (int) article(text);
    post("/articles", Map.of("text", text))
        .statusCode(200)
        .header("Content-Location", endsWith("/articles/" + first))
        .body("id", equalTo(first));
  }

  @Test
  void anUnknownArticleIsAProblem() {
    get("/articles/{id}", 999_999_999)
        .statusCode(404)
        .contentType("application/problem+json")
        .body("detail", equalTo("There is no article 999999999."))
        .body("claims", nullValue());
  }
}
