package io.whosaid.server.intake;

import static io.whosaid.server.Api.article;
import static io.whosaid.server.Api.claim;
import static io.whosaid.server.Api.get;
import static io.whosaid.server.Api.review;
import static io.whosaid.server.Api.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.whosaid.server.TestDatabase;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** How often the database is asked: with a million claims, each time counts. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class RoundTripsTest {
  private static final int TIMES = 4;

  @Inject SessionFactory database;

  @Test
  void aReviewIsThreeStatements() {
    long statements =
        fewest(
            () -> {
              long claim = claim();
              long before = statements();
              review(claim, 1, Map.of("verdict", "verified")).statusCode(201);
              return statements() - before;
            });
    assertTrue(statements <= 3, "a review takes %d statements".formatted(statements));
  }

  @Test
  void anArticleIsAsManyStatementsWhateverItHolds() {
    long few = fewest(() -> statementsOfAnArticle(2));
    long many = fewest(() -> statementsOfAnArticle(20));
    assertTrue(few <= 16 && many <= few + 2, "2 claims take %d, 20 %d".formatted(few, many));
  }

  @Test
  void aQuestionAskedAgainIsNotPlannedAgain() {
    String[] lists = {"", "?hasNumber=true&sort=priority", "?q=harbour", "?speakerId=1"};
    long planned =
        fewest(
            () -> {
              long before = database.getStatistics().getQueryPlanCacheMissCount();
              for (String list : lists) {
                get("/claims" + list).statusCode(200);
              }
              return database.getStatistics().getQueryPlanCacheMissCount() - before;
            });
    assertEquals(0, planned);
  }

  private long statementsOfAnArticle(int claims) {
    String text =
        IntStream.range(0, claims)
            .mapToObj(i -> said(unique("Kaden"), unique("Marhal"), unique("Loden")))
            .collect(Collectors.joining("\n\n"));
    long before = statements();
    long article = article(text, "outlet", "Tarn Valley Courier");
    long after = statements();
    int found = get("/articles/{id}", article).extract().jsonPath().getList("claims").size();
    assertTrue(found >= claims, () -> "of %d quotations %d".formatted(claims, found));
    return after - before;
  }

  private static String said(String... words) {
    return "“The %1$s of %2$s owes %3$s to %1$s,” said Ann %2$s.".formatted((Object[]) words);
  }

  private long statements() {
    return database.getStatistics().getPrepareStatementCount();
  }

  /** Something else may be asked meanwhile, as the server's own work is never over. */
  private static long fewest(LongSupplier measured) {
    return LongStream.range(0, TIMES).map(time -> measured.getAsLong()).min().orElseThrow();
  }
}
