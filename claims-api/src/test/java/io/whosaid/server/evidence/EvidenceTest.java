package io.whosaid.server.evidence;

import static io.whosaid.server.Api.article;
import static io.whosaid.server.Api.claim;
import static io.whosaid.server.Api.get;
import static io.whosaid.server.Api.ids;
import static io.whosaid.server.Api.post;
import static io.whosaid.server.Api.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.whosaid.server.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class EvidenceTest {
  private static final String SPEECH = "Good evening. We will not go back. Thank you.";

  @Test
  void aQuotationIsComparedAndForgotten() {
    Map<String, ?> source = Map.of("name", "speech", "text", SPEECH);
    post("/compare", Map.of("quote", "“We will never go back.”", "sources", List.of(source)))
        .statusCode(200)
        .body("wording", equalTo("altered"))
        .body("reason", equalTo("words_differ"))
        .body("conclusive", equalTo(true))
        .body("source", equalTo("speech"))
        .body("passage.begin", equalTo(14))
        .body("passage.end", equalTo(33))
        .body("passage.text", equalTo("We will not go back"))
        .body("passage.before", equalTo("Good evening. "))
        .body("diff.kind", contains("same", "replaced", "same"))
        .body("diff[1].quoted", equalTo("never"))
        .body("diff[1].source", equalTo("not"))
        .body("diff[1].marks", contains("negation"));
  }

  @Test
  void otherSourcesAreTried() {
    Map<String, ?> other = Map.of("name", "other", "text", "He said we sold all the boats.");
    Map<String, ?> source = Map.of("name", "speech", "text", SPEECH);
    post(
            "/compare",
            Map.of(
                "quote",
                "we sold all the boats",
                "sources",
                List.of(source),
                "others",
                List.of(other)))
        .body("wording", equalTo("not_found"))
        .body("elsewhere.source", equalTo("other"))
        .body("elsewhere.wording", equalTo("verbatim"));
    post("/compare", Map.of("quote", "we sold all the boats"))
        .body("wording", equalTo("no_source"));
  }

  @Test
  void otherArticlesAreTriedBeforeAClaimIsNotFound() {
    String said = "“The ferry to %s has carried its last load of hay,”".formatted(unique("Linby"));
    long other = article("At noon: " + said + " said Ines Bell.", "title", "Hay", "outlet", "Echo");
    long article = article(said + " said Carl Dorn, who left.");
    long mine = get("/articles/{id}", article).extract().jsonPath().getLong("claims[0].id");
    post("/claims/" + mine + "/evidence/preview", Map.of("name", "speech", "text", SPEECH))
        .statusCode(200)
        .body("wording", equalTo("not_found"))
        .body("elsewhere.wording", equalTo("verbatim"))
        .body("elsewhere.source", equalTo("Hay, Echo (article " + other + ")"))
        .body("elsewhere.article", equalTo((int) other));
  }

  @Test
  void evidenceKeepsThePassageAndSetsTheWording() {
    String name = unique("Ahmed");
    long article = article("“We will go back,” said %s.".formatted(name));
    long claim = get("/articles/{id}", article).extract().jsonPath().getLong("claims[0].id");
    get("/claims/{id}", claim).body("wording", equalTo("no_source"));
    post("/claims/" + claim + "/evidence", Map.of("name", "speech", "text", SPEECH))
        .statusCode(201)
        .body("wording", equalTo("altered"))
        .body("passage.text", equalTo("We will not go back"))
        .body("diff[1].kind", equalTo("dropped"))
        .body("diff[1].source", equalTo("not"))
        .body("url", nullValue());
    get("/claims/{id}", claim).body("wording", equalTo("altered")).body("version", equalTo(1));
    assertEquals(List.of((int) claim), ids("/claims?wording=altered&article=" + article));
    assertEquals(List.of(), ids("/claims?wording=verbatim&article=" + article));
    get("/claims/{id}/evidence", claim)
        .body("", hasSize(1))
        .body("[0].name", equalTo("speech"))
        .body("[0].passage.after", equalTo(". Thank you."));
  }

  @Test
  void aFileIsASourceToo() {
    long claim = claim();
    String srt =
        "1\n00:00:01,000 --> 00:00:02,000\nWe will\n\n2\n00:00:02,000 --> 00:00:03,000\nnot go.\n";
    byte[] bytes = ("\uFEFF" + srt).getBytes(StandardCharsets.UTF_16LE);
    post(
            "/claims/" + claim + "/evidence",
            Map.of("name", "a.srt", "file", Base64.getEncoder().encodeToString(bytes)))
        .statusCode(201)
        .body("wording", equalTo("cosmetic"))
        .body("passage.time", equalTo("00:00:01,000"));
  }

  @Test
  void aPreviewIsForgotten() {
    long claim = claim();
    String path = "/claims/" + claim + "/evidence";
    post(path + "/preview", Map.of("text", SPEECH))
        .statusCode(200)
        .body("wording", equalTo(post(path, Map.of("text", SPEECH)).extract().path("wording")));
    get(path).body("", hasSize(1));
    post("/claims/999999999/evidence/preview", Map.of("text", SPEECH)).statusCode(404);
  }

  @Test
  void aLinkIsKeptWithItsPlaceAndComparesNothing() {
    long claim = claim();
    String path = "/claims/" + claim + "/evidence";
    post(path, Map.of("url", "https://tv.example/news", "locator", "00:12:40"))
        .statusCode(201)
        .body("wording", equalTo("no_source"))
        .body("locator", equalTo("00:12:40"));
    get("/claims/" + claim).body("wording", equalTo("no_source")).body("version", equalTo(1));
    post("/claims/999999999/evidence", Map.of("url", "https://tv.example")).statusCode(404);
  }

  @Test
  void whatIsWrongIsAProblem() {
    String path = "/claims/" + claim() + "/evidence";
    post(path, Map.of("name", "x"))
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors[0].pointer", equalTo("/text"));
    post(path, Map.of("file", "????")).statusCode(400).body("errors[0].pointer", equalTo("/file"));
    post(path, Map.of("file", Base64.getEncoder().encodeToString(new byte[] {(byte) 0xC3, 0x28})))
        .statusCode(400)
        .body("errors[0].detail", equalTo("is not a text in UTF-8; convert it to UTF-8"));
    post("/claims/999999999/evidence", Map.of("text", SPEECH)).statusCode(404);
    get("/claims/999999999/evidence").statusCode(404);
    post("/compare", Map.of("quote", " ")).statusCode(400);
    post(
            "/compare",
            Map.of("quote", "a b c", "sources", List.of(Map.of("text", "a"), Map.of("text", "b"))))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/sources/1/name"));
  }
}
