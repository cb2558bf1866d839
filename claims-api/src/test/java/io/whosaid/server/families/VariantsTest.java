package io.whosaid.server.families;

import static io.whosaid.server.Api.article;
import static io.whosaid.server.Api.get;
import static io.whosaid.server.Api.ids;
import static io.whosaid.server.Api.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.whosaid.server.TestDatabase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class VariantsTest {
  @Inject EntityManager database;
  @Inject Backfill backfill;

  @Test
  void versionsOfOneQuotationAreOneFamily() {
    String town = unique("Harbourtown");
    String said = "“We will close 12 of the old mills in " + town + " before the winter,”";
    long later = claim(said + " said Ms Ahmed. At noon.", "Post", "2026-03-02");
    long first = claim("Earlier: " + said + " said Ms Ahmed.", "Courier", "2026-03-01");
    long other =
        claim(said.replace("12 of", "21 of") + " said Ms Ahmed, who smiled.", "Echo", "2026-03-03");
    get("/claims/{id}/versions", later)
        .statusCode(200)
        .body("earliest", equalTo((int) first))
        .body("conflicting", equalTo(true))
        .body("independent", equalTo(3))
        .body("outlets", contains("Courier", "Post", "Echo"))
        .body("versions.claim", contains((int) first, (int) later, (int) other))
        .body("versions[0].differs", empty())
        .body("versions[1].differs", empty())
        .body("versions[2].differs", contains("number"))
        .body("versions[2].diff[1].source", equalTo("12"))
        .body("versions[2].diff[1].quoted", equalTo("21"))
        .body("versions[2].article.outlet", equalTo("Echo"));
    assertEquals(3, ids("/claims?conflicting=true&q=" + town).size());
    assertTrue(ids("/claims?conflicting=false&q=" + town).isEmpty());
  }

  @Test
  void copiesOfOneTextCountOnce() {
    String said =
        "“The bridge at " + unique("Northfield") + " will never open to lorries again,” said Bo.";
    claim("Rain fell on the town. " + said + " Then he left the room.", "Post", "2026-03-01");
    long copy =
        claim("Rain fell on the town. " + said + " Then he left the room!", "Echo", "2026-03-02");
    get("/claims/{id}/versions", copy)
        .body("independent", equalTo(1))
        .body("conflicting", equalTo(false))
        .body("versions.copy", contains(1, 1));
  }

  @Test
  void anotherSpeakerIsAConflict() {
    String said = "“Nobody in " + unique("Westerby") + " knew about the second letter,”";
    claim(said + " said Anna Bell.", "Post", "2026-03-01");
    long other = claim(said + " said Carl Dorn.", "Echo", "2026-03-02");
    get("/claims/{id}/versions", other).body("versions[1].differs", contains("speaker"));
  }

  @Test
  void oneThatIsLikeTwoFamiliesMakesThemOne() {
    String town = unique("Osterby");
    String said = "“We in " + town + " gave the %s men %s and a %s room near the %s gate at %s,”";
    long one =
        claim(
            said.formatted("tired", "bread", "warm", "north", "noon") + " said Ms Ahmed.",
            "Post",
            "2026-03-01");
    long two =
        claim(
            said.formatted("young", "soup", "cold", "south", "dusk") + " said Ms Ahmed.",
            "Echo",
            "2026-03-02");
    get("/claims/{id}/versions", two).body("versions", hasSize(1));
    long three =
        claim(
            said.formatted("tired", "soup", "warm", "south", "noon") + " said Ms Ahmed.",
            "Courier",
            "2026-03-03");
    get("/claims/{id}/versions", two)
        .body("versions.claim", contains((int) one, (int) two, (int) three));
  }

  @Test
  void claimsStoredBeforeThereWereFamiliesGetThem() throws Exception {
    String said = "“The last tram to " + unique("Suddby") + " leaves the square at eleven,”";
    long one = claim(said + " said Ms Ahmed.", "Post", "2026-03-01");
    long two = claim("Later: " + said + " said Ms Ahmed.", "Echo", "2026-03-02");
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                database
                    .createNativeQuery("delete from claim_version where claim_id in (:one, :two)")
                    .setParameter("one", one)
                    .setParameter("two", two)
                    .executeUpdate());
    get("/claims/{id}/versions", two).body("versions", hasSize(1));
    long next = QuarkusTransaction.requiringNew().call(() -> backfill.step(two + 1));
    assertTrue(next > 0 && next <= one, () -> one + " is not before " + next);
    get("/claims/{id}/versions", two).body("versions.claim", contains((int) one, (int) two));
  }

  @Test
  void whatOnlySharesAPhraseIsAlone() {
    String phrase = "“At the end of the day we have to make sure that ";
    String one = unique("gulls");
    claim(phrase + "every harbour gets its own " + one + ",” said Bo.", "Post", "2026-03-01");
    long other =
        claim(
            phrase + "schools teach music to " + one + " children,” said Bo.",
            "Post",
            "2026-03-02");
    get("/claims/{id}/versions", other)
        .body("versions", hasSize(1))
        .body("conflicting", equalTo(false));
    get("/claims/999999999/versions").statusCode(404);
  }

  private static long claim(String text, String outlet, String day) {
    long article = article(text, "outlet", outlet, "published", day);
    return get("/articles/{id}", article).extract().jsonPath().getLong("claims[0].id");
  }
}
