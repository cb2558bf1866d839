package io.whosaid.server.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.whosaid.server.TestDatabase;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@Tag("slow")
class OpenApiTest {
  private static final Pattern JAVA_ONLY =
      Pattern.compile("\\(\\?(?![:=!]|<[=!])|[*+?}]\\+|\\\\[AGZzQEhHRX]|\\\\p\\{|&&|\\[\\^?\\[");
  private static final Pattern REFERENCE = Pattern.compile("\"#/components/(\\w+)/(\\w+)\"");

  @Test
  void itIsServedAsJsonAndAsYaml() {
    given()
        .get("/api/v1/openapi?format=json")
        .then()
        .statusCode(200)
        .body("openapi", equalTo("3.1.0"));
    given().get("/api/v1/openapi.json").then().body("info.title", equalTo("whosaid"));
    given().get("/api/v1/openapi.yaml").then().body(containsString("openapi: 3.1.0"));
    given().get("/api/v1/openapi").then().body(containsString("openapi: 3.1.0"));
  }

  @Test
  void itDescribesEveryPathAndItsProblems() {
    JsonPath api = description();
    Map<String, Map<String, Map<String, Object>>> paths = api.getMap("paths");
    assertTrue(
        paths.keySet().containsAll(Set.of("/api/v1/analyze", "/api/v1/claims/{id}/reviews")));
    paths.forEach(
        (path, methods) ->
            methods.forEach(
                (method, operation) -> {
                  assertNotNull(operation.get("summary"), method + " " + path);
                  Map<?, ?> responses = (Map<?, ?>) operation.get("responses");
                  assertTrue(responses.size() > 1, path + " answers with " + responses.keySet());
                  assertTrue(
                      responses.get("default").toString().contains("application/problem+json"));
                }));
  }

  @Test
  void aClaimIsDescribedAsItIsSent() {
    JsonPath api = description();
    long claim = io.whosaid.server.Api.claim();
    Map<String, Object> sent =
        io.whosaid.server.Api.get("/claims/{id}", claim).extract().jsonPath().getMap("");
    Map<String, Object> described = api.getMap("components.schemas.ClaimWithReviews.properties");
    assertEquals(new TreeSet<>(sent.keySet()), new TreeSet<>(described.keySet()));
    assertEquals(
        new TreeSet<>(sent.keySet()),
        new TreeSet<>(api.getList("components.schemas.ClaimWithReviews.required")));
    assertEquals(
        List.of("unreviewed", "verified", "unverified"),
        api.getList("components.schemas.Claim.properties.verdict.enum"));
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    String json = given().get("/api/v1/openapi.json").asString();
    JsonPath api = new JsonPath(json);
    Matcher references = REFERENCE.matcher(json);
    int found = 0;
    for (; references.find(); found++) {
      assertNotNull(
          api.get("components." + references.group(1) + "." + references.group(2)),
          references.group());
    }
    assertTrue(found > 20, found + " references");
  }

  @Test
  void aListSaysWhichFiltersItHas() {
    given()
        .get("/api/v1/openapi.json")
        .then()
        .body(
            "paths.'/api/v1/claims'.get.parameters.name",
            hasItems("attribution", "via", "from", "hasNumber", "minConfidence", "sort", "q"))
        .body("components.parameters", hasKey("cursor"));
  }

  /** ECMA-262, which validators and browsers compile: none of what only Java knows. */
  @Test
  void everyPatternIsOneOfEcmaScript() throws IOException {
    JsonNode api = new ObjectMapper().readTree(given().get("/api/v1/openapi.json").asString());
    List<String> patterns = api.findValuesAsText("pattern");
    assertTrue(patterns.size() > 4, patterns.toString());
    for (String pattern : patterns) {
      assertFalse(JAVA_ONLY.matcher(pattern).find(), pattern);
    }
  }

  @Test
  void wordsStandWhereTheyCount() throws IOException {
    JsonNode api = new ObjectMapper().readTree(given().get("/api/v1/openapi.json").asString());
    List<JsonNode> wrong =
        api.findParents("enum").stream()
            .filter(
                schema ->
                    schema.path("type").toString().contains("array")
                        || (schema.path("type").toString().contains("null")
                            && !schema.path("enum").toString().contains("null")))
            .toList();
    assertEquals(List.of(), wrong);
  }

  @Test
  void whatCanBeRepeatedIsAList() {
    for (String name : List.of("attribution", "verdict", "kind", "wording", "truth")) {
      given()
          .get("/api/v1/openapi.json")
          .then()
          .rootPath("paths.'/api/v1/claims'.get.parameters.find { it.name == '" + name + "' }")
          .body("schema.type", equalTo("array"))
          .body("schema.items.enum.size() > 1", equalTo(true));
    }
    given().get("/api/v1/claims?verdict=verified&verdict=unverified").then().statusCode(200);
  }

  @Test
  void eachOperationSaysWhoMayAndDaysAreDays() throws IOException {
    JsonNode api = new ObjectMapper().readTree(given().get("/api/v1/openapi.json").asString());
    assertEquals("/", api.at("/servers/0/url").asText());
    for (JsonNode path : api.path("paths")) {
      for (JsonNode operation : path) {
        assertTrue(operation.has("security"), operation.path("operationId").asText());
      }
    }
    for (JsonNode parameter : api.at("/paths/~1api~1v1~1claims/get/parameters")) {
      if (Set.of("from", "to", "addedFrom", "addedTo").contains(parameter.path("name").asText())) {
        assertEquals("date", parameter.at("/schema/format").asText());
      }
    }
  }

  @Test
  void eachRefusalIsAProblem() throws IOException {
    JsonNode api = new ObjectMapper().readTree(given().get("/api/v1/openapi.json").asString());
    int seen = 0;
    for (JsonNode path : api.path("paths")) {
      for (JsonNode operation : path) {
        for (Map.Entry<String, JsonNode> answer : operation.path("responses").properties()) {
          if (!answer.getKey().matches("[123]..")) {
            String ref = answer.getValue().path("$ref").asText();
            JsonNode found = ref.isEmpty() ? answer.getValue() : api.at(ref.substring(1));
            String place = operation.path("operationId").asText() + " " + answer.getKey();
            assertTrue(found.path("content").has("application/problem+json"), place);
            seen++;
          }
        }
      }
    }
    assertTrue(seen > 200, "only " + seen);
  }

  private static JsonPath description() {
    return given().get("/api/v1/openapi.json").jsonPath();
  }
}
