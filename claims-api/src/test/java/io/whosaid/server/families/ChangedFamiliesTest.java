package io.whosaid.server.families;

import static io.restassured.RestAssured.given;
import static io.whosaid.server.Api.article;
import static io.whosaid.server.Api.get;
import static io.whosaid.server.Api.ids;
import static io.whosaid.server.Api.json;
import static io.whosaid.server.Api.mark;
import static io.whosaid.server.Api.post;
import static io.whosaid.server.Api.unique;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.whosaid.server.TestDatabase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A claim whose words, speaker or standing change leaves its family, which stays in order. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class ChangedFamiliesTest {
  private static final String OTHER = "“Nobody asked the ducks about any of it at all,”";

  @Inject EntityManager database;

  private final String town = unique("Millhaven");
  private final String part = unique("gravel") + " from the " + unique("quay");
  private final String said =
      "“Our %s hauled 12 %s of %s to %s,”".formatted(unique("tug"), unique("barges"), part, town);
  private final String differs = said.replace("12", "21");
  private int first;
  private int copy;
  private int different;

  @BeforeEach
  void addThree() {
    first = claim(said, "Ms Ahmed");
    copy = claim(said, "Ms Ahmed");
    different = claim(differs, "Ms Ahmed");
    assertFamily(first, copy, different);
    assertConflicting(first, copy, different);
  }

  /** The first claim of an article of its own. */
  private static int claim(String quotation, String speaker) {
    long article = article(text(quotation, speaker));
    return ids("/claims?article={id}", article).get(0);
  }

  private static String text(String quotation, String speaker) {
    return "%s said %s in %s. %s one boy said.".formatted(quotation, speaker, unique("P"), OTHER);
  }

  private static void assertFamily(Integer... claims) {
    for (int claim : claims) {
      assertEquals(
          List.of(claims),
          get("/claims/{id}/versions", claim).statusCode(200).extract().path("versions.claim"));
    }
  }

  private void assertConflicting(Integer... claims) {
    assertEquals(
        List.of(claims),
        ids("/claims?conflicting=true&q={q}", '"' + town + '"').stream().sorted().toList());
  }

  /** Each article begins with its quotation. */
  private Map<String, ?> toPart() {
    int begin = said.indexOf(part);
    Map<String, Integer> place = Map.of("begin", begin, "end", begin + part.length());
    return Map.of("action", "correct", "content", List.of(place));
  }

  @Test
  void whatIsCorrectedToOtherWordsLeavesAndComesBack() {
    mark(first, 1, toPart()).statusCode(201);
    assertFamily(first);
    assertFamily(copy, different);
    assertConflicting(copy, different);
    // Its copy can still be found by those that come in.
    int late = claim(said, "Ms Ahmed");
    assertFamily(copy, different, late);
    mark(first, 2, Map.of("action", "undo")).statusCode(201);
    assertFamily(first, copy, different, late);
    assertConflicting(first, copy, different, late);
  }

  @Test
  void whatIsRemovedContradictsNobody() {
    mark(different, 1, Map.of("action", "remove")).statusCode(201);
    assertFamily(first, copy);
    assertConflicting();
    mark(different, 2, Map.of("action", "undo")).statusCode(201);
    assertFamily(first, copy, different);
    assertConflicting(first, copy, different);
  }

  @Test
  void anotherSpeakerIsAConflictUntilItIsUndone() {
    mark(different, 1, Map.of("action", "remove")).statusCode(201);
    Map<String, ?> speaker = Map.of("name", "Carl Dorn", "kind", "person");
    correct(copy, 1, Map.of("source", Map.of("status", "named", "speaker", speaker)));
    assertConflicting(first, copy);
    correct(copy, 2, Map.of("undo", true));
    assertConflicting();
  }

  private static void correct(int claim, int version, Map<String, ?> correction) {
    json(correction)
        .header("If-Match", "\"v" + version + "\"")
        .post("/api/v1/claims/{id}/attribution", claim)
        .then()
        .statusCode(201);
  }

  @Test
  void aNewTextMovesClaimsBetweenFamilies() {
    int article = get("/claims/{id}", different).extract().path("article.id");
    revise(article, 1, text("“Everything stays as it ever was in " + town + ",”", "Ms Ahmed"));
    get("/claims/{id}/versions", first).body("versions.claim", not(hasItem(different)));
    assertFamily(first, copy);
    assertConflicting();
    revise(article, 2, text(differs, "Ms Ahmed"));
    assertFamily(first, copy, different);
    assertConflicting(first, copy, different);
  }

  private static void revise(int article, int version, String text) {
    json(Map.of("text", text))
        .header("If-Match", "\"v" + version + "\"")
        .post("/api/v1/articles/{id}/versions", article)
        .then()
        .statusCode(201);
  }

  @Test
  void aDeletedArticleLeavesFamiliesUntilItIsRestored() {
    int article = get("/claims/{id}", first).extract().path("article.id");
    given()
        .header("If-Match", "\"v1\"")
        .delete("/api/v1/articles/{id}", article)
        .then()
        .statusCode(204);
    assertFamily(copy, different);
    assertConflicting(copy, different);
    post("/articles/" + article + "/restore", "").statusCode(200);
    assertFamily(first, copy, different);
    assertConflicting(first, copy, different);
  }

  /** What intake noted once holds again when the words are these again. */
  @Test
  void whetherWordsAreRepeatedIsLookedUpAgain() {
    get("/claims/{id}", copy).body("signals.name", hasItem("repeated"));
    mark(copy, 1, toPart()).statusCode(201).body("signals.name", not(hasItem("repeated")));
    mark(copy, 2, Map.of("action", "undo"))
        .statusCode(201)
        .body("signals.name", hasItem("repeated"));
  }

  /** Each family has the number of one of its claims, and a sketch of each of its wordings. */
  @Test
  void theTableStaysInOrder() {
    Consumer<Integer> removal = claim -> mark(claim, 1, Map.of("action", "remove")).statusCode(201);
    List.of(first, different).forEach(removal);
    List<?> broken =
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    database
                        .createNativeQuery(
                            """
                            select v.claim_id from claim_version v
                            where not exists (select 1 from claim_version f
                                where f.claim_id = v.family and f.family = v.family)
                              or not exists (select 1 from claim_version s
                                where s.family = v.family and s.sketch <> '{}')
                            """,
                            Object.class)
                        .getResultList());
    assertEquals(List.of(), broken);
  }
}
