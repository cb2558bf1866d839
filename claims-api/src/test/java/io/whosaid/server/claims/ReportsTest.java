package io.whosaid.server.claims;

import static io.restassured.RestAssured.given;
import static io.whosaid.server.Api.article;
import static io.whosaid.server.Api.get;
import static io.whosaid.server.Api.mark;
import static io.whosaid.server.Api.post;
import static io.whosaid.server.Api.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.whosaid.server.TestDatabase;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists hold what was said or written; thoughts and the like are there for those who ask. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class ReportsTest {
  private static final String TEXT =
      "“We leave at noon today.” said Ann Lee. “We will be back.” hopes Bea Fox. Some 4 percent"
          + " stay.";
  private static final String ALL =
      "reports=speech&reports=writing&reports=thought&reports=intention&reports=other";

  @Inject Session database;

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, Ann Lee",
        "reports=speech, Ann Lee",
        "reports=thought, Bea Fox",
        "reports=writing, ''",
        "reports=speech&reports=thought, 'Ann Lee,Bea Fox'",
        "reports=thought&q=back, Bea Fox",
        "q=back, ''",
        "reports=thought&kind=statement, ''",
        ALL + "&kind=statement, 4 percent",
        "kind=statement, 4 percent",
      })
  void eachListShowsTheReportsThatAreAskedFor(String filter, String expected) {
    String outlet = unique("Reporter");
    article(TEXT, "outlet", outlet);
    String query = "?outlet={outlet}" + (filter == null ? "" : "&" + filter);
    List<String> sources =
        get("/claims" + query, outlet)
            .statusCode(200)
            .extract()
            .path("items.collect{it.sourceText ?: it.text.substring(5, 14)}");
    assertEquals(expected, String.join(",", sources));
    get("/claims/counts" + query, outlet).body("total", equalTo(sources.size()));
    String exported = get("/export" + query + "&format=ndjson", outlet).extract().asString();
    assertEquals(sources.size(), exported.lines().count());
    List<Integer> weeks = get("/statistics/claims" + query, outlet).extract().path("weeks.claims");
    assertEquals(sources.size(), weeks.stream().mapToInt(n -> n).sum());
  }

  @Test
  void whatAQuotationReportsIsPartOfIt() {
    String outlet = unique("Reporter");
    long id = article(TEXT, "outlet", outlet);
    get("/articles/{id}", id)
        .body("claims.report", contains("speech", "thought"))
        .body("statements[0].report", nullValue());
    get("/export?outlet={o}&format=csv&reports=thought", outlet)
        .body(containsString("\"thought\""));
  }

  @Test
  void countsSayHowManyThereAreOfEachReport() {
    String outlet = unique("Reporter");
    article(TEXT, "outlet", outlet);
    // From the table of counts, and counted one by one.
    for (String more : List.of("", "&addedFrom=" + LocalDate.now(ZoneOffset.UTC).minusDays(2))) {
      get("/claims/counts?outlet={o}" + more, outlet)
          .body("total", equalTo(1))
          .body("reports.speech", equalTo(1))
          .body("reports.thought", equalTo(1))
          .body("reports.other", equalTo(0))
          .body("kind.direct", equalTo(1))
          .body("kind.statement", equalTo(1));
      get("/claims/counts?reports=thought&outlet={o}" + more, outlet)
          .body("total", equalTo(1))
          .body("reports.speech", equalTo(0))
          .body("reports.thought", equalTo(1))
          .body("kind.statement", equalTo(0));
    }
  }

  @Test
  void aQuotationFromBeforeThisWasRecordedIsShown() {
    String outlet = unique("Reporter");
    long id = article("“We leave at noon.” said Ann Lee.", "outlet", outlet);
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                database
                    .createNativeMutationQuery(
                        "update claim set report = null where article_id = :id")
                    .setParameter("id", id)
                    .executeUpdate());
    get("/claims?outlet={o}", outlet)
        .body("items", hasSize(1))
        .body("items[0].report", nullValue());
    get("/claims?outlet={o}&reports=speech", outlet).body("items", hasSize(1));
    get("/claims?outlet={o}&reports=thought", outlet).body("items", hasSize(0));
    get("/claims/counts?outlet={o}", outlet)
        .body("total", equalTo(1))
        .body("reports.speech", equalTo(1));
  }

  @Test
  void anArticleIsDoneWhenWhatListsShowIsReviewed() {
    String outlet = unique("Reporter");
    article(TEXT, "outlet", outlet);
    get("/articles?outlet={o}", outlet).body("items[0].claims", equalTo(1));
    article("“We will be back.” hopes Bea Fox.", "outlet", outlet);
    get("/articles?outlet={o}&progress=empty", outlet).body("items", hasSize(1));
  }

  @Test
  void whatAReviewerRemovesIsTheSameReportWhenItIsBack() {
    long id = article(TEXT + unique(" "));
    int claim = get("/articles/{id}", id).extract().path("claims[1].id");
    mark(claim, 1, Map.of("action", "remove")).statusCode(201);
    mark(claim, 2, Map.of("action", "undo")).statusCode(201).body("report", equalTo("thought"));
  }

  @Test
  void aSearchIsKeptWithItsReports() {
    post("/searches", Map.of("name", unique("Thoughts"), "query", "reports=thought"))
        .statusCode(201)
        .body("query", equalTo("reports=thought"));
    given()
        .get("/api/v1/claims?reports=hearsay")
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("reports"));
  }
}
