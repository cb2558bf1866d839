package io.whosaid.server.sources;

import static io.whosaid.server.Api.article;
import static io.whosaid.server.Api.get;
import static io.whosaid.server.Api.post;
import static io.whosaid.server.Api.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.whosaid.server.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class SourcesTest {
  private static int speaker(String name, String outlet) {
    long article = article("“%s.” said %s.".formatted(unique("Yes "), name), "outlet", outlet);
    return get("/articles/{id}", article).extract().jsonPath().getInt("claims[0].speakerId");
  }

  @Test
  void aFullNameIsOneSpeakerInAllArticles() {
    String name = "Ines " + unique("Halvorsen");
    int first = speaker(name, unique("Courier"));
    assertEquals(first, speaker(name.toUpperCase(java.util.Locale.ROOT), unique("Courier")));
    get("/claims?speakerId={id}", first).body("items", hasSize(2));
    get("/speakers/{id}", first).body("name", equalTo(name)).body("claims", equalTo(2));
    get("/speakers?q={q}", name.toLowerCase(java.util.Locale.ROOT))
        .body("items.id", contains(first))
        .body("items.claims", contains(2));
  }

  @Test
  void aSingleNameIsOneSpeakerInOneOutletOnly() {
    String name = unique("Halvorsen");
    String outlet = unique("Courier");
    int first = speaker(name, outlet);
    assertEquals(first, speaker(name, outlet));
    assertNotEquals(first, speaker(name, unique("Courier")));
  }

  @Test
  void aNewSpeakerInManyArticlesAtOnceIsOne() {
    String name = "Ines " + unique("Halvorsen");
    Set<Integer> found =
        IntStream.range(0, 8)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> speaker(name, "Courier " + i)))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .collect(Collectors.toSet());
    assertEquals(1, found.size(), found.toString());
  }

  @Test
  void mergingIsLoggedAndTakenBack() {
    int one = speaker(unique("Halvorsen"), unique("Courier"));
    int two = speaker(unique("Halvorsen"), unique("Courier"));
    post("/speakers/" + two + "/merge", Map.of("into", one))
        .statusCode(200)
        .body("id", equalTo(one))
        .body("claims", equalTo(2))
        .body("members.id", contains(two))
        .body("changes.action", contains("merge"));
    get("/claims?speakerId={id}", two).body("items", hasSize(2));
    post("/speakers/" + one + "/merge", Map.of("into", two)).statusCode(409);
    post("/speakers/" + two + "/unmerge", "").statusCode(200).body("claims", equalTo(1));
    get("/speakers/{id}", one)
        .body("claims", equalTo(1))
        .body("members", empty())
        .body("changes.action", contains("unmerge", "merge"));
    post("/speakers/" + two + "/unmerge", "").statusCode(409);
    post("/speakers/999999999/unmerge", "").statusCode(404);
  }

  @Test
  void claimsOfSomebodyElseAreSplitOff() {
    String name = "Ines " + unique("Halvorsen");
    int speaker = speaker(name, unique("Courier"));
    speaker(name, unique("Courier"));
    List<Integer> claims = io.whosaid.server.Api.ids("/claims?speakerId={id}", speaker);
    int split =
        post("/speakers/" + speaker + "/split", Map.of("claims", claims.subList(0, 1)))
            .statusCode(200)
            .body("claims", equalTo(1))
            .body("changes[0].action", equalTo("split"))
            .extract()
            .path("id");
    assertEquals(
        claims.subList(1, 2), io.whosaid.server.Api.ids("/claims?speakerId={id}", speaker));
    post("/speakers/" + speaker + "/split", Map.of("claims", claims.subList(0, 1)))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/claims"));
    post("/speakers/" + split + "/merge", Map.of("into", speaker)).body("claims", equalTo(2));
  }

  @Test
  void anOutletIsOneUnderAllItsNames() {
    article("“%s.”.".formatted(unique("Yes ")), "outlet", "Xinhua News Agency");
    article("“%s.”.".formatted(unique("Yes ")), "outlet", "xinhua");
    int found = io.whosaid.server.Api.ids("/claims?outlet=XINHUA").size();
    assertEquals(found, io.whosaid.server.Api.ids("/claims?outlet=The Xinhua News Agency").size());
    assertEquals(2, found);
  }

  @Test
  void mergedOutletsAnswerToBothNames() {
    String one = unique("Courier");
    String two = unique("Courier");
    article("“%s.”.".formatted(unique("Yes ")), "outlet", one);
    article("“%s.”.".formatted(unique("Yes ")), "outlet", two);
    List<Integer> ids = io.whosaid.server.Api.ids("/outlets?limit=2");
    post("/outlets/" + ids.get(0) + "/merge", Map.of("into", ids.get(1))).statusCode(200);
    get("/claims?outlet={o}", two).body("items", hasSize(2)).body("total", equalTo(2));
    get("/claims/counts?outlet={o}", one)
        .body("total", equalTo(2))
        .body("outlet.name", contains(one))
        .body("outlet.claims", contains(2));
    post("/outlets/" + ids.get(0) + "/unmerge", "").statusCode(200);
    get("/claims?outlet={o}", two).body("items", hasSize(1));
  }
}
