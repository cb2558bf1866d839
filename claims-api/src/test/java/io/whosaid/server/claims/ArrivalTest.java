package io.whosaid.server.claims;

import static io.whosaid.server.Api.article;
import static io.whosaid.server.Api.get;
import static io.whosaid.server.Api.unique;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.whosaid.server.TestDatabase;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** What came in lately is found, whether or not it is known when it was published. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class ArrivalTest {
  private final String outlet = unique("Courier");

  @Test
  void anArticleWithoutADateIsFoundByWhenItCameIn() {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    article("“%s,” said Ann.".formatted(unique("Yes")), "outlet", outlet);
    article("“%s,” said Ann.".formatted(unique("No")), "outlet", outlet, "published", "2020-02-03");
    get("/claims?outlet={o}&from=2000-01-01", outlet).body("items", hasSize(1));
    get("/claims?outlet={o}&undated=true", outlet).body("items", hasSize(1));
    get("/claims?outlet={o}&undated=false", outlet).body("items", hasSize(1));
    get("/claims?outlet={o}&addedFrom={d}", outlet, today.minusDays(1).toString())
        .body("items", hasSize(2));
    get("/claims?outlet={o}&addedTo={d}", outlet, today.plusDays(1).toString())
        .body("items", hasSize(2));
    get("/claims?outlet={o}&addedTo={d}", outlet, today.minusDays(1).toString())
        .body("items", hasSize(0));
    get("/claims?outlet={o}&addedFrom={d}", outlet, today.plusDays(1).toString())
        .body("items", hasSize(0));
    get("/claims/counts?outlet={o}&addedFrom={d}", outlet, today.minusDays(1).toString())
        .body("total", equalTo(2));
    get("/statistics/claims?outlet={o}", outlet)
        .body("weeks.claims.sum()", equalTo(2))
        .body("weeks.undated.sum()", equalTo(1));
  }
}
