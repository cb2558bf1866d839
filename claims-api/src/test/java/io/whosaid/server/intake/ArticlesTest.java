package io.whosaid.server.intake;

import static io.whosaid.server.Api.article;
import static io.whosaid.server.Api.get;
import static io.whosaid.server.Api.json;
import static io.whosaid.server.Api.post;
import static io.whosaid.server.Api.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.whosaid.server.TestDatabase;
import io.whosaid.server.articles.Article;
import io.whosaid.server.demo.Demo;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class ArticlesTest {
  @Inject Demo demo;

  @Test
  void anArticleGivesItsClaimsInOneCall() {
    String text = "“We will not go,” said Ms Ahmed. “Never.”. " + unique("end~");
    post("/articles", Map.of("text", text, "title", "No", "byline", " Li ", "language", "en-GB"))
        .statusCode(201)
        .header("Location", endsWith("/api/v1/articles/" + last()))
        .body("text", equalTo(text))
        .body("title", equalTo("No"))
        .body("byline", equalTo("Li"))
        .body("outlet", nullValue())
        .body("language", equalTo("en-GB"))
        .body("claims.text", contains("“We will not go,”", "“Never.”"))
        .body("claims.attribution.status", contains("named", "unattributed"))
        .body("problems.kind", contains("stray_mark"))
        .body("problems[0].begin", equalTo(text.indexOf('~')))
        .body("problems[0].message", equalTo("A tilde."));
  }

  private static long last() {
    return get("/articles?limit=1").extract().jsonPath().getLong("items[0].id");
  }

  @Test
  void anArticleComesBackAsItWas() {
    String text = " \r\n\t“Ä,” said Ö.  \u2028 😀\uFEFF " + unique("");
    long id = article(text, "url", "https://example.org/a?b=c", "published", "2026-01-31");
    get("/articles/{id}", id)
        .statusCode(200)
        .body("text", equalTo(text))
        .body("url", equalTo("https://example.org/a?b=c"))
        .body("published", equalTo("2026-01-31"))
        .body("claims.article.id", contains((int) id));
  }

  @Test
  void theSameArticleTwiceIsOne() {
    String text = unique("same");
    int first = (int) article(text, "outlet", "Courier", "title", "One");
    post("/articles", Map.of("text", text, "outlet", "Courier", "title", "Two"))
        .statusCode(200)
        .header("Content-Location", endsWith("/articles/" + first))
        .body("id", equalTo(first))
        .body("title", equalTo("One"));
  }

  @Test
  void theSameTextByAnotherOutletIsAnother() {
    String text = unique("same");
    article(text, "outlet", "Courier");
    article(text, "outlet", "Echo");
    article(text);
  }

  @Test
  void theSameArticleFromManySidesAtOnceIsOne() {
    String text = "“Once.” said " + unique("A") + ".";
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<CompletableFuture<Integer>> answers =
          IntStream.range(0, 8)
              .mapToObj(
                  i ->
                      CompletableFuture.supplyAsync(
                          () -> {
                            var answer = post("/articles", Map.of("text", text)).extract();
                            assertEquals(answer.statusCode() / 100, 2, answer.asString());
                            return answer.jsonPath().getInt("id");
                          },
                          threads))
              .toList();
      assertEquals(1, answers.stream().map(CompletableFuture::join).distinct().count());
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void blankFieldsAreNone() {
    post("/articles", Map.of("text", unique("blank"), "title", "  ", "url", "", "language", ""))
        .statusCode(201)
        .body("title", nullValue())
        .body("url", nullValue());
  }

  @Test
  void anUnknownArticleIsAProblem() {
    get("/articles/{id}", 999_999_999)
        .statusCode(404)
        .contentType("application/problem+json")
        .body("detail", equalTo("There is no article 999999999."));
  }

  @Test
  void analyzingStoresNothing() {
    long before = Article.count();
    post("/analyze", Map.of("text", "“No,” said Ms Ahmed via Xinhua. ~", "outlet", "Courier"))
        .statusCode(200)
        .body("claims", hasSize(1))
        .body("claims[0]", not(hasKey("id")))
        .body("claims[0]", not(hasKey("verdict")))
        .body("claims[0].text", equalTo("“No,”"))
        .body("claims[0].attribution.speaker.name", equalTo("Ms Ahmed"))
        .body("claims[0].selectors", hasSize(2))
        .body("problems", hasSize(1));
    assertEquals(before, Article.count());
  }

  @Test
  void manyClaimsAreStoredInTheirOrder() {
    StringBuilder text = new StringBuilder(unique("many "));
    IntStream.range(0, 500).forEach(i -> text.append("“No %d,” said A. ".formatted(i)));
    long id = article(text.toString());
    List<String> stored =
        get("/articles/{id}", id).extract().jsonPath().getList("claims.text", String.class);
    assertEquals(IntStream.range(0, 500).mapToObj("“No %d,”"::formatted).toList(), stored);
  }

  @Test
  void aTextWithoutQuotationsHasNoClaims() {
    json(Map.of("text", unique("Nobody spoke.")))
        .post("/api/v1/articles")
        .then()
        .statusCode(201)
        .body("claims", empty())
        .body("problems", empty());
  }

  @Test
  void theDemoIsLoadedOnce() {
    long before = Article.count();
    assertEquals(6, demo.load());
    assertEquals(0, demo.load());
    assertEquals(before + 6, Article.count());
  }

  @Test
  void theSameKeyGivesTheSameArticleAndAnotherArticleIsRefused() {
    String key = unique("key-");
    Map<String, String> article = Map.of("text", "“%s.” said Ann.".formatted(unique("Yes ")));
    int first = withKey(key, article).statusCode(201).extract().path("id");
    withKey(key, article).statusCode(200).body("id", equalTo(first));
    withKey(key, Map.of("text", "“No.” said Bea."))
        .statusCode(422)
        .contentType("application/problem+json")
        .body("errors[0].parameter", equalTo("Idempotency-Key"));
    withKey("two words\u00e9", article).statusCode(400);
  }

  @Test
  void aPageWithTheSameKeyGivesTheSameArticle() {
    String key = unique("key-");
    String quoted = unique("Yes ");
    Map<String, String> page =
        Map.of("format", "markdown", "content", "“%s.” said Ann.".formatted(quoted));
    int first = withKey("/page", key, page).statusCode(201).extract().path("id");
    withKey("/page", key, page).statusCode(200).body("id", equalTo(first));
    withKey("/page", key, Map.of("format", "markdown", "content", "“No.” said Bea."))
        .statusCode(422)
        .body("errors[0].parameter", equalTo("Idempotency-Key"));
    withKey("/page", "two words", page).statusCode(400);
    String address = unique("http://127.0.0.1/news/");
    withKey("/fetch", unique("key-"), Map.of("url", address)).statusCode(422);
    withKey("/fetch", "two words", Map.of("url", address)).statusCode(400);
  }

  private static io.restassured.response.ValidatableResponse withKey(
      String key, Map<String, String> article) {
    return withKey("", key, article);
  }

  private static io.restassured.response.ValidatableResponse withKey(
      String path, String key, Map<String, String> request) {
    return json(request).header("Idempotency-Key", key).post("/api/v1/articles" + path).then();
  }
}
