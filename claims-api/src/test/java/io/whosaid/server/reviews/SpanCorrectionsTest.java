package io.whosaid.server.reviews;

import static io.whosaid.server.Api.article;
import static io.whosaid.server.Api.get;
import static io.whosaid.server.Api.ids;
import static io.whosaid.server.Api.mark;
import static io.whosaid.server.Api.post;
import static io.whosaid.server.Api.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.whosaid.server.Api;
import io.whosaid.server.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What reviewers say of the engine's work: moved, added, removed, each with undo. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class SpanCorrectionsTest {
  private static final Map<String, String> UNDO = Map.of("action", "undo");
  private static final Map<String, String> REMOVE = Map.of("action", "remove");
  private static final String TEXT = "𝄞 “We will not go,” said Ann Lee. Tom Reed asked why.";
  private static final int LEE = TEXT.indexOf("Ann Lee");
  private static final int REED = TEXT.indexOf("Tom Reed");

  private final String outlet = unique("Courier");
  private long article;
  private int claim;

  @BeforeEach
  void addAnArticle() {
    article = article(TEXT, "outlet", outlet);
    claim = ids("/claims?article={id}", article).get(0);
  }

  private static Map<String, Integer> place(int begin, int length) {
    return Map.of("begin", begin, "end", begin + length);
  }

  private static Map<String, ?> source(int begin, int length) {
    return Map.of("action", "correct", "source", List.of(place(begin, length)));
  }

  @Test
  void anotherSourceIsAnotherSpeakerUntilItIsUndone() {
    mark(claim, 1, source(REED, 8))
        .statusCode(201)
        .header("ETag", "\"v2\"")
        .body("sourceText", equalTo("Tom Reed"))
        .body("attribution.speaker.name", equalTo("Tom Reed"))
        .body("text", equalTo("“We will not go,”"))
        .body("cueText", equalTo("said"))
        .body("why", equalTo("marked by a reviewer"))
        .body("corrected", equalTo(false));
    get("/claims?article={id}&speaker=Reed", article).body("items.id", contains(claim));
    mark(claim, 2, UNDO)
        .statusCode(201)
        .body("attribution.speaker.name", equalTo("Ann Lee"))
        .body("attribution.speaker.role", equalTo("mayor"))
        .body("why", equalTo("marked"))
        .body("confidence", equalTo(0.5f));
    mark(claim, 3, UNDO)
        .statusCode(409)
        .body("detail", containsString("no correction of the words to undo"));
    get("/claims/{id}", claim)
        .body("markings.action", contains("undo", "correct"))
        .body("markings.version", contains(3, 2))
        .body("markings[1].before.sourceText", equalTo("Ann Lee"))
        .body("markings[1].after.sourceText", equalTo("Tom Reed"))
        .body(
            "markings[0].undoes",
            equalTo(get("/claims/{id}", claim).extract().path("markings[1].id")))
        .body("markings[1].account", equalTo("admin"));
  }

  @Test
  void whatAReviewerSaidOfTheSpeakerOutweighsTheSpan() {
    Api.json(Map.of("source", Map.of("status", "unattributed")))
        .header("If-Match", "\"v1\"")
        .post("/api/v1/claims/{id}/attribution", claim)
        .then()
        .statusCode(201);
    mark(claim, 2, source(REED, 8)).body("attribution.status", equalTo("unattributed"));
    mark(claim, 3, UNDO)
        .body("attribution.status", equalTo("unattributed"))
        .body("sourceText", equalTo("Ann Lee"));
  }

  /** A removal that came after a correction does not bring it back. */
  @Test
  void anUndoneCorrectionStaysUndoneWhateverIsUndoneAfterIt() {
    correct(1, Map.of("source", Map.of("status", "unattributed"))).statusCode(201);
    mark(claim, 2, REMOVE).statusCode(201);
    mark(claim, 3, UNDO).body("attribution.status", equalTo("unattributed"));
    mark(claim, 4, source(REED, 8)).body("attribution.status", equalTo("unattributed"));
    correct(5, Map.of("undo", true)).body("attribution.speaker.name", equalTo("Ann Lee"));
    mark(claim, 6, UNDO).body("attribution.speaker.name", equalTo("Ann Lee"));
  }

  private io.restassured.response.ValidatableResponse correct(int version, Map<String, ?> body) {
    return Api.json(body)
        .header("If-Match", "\"v" + version + "\"")
        .post("/api/v1/claims/{id}/attribution", claim)
        .then();
  }

  @Test
  void whatIsNoClaimLeavesListsCountsAndItsArticleUntilItIsUndone() {
    mark(claim, 1, REMOVE).statusCode(201).body("removed", equalTo(true));
    get("/claims?article={id}", article).body("items", empty());
    get("/claims/counts?outlet={o}", outlet).body("total", equalTo(0));
    get("/articles/{id}", article).body("claims", empty());
    get("/claims/{id}", claim).statusCode(200).body("removed", equalTo(true));
    mark(claim, 2, REMOVE).statusCode(409);
    mark(claim, 2, source(REED, 8)).statusCode(409);
    mark(claim, 2, UNDO).statusCode(201).body("removed", equalTo(false));
    get("/claims/counts?outlet={o}", outlet).body("total", equalTo(1));
    get("/articles/{id}", article).body("claims.id", contains(claim));
  }

  @Test
  void aClaimThatTheEngineMissedIsAddedOnceAndTakenBack() {
    Map<String, ?> wanted =
        Map.of(
            "content", List.of(place(REED + 9, 9)),
            "source", List.of(place(REED, 8)),
            "note", "A question, too.");
    int added =
        post("/articles/" + article + "/claims", wanted)
            .statusCode(201)
            .header("ETag", "\"v1\"")
            .body("added", equalTo(true))
            .body("text", equalTo("asked why"))
            .body("kind", equalTo("indirect"))
            .body("attribution.speaker.name", equalTo("Tom Reed"))
            .body(
                "createdAt",
                greaterThan(get("/articles/{id}", article).extract().path("createdAt")))
            .extract()
            .path("id");
    post("/articles/" + article + "/claims", wanted)
        .statusCode(409)
        .body("type", equalTo("urn:whosaid:problem:exists"))
        .body("claim.id", equalTo(added));
    get("/claims?article={id}", article).body("items.id", contains(claim, added));
    get("/claims/{id}", added)
        .body("markings[0].action", equalTo("add"))
        .body("markings[0].before", nullValue())
        .body("markings[0].note", equalTo("A question, too."));
    mark(added, 1, UNDO).statusCode(201).body("removed", equalTo(true));
    get("/claims?article={id}", article).body("items.id", contains(claim));
    post("/articles/" + article + "/claims", wanted).statusCode(201);
  }

  @Test
  void aStatementWithASourceIsAQuotationUntilItIsUndone() {
    String text = "Some 62 percent of bridges are old. Ann Lee asked.";
    long other = article(text, "outlet", outlet);
    int statement = ids("/claims?article={id}&kind=statement", other).get(0);
    mark(statement, 1, source(text.indexOf("Ann"), 7))
        .statusCode(201)
        .body("kind", equalTo("indirect"))
        .body("reasons", empty());
    mark(statement, 2, UNDO)
        .body("kind", equalTo("statement"))
        .body("reasons.name", contains("number", "share"));
  }

  @Test
  void aStaleOrMissingVersionIsRefused() {
    mark(claim, 1, source(REED, 8)).statusCode(201);
    mark(claim, 1, REMOVE)
        .statusCode(412)
        .body("claim.version", equalTo(2))
        .body("claim.removed", equalTo(false));
    Api.json(REMOVE).post("/api/v1/claims/{id}/markings", claim).then().statusCode(428);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'action': 'move'} | /action",
        "{'action': 'add'} | /action",
        "{'action': 'correct'} | /content",
        "{'action': 'correct', 'content': []} | /content",
        "{'action': 'correct', 'content': [{'begin': -1, 'end': 4}]} | /content/0",
        "{'action': 'correct', 'content': [{'begin': 4, 'end': 4}]} | /content/0",
        "{'action': 'correct', 'source': [{'begin': 4, 'end': 999}]} | /source/0",
        "{'action': 'correct', 'source': [{'begin': 1, 'end': 5}]} | /source/0",
        "{'action': 'correct', 'cue': [{'begin': 2, 'end': 3}]} | /cue/0",
        "{'action': 'correct', 'cue': [{'begin': 9, 'end': 12}, {'begin': 4, 'end': 6}]} | /cue/1",
        "{'action': 'correct', 'cue': [{'begin': 9}]} | /cue/0/end"
      })
  void aMarkingMustFitTheArticle(String body, String pointer) {
    Api.json(body.replace('\'', '"'))
        .header("If-Match", "\"v1\"")
        .post("/api/v1/claims/{id}/markings", claim)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.pointer", contains(pointer));
  }

  @Test
  void markedArticlesAreExportedAsACorpus() throws IOException {
    mark(claim, 1, source(REED, 8)).statusCode(201);
    Map<String, String> files = files();
    String name = outlet.toLowerCase(java.util.Locale.ROOT) + "_" + article;
    assertEquals(TEXT, files.get("text/" + name + ".txt"));
    // One less each than in UTF-16: the clef is one code point.
    assertEquals(
        """
        T1\tContent 2 19\t“We will not go,”
        T2\tCue 20 24\tsaid
        T3\tSource %d %d\tTom Reed
        T4\tAttribution 20 24\tsaid
        E1\tAttribution:T4 Content:T1 Cue:T2 Source:T3
        """
            .formatted(REED - 1, REED + 7),
        files.get("attributions/" + name + ".ann"));
    String markings = files.get("markings/" + name + ".ndjson");
    assertEquals(1, markings.lines().count());
    assertTrue(markings.contains("\"claim\":" + claim), markings);
    assertTrue(markings.contains("\"sourceText\":\"Ann Lee\""), markings);
    assertTrue(markings.contains("\"begin\":" + LEE), markings);
  }

  private static Map<String, String> files() throws IOException {
    byte[] zip = get("/export/training").statusCode(200).extract().asByteArray();
    Map<String, String> files = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }
}
