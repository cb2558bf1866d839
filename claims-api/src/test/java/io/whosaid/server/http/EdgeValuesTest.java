package io.whosaid.server.http;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.whosaid.server.Api;
import io.whosaid.server.TestDatabase;
import io.whosaid.server.accounts.Role;
import io.whosaid.server.accounts.TestAccounts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No number, date or text that the database cannot hold gets as far as the database: each parameter
 * and each field of a body of each operation, one after the other, in an otherwise right request.
 */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@Tag("slow")
class EdgeValuesTest {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final List<String> TEXTS =
      List.of(
          "+294277-01-01",
          "-999999999-01-01",
          "-0001-06-15",
          "0999-12-31",
          "10000-01-01",
          "2147483648",
          "9223372036854775807",
          "9223372036854775808",
          "999999999999999999",
          "-1",
          "1e300",
          "NaN",
          "a\u0000b",
          "\ud800",
          "\u202e\u200b",
          "é".repeat(2500),
          "a ".repeat(2000),
          cursor("newest", "0", "999999999999999999"),
          cursor("priority", "1e300", "1"),
          cursor("priority", "-1E308", "1"),
          cursor("priority-near", "2147483648", "1"),
          cursor("confidence", "1E999", "1"));
  private static final List<JsonNode> VALUES =
      List.of(
          JSON.numberNode(Long.MAX_VALUE),
          JSON.numberNode(Long.MIN_VALUE),
          JSON.numberNode(new java.math.BigInteger("9".repeat(40))),
          JSON.numberNode(Integer.MAX_VALUE),
          JSON.numberNode(Integer.MIN_VALUE),
          JSON.numberNode(1e308),
          JSON.arrayNode().add(2026).add(1).add(1),
          JSON.nullNode());

  /** They would take rights from other tests, or need someone's session. */
  private static final Set<String> LEFT_OUT =
      Set.of("changeAccount", "followEvents", "fetchArticle", "signInWithProvider");

  @TestHTTPResource URI server;
  private final HttpClient http = HttpClient.newHttpClient();
  private final ObjectMapper json = new ObjectMapper();
  private final List<String> wrong = new ArrayList<>();
  private int asked;

  @Test
  void aFractionIsNoWholeNumber() {
    long article = Api.article("“We will not go.” said Ann Lee. Nobody asked why.");
    Map<String, ?> half = Map.of("content", List.of(Map.of("begin", 0.5, "end", 3)));
    Api.post("/articles/" + article + "/claims", half).statusCode(400);
  }

  @Test
  void noValueIsTooOddForAnyOperation() throws IOException {
    JsonNode api = json.readTree(given().get("/api/v1/openapi.json").asString());
    for (Map.Entry<String, JsonNode> path : api.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        JsonNode operation = method.getValue();
        if (!LEFT_OUT.contains(operation.path("operationId").asText())) {
          walk(api, path.getKey(), method.getKey().toUpperCase(Locale.ROOT), operation);
        }
      }
    }
    forget();
    assertEquals(List.of(), wrong);
    assertTrue(asked > 5000, asked + " requests");
  }

  /** Takes away what other tests make themselves. */
  private static void forget() {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                List.of("webhook_delivery", "webhook", "saved_search")
                    .forEach(
                        table ->
                            Panache.getEntityManager()
                                .createNativeQuery("delete from " + table)
                                .executeUpdate()));
  }

  private void walk(JsonNode api, String path, String method, JsonNode operation) {
    // A name of its own: other tests make the account of the example, and sign in as it.
    String example = operation.at("/requestBody/content/application~1json/example").toString();
    String body = example.replace("\"vera\"", "\"edge\"");
    for (JsonNode listed : operation.path("parameters")) {
      JsonNode parameter =
          listed.has("$ref") ? api.at(listed.path("$ref").asText().substring(1)) : listed;
      String name = parameter.path("name").asText();
      for (String value : TEXTS) {
        switch (parameter.path("in").asText()) {
          case "query" -> ask(method, path, body, name, value, null);
          case "header" -> ask(method, path, body, null, value, name);
          default -> ask(method, path.replace("{" + name + "}", "{odd}"), body, null, value, null);
        }
      }
    }
    if (!body.isEmpty()) {
      JsonNode whole = operation.at("/requestBody/content/application~1json/example");
      for (JsonNode odd : oddBodies(whole)) {
        ask(method, path, odd.toString().replace("\"vera\"", "\"edge\""), null, null, null);
      }
    }
  }

  /** Copies of {@code body}, each with one odd value in one place. */
  private static List<JsonNode> oddBodies(JsonNode body) {
    List<JsonNode> all = new ArrayList<>();
    if (body instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> field : object.properties()) {
        for (JsonNode odd : oddBodies(field.getValue())) {
          all.add(object.deepCopy().set(field.getKey(), odd));
        }
      }
    } else if (body instanceof ArrayNode array && !array.isEmpty()) {
      for (JsonNode odd : oddBodies(array.get(0))) {
        ArrayNode copy = array.deepCopy();
        copy.set(0, odd);
        all.add(copy);
      }
    } else {
      TEXTS.forEach(text -> all.add(JSON.textNode(text)));
      all.addAll(VALUES);
    }
    return all;
  }

  private void ask(
      String method, String path, String body, String parameter, String value, String header) {
    StringBuilder address =
        new StringBuilder(path.replace("{id}", "" + id(path)).replace("{version}", "1"));
    if (path.contains("{odd}")) {
      address.replace(0, address.length(), address.toString().replace("{odd}", encoded(value)));
    }
    String rest = address.toString().replaceAll("\\{\\w+\\}", "1");
    address.replace(0, address.length(), rest);
    if (parameter != null) {
      address.append('?').append(parameter).append('=').append(encoded(value));
    }
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.resolve(address.toString()))
            .header("Authorization", "Bearer " + TestAccounts.token(Role.ADMIN))
            .header("Content-Type", "application/json")
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (header == null || !header.equals("If-Match")) {
      request.header("If-Match", "*");
    }
    if (header != null) {
      if (!value.chars().allMatch(c -> c >= ' ' && c <= '~')) {
        return; // cannot be sent
      }
      request.header(header, value);
    }
    HttpResponse<String> answer = send(request.build());
    asked++;
    if (answer.statusCode() >= 500) {
      String sent = parameter != null || header != null ? value : body;
      wrong.add(
          "%s %s %s %s: %d %s"
              .formatted(
                  method,
                  path,
                  parameter == null ? header : parameter,
                  sent.substring(0, Math.min(200, sent.length())),
                  answer.statusCode(),
                  answer.body()));
    }
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private long article;
  private long claim;

  private long id(String path) {
    if (claim == 0) {
      article = Api.article("“We will go,” said %s.".formatted(Api.unique("Ahmed")));
      claim = Api.get("/articles/{id}", article).extract().jsonPath().getLong("claims[0].id");
    }
    return path.contains("/claims/") ? claim : path.contains("/articles/") ? article : 1;
  }

  private static String cursor(String list, String key, String place) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((list + ":" + key + ":" + place).getBytes(StandardCharsets.US_ASCII));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"+294277-01-01\"",
        "\"-999999999-01-01\"",
        "\"-0001-06-15\"",
        "\"0999-12-31\"",
        "\"10000-01-01\"",
        "[2026,1,1]",
        "\"2026-01-01T00:00:00Z\"",
        "\"\"",
        "\" 2026-01-01\""
      })
  void aDayHasOneForm(String day) {
    for (String path : List.of("/articles", "/analyze")) {
      Api.post(path, "{\"text\": \"“No,” said Ann.\", \"published\": %s}".formatted(day))
          .statusCode(400)
          .body("errors[0].pointer", org.hamcrest.Matchers.equalTo("/published"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1000-01-01", "2024-02-29", "9999-12-31"})
  void theFirstAndTheLastDayComeBackAndBreakNothing(String day) {
    long id = Api.article(Api.unique("“We will go,” said Ann. "), "published", day);
    Api.get("/articles/{id}", id).body("published", org.hamcrest.Matchers.equalTo(day));
    Api.get("/statistics/claims").statusCode(200);
    Api.get("/claims?from={day}&to={day}", day, day).statusCode(200);
  }
}
