package io.whosaid.server.claims;

import static io.restassured.RestAssured.given;
import static io.whosaid.server.Api.article;
import static io.whosaid.server.Api.get;
import static io.whosaid.server.Api.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.whosaid.server.TestDatabase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class PagingTest {
  private static final Pattern LINK = Pattern.compile("<([^>]+)>; rel=\"next\"");

  @Test
  void pagesNeitherSkipNorRepeatWhileArticlesComeIn() {
    String outlet = unique("Courier");
    List<Long> before = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      before.addAll(claims(article(text(i), "outlet", outlet)));
    }
    AtomicBoolean reading = new AtomicBoolean(true);
    AtomicInteger added = new AtomicInteger();
    CompletableFuture<Void> writer =
        CompletableFuture.runAsync(
            () -> {
              while (reading.get() && added.get() < 200) {
                article(text(1000 + added.getAndIncrement()), "outlet", outlet);
              }
            });
    List<Long> seen = new ArrayList<>();
    String next = "/api/v1/claims?limit=3&outlet=" + outlet;
    while (next != null) {
      Response page = given().get(next);
      seen.addAll(page.jsonPath().getList("items.id", Long.class));
      Matcher link = LINK.matcher(String.valueOf(page.header("Link")));
      next = link.find() ? link.group(1) : null;
    }
    reading.set(false);
    writer.join();

    assertTrue(added.get() > 0, "nothing came in meanwhile");
    assertEquals(seen.size(), new HashSet<>(seen).size(), "repeated: " + seen);
    assertTrue(seen.containsAll(before), "skipped: " + seen + " of " + before);
  }

  @Test
  void reviewingWhatWasReadDoesNotMakeTheNextPageSkip() {
    String outlet = unique("Courier");
    List<Long> all = claims(article(text(1), "outlet", outlet));
    String unreviewed = "/claims?verdict=unreviewed&limit=2&outlet={o}";
    var first = get(unreviewed, outlet).extract().jsonPath();
    for (long id : first.getList("items.id", Long.class)) {
      io.whosaid.server.Api.review(id, 1, java.util.Map.of("verdict", "verified")).statusCode(201);
    }
    List<Long> rest =
        get(unreviewed + "&cursor={c}", outlet, first.getString("next"))
            .extract()
            .jsonPath()
            .getList("items.id", Long.class);
    assertEquals(all.subList(2, 4), rest);
  }

  @Test
  void articlesComeInPagesToo() {
    List<Long> stored = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      stored.add(0, article(text(5000 + i), "outlet", unique("Courier")));
    }
    List<Long> seen = new ArrayList<>();
    String cursor = "";
    while (seen.size() < 5) {
      var page = get("/articles?limit=2&cursor={c}", cursor).statusCode(200).extract().jsonPath();
      assertNull(page.getString("items[0].text"));
      seen.addAll(page.getList("items.id", Long.class));
      cursor = page.getString("next");
    }
    assertEquals(stored, seen.subList(0, 5));
  }

  private static String text(int seed) {
    return "“One %1$d.” said A. “Two %1$d.” said B. “Three %1$d.” said C. “Four %1$d.” said D."
        .formatted(seed);
  }

  private static List<Long> claims(long article) {
    return get("/articles/{id}", article).extract().jsonPath().getList("claims.id", Long.class);
  }
}
