package io.whosaid.server.reviews;

import static io.whosaid.server.Api.article;
import static io.whosaid.server.Api.claim;
import static io.whosaid.server.Api.get;
import static io.whosaid.server.Api.post;
import static io.whosaid.server.Api.review;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.whosaid.server.Api;
import io.whosaid.server.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many claims at once, and many people at one. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@Tag("slow")
class ManyReviewersTest {
  @Test
  void eachOfManyDecisionsStandsOrFallsAlone() {
    long one = claim();
    long two = claim();
    review(two, 1, Map.of("verdict", "verified"));
    post(
            "/claims/reviews",
            Map.of(
                "reviews",
                List.of(
                    item(one, 1, Map.of("verdict", "verified", "note", "On tape.")),
                    item(two, 1, Map.of("verdict", "unverified")),
                    item(999_999_999, 1, Map.of("verdict", "verified")),
                    item(one, 2, Map.of("verdict", "true")))))
        .statusCode(200)
        .body("results.status", contains(201, 412, 404, 400))
        .body("results[0].result.verdict", equalTo("verified"))
        .body("results[1].problem.claim.version", equalTo(2))
        .body("results[3].problem.errors[0].pointer", equalTo("/verdict"));
    get("/claims/{id}", one)
        .body("version", equalTo(2))
        .body("reviews[0].account", equalTo("admin"));
    get("/claims/{id}", two).body("verdict", equalTo("verified"));
  }

  private static Map<String, ?> item(long claim, int version, Map<String, ?> decision) {
    return Map.of("claim", claim, "version", version, "decision", decision);
  }

  @Test
  void noMoreThanTwoHundredAtOnce() {
    List<Map<String, ?>> many =
        IntStream.range(0, 201)
            .<Map<String, ?>>mapToObj(i -> item(i, 1, Map.of("undo", true)))
            .toList();
    post("/claims/reviews", Map.of("reviews", many))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/reviews"));
  }

  @Test
  void whoLooksAtAClaimIsSeenByOthers() {
    long claim = claim();
    RestAssured.put("/api/v1/claims/{id}/presence", claim)
        .then()
        .statusCode(200)
        .body("account", hasItem("admin"));
    get("/claims/{id}/presence", claim).body("account", contains("admin"));
    RestAssured.delete("/api/v1/claims/{id}/presence", claim).then().statusCode(204);
    get("/claims/{id}/presence", claim).body("", empty());
    RestAssured.put("/api/v1/claims/999999999/presence").then().statusCode(404);
  }

  @Test
  void sixteenReviewersLoseNoDecisionOnTheSameHundredClaims() throws Exception {
    String text =
        IntStream.range(0, 100)
            .mapToObj(i -> "“Number " + i + ".” said A.")
            .collect(Collectors.joining(" "));
    List<Integer> claims = Api.ids("/claims?limit=200&article={id}", article(text));
    assertEquals(100, claims.size());
    AtomicInteger[] accepted =
        claims.stream().map(id -> new AtomicInteger()).toArray(AtomicInteger[]::new);
    AtomicInteger conflicts = new AtomicInteger();
    ExecutorService reviewers = Executors.newFixedThreadPool(16);
    List<Callable<Void>> work =
        IntStream.range(0, 16)
            .<Callable<Void>>mapToObj(seed -> () -> reviewAll(seed, claims, accepted, conflicts))
            .toList();
    for (Future<Void> done : reviewers.invokeAll(work)) {
      done.get();
    }
    reviewers.shutdown();
    int all = 0;
    for (int i = 0; i < claims.size(); i++) {
      int reviews = accepted[i].get();
      get("/claims/{id}", claims.get(i))
          .body("version", equalTo(1 + reviews))
          .body("reviews.size()", equalTo(reviews))
          .body("reviews[0].undoes", nullValue());
      all += reviews;
    }
    assertEquals(1600, all + conflicts.get());
    assertTrue(conflicts.get() > 0, "nobody was ever too late");
  }

  /** Each reads the claim as it is and decides on what was read. */
  private static Void reviewAll(
      int seed, List<Integer> claims, AtomicInteger[] accepted, AtomicInteger conflicts) {
    Random random = new Random(seed);
    for (int i = 0; i < claims.size(); i++) {
      int version = 1 + accepted[i].get();
      String verdict = random.nextBoolean() ? "verified" : "unverified";
      int status =
          review(claims.get(i), version, Map.of("verdict", verdict)).extract().statusCode();
      if (status == 201) {
        accepted[i].incrementAndGet();
      } else {
        assertEquals(412, status);
        conflicts.incrementAndGet();
      }
    }
    return null;
  }
}
