package io.whosaid.server.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.whosaid.server.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class OpenApiTest {
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

  private static JsonPath description() {
    return given().get("/api/v1/openapi.json").jsonPath();
  }
}
