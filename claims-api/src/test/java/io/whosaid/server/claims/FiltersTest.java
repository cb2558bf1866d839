package io.whosaid.server.claims;

import static io.whosaid.server.Api.article;
import static io.whosaid.server.Api.get;
import static io.whosaid.server.Api.json;
import static io.whosaid.server.Api.review;
import static io.whosaid.server.Api.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.whosaid.server.Api;
import io.whosaid.server.TestDatabase;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What editors ask for: filters, orders, counts, and corrections of who said it. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class FiltersTest {
  private static final String TEXT =
      "“We are running late with 4 trains.” said Ann Lee via Reuters. “Nobody decides.”. “Critics are few.” said a clerk.";

  @Inject CountRollup rollup;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "q=run                       | Ann Lee",
        "q=\"running late\"          | Ann Lee",
        "q=\"late running\"          |",
        "q=trains -late              |",
        "q=trainz                    | Ann Lee",
        "q=rain                      | Ann Lee",
        "q=tr                        | Ann Lee",
        "q=ai                        |",
        "speaker=LEE ann             | Ann Lee",
        "speaker=an                  | Ann Lee",
        "speaker=nn                  |",
        "speaker=le – ann            | Ann Lee",
        "speaker=--                  |",
        "via=REUTERS                 | Ann Lee",
        "via=reut                    |",
        "hasNumber=true              | Ann Lee",
        "hasNumber=false             | -,a clerk",
        "minConfidence=0.5           | Ann Lee,-,a clerk",
        "minConfidence=0.51          |",
        "from=2026-02-01             | Ann Lee,-,a clerk",
        "from=2026-02-02             |",
        "to=2026-02-01               | Ann Lee,-,a clerk",
        "to=2026-01-31               |",
        "from=2026-02-01&to=2026-02-01&attribution=unattributed | -",
        "reviewer=nobody             |",
        "sort=priority               | -,Ann Lee,a clerk",
        "sort=confidence             | Ann Lee,-,a clerk",
      })
  void eachFilterIsAnswered(String filter, String sources) {
    String outlet = unique("Courier");
    article(TEXT, "outlet", outlet, "published", "2026-02-01");
    article("“Other.” said Bea Fox.", "outlet", unique("Courier"), "published", "2026-02-01");
    get("/claims?outlet={outlet}&" + filter, outlet)
        .statusCode(200)
        .body(
            "items.collect{it.sourceText ?: '-'}.join(',')",
            equalTo(sources == null ? "" : sources.strip()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sort=best        | sort          | newest, priority, confidence",
        "from=yesterday   | from          | is not a day such as 2026-01-31",
        "to=2026-02-30    | to            | is not a day such as 2026-01-31",
        "hasNumber=yes    | hasNumber     | is not true or false",
        "minConfidence=2  | minConfidence | is not a number from 0 to 1",
        "speakerId=x      | speakerId     | is not the number of one",
        "cursor=zzz       | cursor        | is not a cursor of this list",
      })
  void aWrongFilterIsNamed(String query, String parameter, String detail) {
    get("/claims?" + query)
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors[0].parameter", equalTo(parameter))
        .body("errors[0].detail", containsString(detail));
  }

  @Test
  void aCursorOfOneOrderSaysNothingInAnother() {
    article(TEXT);
    String next = get("/claims?limit=1").extract().path("next");
    get("/claims?limit=1&sort=priority&cursor={c}", next).statusCode(400);
  }

  @ParameterizedTest
  @CsvSource({"newest", "priority", "confidence"})
  void eachOrderPagesThroughAll(String order) {
    String outlet = unique("Courier");
    for (int i = 0; i < 4; i++) {
      article(TEXT + unique(" "), "outlet", outlet);
    }
    List<Integer> whole = Api.ids("/claims?sort=" + order + "&outlet={o}", outlet);
    List<Integer> paged = new ArrayList<>();
    String cursor = "";
    do {
      ValidatableResponse page =
          get("/claims?limit=5&sort=" + order + "&outlet={o}&cursor={c}", outlet, cursor);
      paged.addAll(page.extract().path("items.id"));
      cursor = page.extract().path("next");
    } while (cursor != null);
    assertEquals(12, whole.size());
    assertEquals(whole, paged);
  }

  @Test
  void aPriorityIsTheSumOfItsSignals() {
    long article =
        article(
            "“The harbour bridge cost 9 crowns of public money.”.",
            "title",
            "Harbour bridge opens");
    get("/claims?article={id}", article)
        .body("items[0].signals.name", contains("unattributed", "headline", "number"))
        .body("items[0].signals.weight", contains(40, 15, 10))
        .body("items[0].priority", equalTo(65));
    long again = article("“The harbour bridge cost 9 crowns of public money!” said Ann Lee.");
    get("/claims?article={id}", again)
        .body("items[0].signals.name", contains("number", "repeated"));
  }

  @Test
  void countsFollowWhatHappens() {
    String outlet = unique("Courier");
    long article = article(TEXT, "outlet", outlet);
    long claim = Api.ids("/claims?article={id}", article).get(0);
    counts(outlet, 3, 1, 3);
    review(claim, 1, Map.of("verdict", "verified")).statusCode(201);
    counts(outlet, 3, 1, 2);
    rollup.sumUp();
    counts(outlet, 3, 1, 2);
    review(claim, 2, Map.of("undo", true)).statusCode(201);
    counts(outlet, 3, 1, 3);
    get("/claims/counts?outlet={o}&q=trains", outlet)
        .body("total", equalTo(1))
        .body("complete", equalTo(true))
        .body("hasNumber.'true'", equalTo(1));
    get("/claims/counts?outlet={o}&sort=newest", outlet).statusCode(400);
  }

  private static void counts(String outlet, int total, int unattributed, int unreviewed) {
    get("/claims/counts?outlet={o}", outlet)
        .statusCode(200)
        .body("total", equalTo(total))
        .body("attribution.unattributed", equalTo(unattributed))
        .body("verdict.unreviewed", equalTo(unreviewed))
        .body("outlet.name", contains(outlet));
    get("/claims?verdict=unreviewed&outlet={o}", outlet).body("total", equalTo(unreviewed));
  }

  @Test
  void aCorrectionHoldsAndIsKept() {
    long article = article("“Nobody decides.”.");
    long claim = Api.ids("/claims?article={id}", article).get(0);
    correct(
            claim,
            1,
            Map.of("status", "named", "speaker", Map.of("name", "Ann Lee", "kind", "person")))
        .statusCode(201)
        .header("ETag", "\"v2\"")
        .body("corrected", equalTo(true))
        .body("attribution.status", equalTo("named"))
        .body("attribution.speaker.name", equalTo("Ann Lee"))
        .body("signals", hasSize(0));
    correct(claim, 1, Map.of("status", "unattributed")).statusCode(412);
    get("/claims/{id}", claim)
        .body("corrections[0].before.status", equalTo("unattributed"))
        .body("corrections[0].after.speaker.name", equalTo("Ann Lee"));
  }

  @Test
  void theChainIsCorrectedAndPutBack() {
    String text = "“We are late,” said Ann Lee, according to the Associated Press.";
    long claim = Api.ids("/claims?article={id}", article(text)).get(0);
    Map<String, ?> ann = Map.of("name", "Ann Lee", "kind", "person");
    List<Map<String, String>> chain = List.of(Map.of("name", "AP"), Map.of("name", "Radio Tarn"));
    Map<String, ?> corrected = Map.of("status", "named", "speaker", ann, "via", chain);
    correct(claim, 1, corrected)
        .statusCode(201)
        .body("attribution.via.name", equalTo(List.of("Associated Press", "Radio Tarn")))
        .body("attribution.via[0].outlet", equalTo("Associated Press"))
        .body("attribution.via[0].begin", equalTo(text.indexOf("Associated")));
    get("/claims?via=Radio Tarn").body("items.id", hasItem((int) claim));
    correct(claim, 2, Map.of("status", "unattributed"))
        .body("attribution.via.name", equalTo(List.of("Associated Press", "Radio Tarn")));
    correct(claim, 3, Map.of("status", "unattributed", "via", List.of()))
        .body("attribution.via", hasSize(0));
    get("/claims/{id}", claim)
        .body("corrections[0].before.via.name", equalTo(List.of("Associated Press", "Radio Tarn")));
    correct(claim, 4, Map.of("status", "unattributed", "via", List.of(Map.of("name", " "))))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/source/via/0/name"));
  }

  @Test
  void namesOfOutletsAreOffered() {
    Api.article("It rained.", "outlet", "Xinder Valley Post");
    get("/outlets/names?q=XIN").body("", hasItems("Xinder Valley Post", "Xinhua"));
    get("/outlets/names?q=xinder").body("", equalTo(List.of("Xinder Valley Post")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"status\":\"nobody\"} | /source/status",
        "{\"status\":\"named\"} | /source/speaker",
        "{\"status\":\"unnamed\"} | /source/description",
        "{\"status\":\"named\",\"speaker\":{\"name\":\"A\",\"kind\":\"cat\"}} | /source/speaker/kind",
      })
  void aCorrectionThatSaysNothingIsRefused(String source, String pointer) {
    json("{\"source\":" + source + "}")
        .header("If-Match", "\"v1\"")
        .post("/api/v1/claims/{id}/attribution", Api.claim())
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo(pointer));
  }

  private static ValidatableResponse correct(long claim, int version, Map<String, ?> source) {
    return json(Map.of("source", source))
        .header("If-Match", "\"v" + version + "\"")
        .post("/api/v1/claims/{id}/attribution", claim)
        .then();
  }
}
