package io.whosaid.server.statistics;

import static io.whosaid.server.Api.get;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.whosaid.server.Api;
import io.whosaid.server.TestDatabase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class StatisticsTest {

  @Test
  void claimsAreCountedInTheWeekOfTheirArticle() {
    String outlet = Api.unique("Weekly ");
    Api.article("“One,” said Ann Reed.", "outlet", outlet, "published", "2026-03-04");
    long second = Api.article("“Two,” said Ann Reed.", "outlet", outlet, "published", "2026-03-08");
    Api.article("“Three,” said Ann Reed.", "outlet", outlet, "published", "2026-03-09");
    int claim = get("/articles/{id}", second).extract().jsonPath().getInt("claims[0].id");
    Api.review(claim, 1, Map.of("verdict", "verified")).statusCode(201);
    get("/statistics/claims?outlet={outlet}", outlet)
        .statusCode(200)
        .body("weeks.week", equalTo(List.of("2026-03-02", "2026-03-09")))
        .body("weeks.claims", equalTo(List.of(2, 1)))
        .body("weeks.verified", equalTo(List.of(1, 0)))
        .body("wording.no_source", equalTo(3))
        .body("complete", equalTo(true));
    get("/statistics/claims?verdict=nonsense").statusCode(400);
  }

  @Test
  void reviewsAreCountedByDayAndByWhoAsks() {
    long before = get("/statistics/reviews").extract().jsonPath().getLong("days[13].mine");
    int claim = (int) Api.claim();
    Api.review(claim, 1, Map.of("verdict", "verified")).statusCode(201);
    Api.review(claim, 2, Map.of("undo", true)).statusCode(201);
    get("/statistics/reviews")
        .statusCode(200)
        .body("days", hasSize(14))
        .body("days[13].mine", equalTo((int) before + 1))
        .body("days[13].reviews", greaterThanOrEqualTo((int) before + 1))
        .body("medianSeconds", greaterThanOrEqualTo(0f));
  }
}
