package io.whosaid.server.revisions;

import static io.whosaid.server.Api.article;
import static io.whosaid.server.Api.get;
import static io.whosaid.server.Api.ids;
import static io.whosaid.server.Api.json;
import static io.whosaid.server.Api.mark;
import static io.whosaid.server.Api.post;
import static io.whosaid.server.Api.rate;
import static io.whosaid.server.Api.review;
import static io.whosaid.server.Api.unique;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.whosaid.server.TestDatabase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A claim's offsets are always read in the text that they belong to. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class ClaimWordsTest {
  private static final String WORDS = "“We will not pay for this bridge a second time,”";
  private final String text =
      "%s It had rained all night. %s said Ada Lund."
          .formatted(unique("The council met on Monday."), WORDS);
  private final String other =
      "The council met in the town hall on Tuesday and talked about harbour fees."
          + unique(" The fees");

  private static JsonPath revise(long article, String newText) {
    int version = get("/articles/{id}", article).extract().path("version");
    return json(Map.of("text", newText))
        .header("If-Match", "\"v" + version + "\"")
        .post("/api/v1/articles/{id}/versions", article)
        .then()
        .statusCode(201)
        .extract()
        .jsonPath();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void evidenceComparesAWithdrawnClaimInItsOwnText(boolean isShort) {
    long article = article(text);
    int claim = ids("/claims?article={id}", article).get(0);
    revise(article, isShort ? unique("Nothing.") : other);
    Map<String, String> own = Map.of("name", "speech", "text", "Yes. " + WORDS + " Thank you.");
    Map<String, String> foreign = Map.of("name", "minutes", "text", other);
    String evidence = "/claims/" + claim + "/evidence";
    post(evidence + "/preview", own).statusCode(200).body("wording", equalTo("verbatim"));
    post(evidence + "/preview", foreign).statusCode(200).body("wording", equalTo("not_found"));
    post(evidence, foreign).statusCode(201).body("wording", equalTo("not_found"));
    post(evidence, own).statusCode(201).body("wording", equalTo("verbatim"));
  }

  @Test
  void aWithdrawnClaimCannotBeDecided() {
    long article = article(text);
    int claim = ids("/claims?article={id}", article).get(0);
    revise(article, other);
    refusesDecisions(claim, 2, "was withdrawn by a newer text of the article");
  }

  @Test
  void aRemovedClaimCannotBeDecidedUntilTheRemovalIsUndone() {
    long article = article(text);
    int claim = ids("/claims?article={id}", article).get(0);
    mark(claim, 1, Map.of("action", "remove")).statusCode(201);
    refusesDecisions(claim, 2, "was removed. Undo the removal first.");
    mark(claim, 2, Map.of("action", "undo")).statusCode(201);
    review(claim, 3, Map.of("verdict", "verified")).statusCode(201);
  }

  private static void refusesDecisions(int claim, int version, String why) {
    String problem = "urn:whosaid:problem:withdrawn";
    for (int known : new int[] {version, 1}) {
      review(claim, known, Map.of("verdict", "verified"))
          .statusCode(409)
          .body("type", equalTo(problem))
          .body("detail", containsString("Claim " + claim + " " + why))
          .body("claim.id", equalTo(claim));
      rate(claim, known, Map.of("truth", "false")).statusCode(409).body("type", equalTo(problem));
      mark(claim, known, Map.of("action", "remove")).statusCode(409).body("type", equalTo(problem));
      Map<String, ?> nobody = Map.of("source", Map.of("status", "unattributed"));
      json(nobody)
          .header("If-Match", "\"v" + known + "\"")
          .post("/api/v1/claims/{id}/attribution", claim)
          .then()
          .statusCode(409)
          .body("type", equalTo(problem));
    }
    Map<String, ?> item =
        Map.of("claim", claim, "version", version, "decision", Map.of("verdict", "verified"));
    post("/claims/reviews", Map.of("reviews", List.of(item)))
        .body("results[0].status", equalTo(409))
        .body("results[0].problem.type", equalTo(problem));
    post("/claims/assignments", Map.of("claims", List.of(claim), "account", "me"))
        .body("results[0].status", equalTo(409));
    get("/claims/{id}", claim)
        .body("verdict", equalTo("unreviewed"))
        .body("withdrawnAt", notNullValue());
  }

  @Test
  void aRemovalIsUndoneInANewerTextToo() {
    long article = article(text);
    int claim = ids("/claims?article={id}", article).get(0);
    mark(claim, 1, Map.of("action", "remove")).statusCode(201);
    JsonPath revised = revise(article, "It stopped raining. " + text);
    int version = revised.getInt("withdrawn[0].version");
    mark(claim, version, Map.of("action", "undo")).statusCode(201);
    says(get("/articles/{id}", article).body("withdrawn", empty()).extract().jsonPath(), article);
  }

  @Test
  void aCorrectionOfOtherWordsForgetsWhatEvidenceSaidOfTheFormerOnes() {
    long article = article(text);
    int claim = ids("/claims?article={id}", article).get(0);
    post("/claims/" + claim + "/evidence", Map.of("name", "speech", "text", WORDS));
    get("/claims/{id}", claim).body("wording", equalTo("verbatim"));
    int begin = text.indexOf("“");
    Map<String, Integer> half = Map.of("begin", begin, "end", text.indexOf(" for this"));
    mark(claim, 1, Map.of("action", "correct", "content", List.of(half)))
        .statusCode(201)
        .body("wording", equalTo("no_source"));
  }

  /** Everything that shows a claim's words, or its offsets, shows its own words. */
  private static void says(JsonPath shown, long article) {
    Map<Integer, String> texts = new HashMap<>();
    List<Map<String, Object>> claims =
        Stream.of("claims", "statements", "withdrawn")
            .flatMap(list -> shown.<Map<String, Object>>getList(list).stream())
            .toList();
    for (Map<String, Object> claim : claims) {
      String text =
          texts.computeIfAbsent((Integer) claim.get("textVersion"), v -> text(article, v));
      String where = "claim %s of article %d".formatted(claim.get("id"), article);
      assertEquals(claim.get("text"), at(text, claim.get("content"), " … "), where);
      assertEquals(claim.get("cueText"), at(text, claim.get("cue"), " … "), where);
      assertEquals(claim.get("sourceText"), at(text, claim.get("source"), " … "), where);
      List<?> selectors = (List<?>) claim.get("selectors");
      Map<?, ?> quote = (Map<?, ?>) selectors.get(0);
      Map<?, ?> position = (Map<?, ?>) selectors.get(1);
      assertEquals(
          quote.get("exact"),
          text.substring((Integer) position.get("start"), (Integer) position.get("end")));
      for (Object via : (List<?>) ((Map<?, ?>) claim.get("attribution")).get("via")) {
        Map<?, ?> hop = (Map<?, ?>) via;
        assertEquals(
            hop.get("name"), text.substring((Integer) hop.get("begin"), (Integer) hop.get("end")));
      }
      post(
              "/claims/" + claim.get("id") + "/evidence/preview",
              Map.of("name", "itself", "text", "Well: " + claim.get("text") + " So there."))
          .statusCode(200)
          .body("wording", equalTo("verbatim"));
      marksSayTheirWords((Integer) claim.get("id"), article, texts);
    }
  }

  private static void marksSayTheirWords(int claim, long article, Map<Integer, String> texts) {
    JsonPath history = get("/claims/{id}", claim).extract().jsonPath();
    for (Map<String, Object> marking : history.<Map<String, Object>>getList("markings")) {
      String text =
          texts.computeIfAbsent((Integer) marking.get("textVersion"), v -> text(article, v));
      Map<?, ?> after = (Map<?, ?>) marking.get("after");
      assertEquals(after.get("text"), at(text, after.get("content"), " … "));
    }
  }

  private static String text(long article, int version) {
    JsonPath now = get("/articles/{id}", article).extract().jsonPath();
    return now.getInt("version") == version
        ? now.getString("text")
        : get("/articles/{id}/versions/{n}", article, version)
            .statusCode(200)
            .extract()
            .path("text");
  }

  private static String at(String text, Object spans, String between) {
    return ((List<?>) spans)
        .stream()
            .map(span -> (Map<?, ?>) span)
            .map(span -> text.substring((Integer) span.get("begin"), (Integer) span.get("end")))
            .collect(Collectors.joining(between));
  }

  /** Sentences come, go, move and are worked on; after each text every claim says its own words. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whateverTheRevisionsEveryClaimSaysItsOwnWords(long seed) {
    Random random = new Random(seed);
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      sentences.add(sentence(random, i));
    }
    long article = article(String.join(" ", sentences));
    for (int i = 0; i < 5; i++) {
      work(article, random);
      change(sentences, random, i);
      says(revise(article, String.join(" ", sentences)), article);
    }
  }

  private static String sentence(Random random, int i) {
    String name = List.of("Ada Lund", "Ben Oke", "Cy Poe").get(random.nextInt(3));
    String words = unique("“We have counted all the %d boats of".formatted(random.nextInt(90)));
    return switch (random.nextInt(4)) {
      case 0 -> "It rained in the %dth hour😀, as it does.".formatted(i);
      case 1 -> words + " the harbour” said %s via Reuters.".formatted(name);
      case 2 -> words + " the town”.";
      default -> words + " the island” said %s.".formatted(name);
    };
  }

  private static void change(List<String> sentences, Random random, int i) {
    switch (random.nextInt(4)) {
      case 0 -> sentences.add(random.nextInt(sentences.size() + 1), sentence(random, i));
      case 1 -> {
        if (sentences.size() > 1) {
          sentences.remove(random.nextInt(sentences.size()));
        }
        sentences.add(0, sentence(random, i));
      }
      case 2 -> sentences.add(sentences.remove(0) + unique(" So"));
      default -> {
        sentences.clear();
        sentences.add(unique("Nothing is left of it."));
        sentences.add(sentence(random, i));
      }
    }
  }

  /** Decides, corrects or removes some claims, so that they are carried over by other ways. */
  private static void work(long article, Random random) {
    JsonPath now = get("/articles/{id}", article).extract().jsonPath();
    for (Map<String, Object> claim : now.<Map<String, Object>>getList("claims")) {
      int id = (Integer) claim.get("id");
      int version = (Integer) claim.get("version");
      switch (random.nextInt(5)) {
        case 0 -> review(id, version, Map.of("verdict", "verified")).statusCode(201);
        case 1 -> mark(id, version, Map.of("action", "remove")).statusCode(201);
        case 2 -> {
          Map<?, ?> whole = (Map<?, ?>) ((List<?>) claim.get("content")).get(0);
          int begin = (Integer) whole.get("begin");
          Map<String, Integer> part = Map.of("begin", begin, "end", begin + 24);
          mark(id, version, Map.of("action", "correct", "content", List.of(part))).statusCode(201);
        }
        default -> {}
      }
    }
  }
}
