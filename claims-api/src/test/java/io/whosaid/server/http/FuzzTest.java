package io.whosaid.server.http;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.whosaid.server.Api;
import io.whosaid.server.TestDatabase;
import io.whosaid.server.accounts.Role;
import io.whosaid.server.accounts.TestAccounts;
import io.whosaid.server.http.problems.Problem;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Calls each operation of the description, as nobody, as a reader, a reviewer and an admin, with
 * what nobody should send and with what is nearly right. Whatever comes, nothing is a 5xx and every
 * refusal is a problem. A short round is part of every build; all of it: {@code -Dtest=FuzzTest
 * -Dwhosaid.fuzz.rounds=300 -Dwhosaid.fuzz.seed=7}, about 20,000 requests.
 */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@Tag("slow")
class FuzzTest {
  private static final int ROUNDS = Integer.getInteger("whosaid.fuzz.rounds", 25);
  private static final long SEED = Long.getLong("whosaid.fuzz.seed", 1);
  private static final Pattern INSIDE =
      Pattern.compile(
          "Exception|\\b(java|javax|jakarta)\\.|io\\.(whosaid|quarkus|vertx)|org\\.|com\\.fasterxml|\\bat [a-z]+\\.|SQL|constraint");

  /** What would take rights from the accounts of other tests, were it to succeed. */
  private static final Set<String> ELSEWHERE = Set.of("/api/v1/accounts", "/api/v1/tokens");

  @TestHTTPResource URI server;
  private final HttpClient http = HttpClient.newHttpClient();
  private final ObjectMapper json = new ObjectMapper();
  private final Random random = new Random(SEED);
  private final Nonsense nonsense = new Nonsense(random);
  private final Set<String> succeeded = new TreeSet<>();
  private long article;
  private long claim;

  @Test
  void nothingThatIsSentShowsTheServersInside() throws Exception {
    JsonNode api = json.readTree(given().get("/api/v1/openapi.json").asString());
    article = Api.article("“We will not go,” said %s.".formatted(Api.unique("Ahmed")));
    claim = Api.get("/articles/{id}", article).extract().jsonPath().getLong("claims[0].id");
    Set<String> operations = new TreeSet<>();
    List<String> wrong = new ArrayList<>();
    int sent = 0;
    for (int round = 0; round < ROUNDS; round++) {
      for (Map.Entry<String, JsonNode> path : api.path("paths").properties()) {
        for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
          String name = method.getValue().path("operationId").asText();
          operations.add(name);
          HttpRequest request =
              nonsense.sometimes(2)
                  ? valid(path.getKey(), method.getKey(), method.getValue())
                  : request(api, path.getKey(), method.getKey(), method.getValue(), claim);
          if (check(request, round, wrong)) {
            succeeded.add(name);
          }
          sent++;
        }
      }
    }
    assertEquals(List.of(), wrong, "seed " + SEED);
    assertTrue(sent > ROUNDS * 40, sent + " requests");
    // ExamplesTest lets each succeed; here most must, so that more is asked than what is refused.
    assertTrue(
        succeeded.size() > operations.size() * 6 / 10,
        () -> "only these of " + operations + " succeeded: " + succeeded);
    Api.get("/claims").statusCode(200);
  }

  /** What the example shows, of things that are there, perhaps with one field that is odd. */
  private HttpRequest valid(String path, String method, JsonNode operation) {
    boolean elsewhere = ELSEWHERE.stream().anyMatch(path::startsWith);
    long id = path.contains("/articles/") ? article : path.contains("/claims/") ? claim : 1;
    String address =
        path.replace("{id}", elsewhere ? "987654321" : "" + id).replaceAll("\\{[^}]*}", "1");
    HttpRequest.Builder request = as(server.resolve(address)).header("If-Match", "*");
    JsonNode body = operation.at("/requestBody/content/application~1json/example").deepCopy();
    if (body instanceof ObjectNode object) {
      if (object.has("text") && nonsense.sometimes(2)) {
        object.put("text", "“%s,” said Ann.".formatted(Api.unique("Yes")));
      }
      if (nonsense.sometimes(3) && !object.isEmpty()) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        object.put(names.get(random.nextInt(names.size())), nonsense.value());
      }
    }
    boolean hasBody = !body.isMissingNode();
    if (hasBody) {
      request.header("Content-Type", "application/json");
    }
    return request
        .method(
            method.toUpperCase(Locale.ROOT),
            hasBody ? BodyPublishers.ofString(body.toString()) : BodyPublishers.noBody())
        .build();
  }

  /** A request of an admin, or of someone who may less, or of nobody. */
  private HttpRequest.Builder as(URI address) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(60));
    Role role =
        nonsense.sometimes(2)
            ? Role.ADMIN
            : List.of(Role.READER, Role.REVIEWER, Role.EDITOR).get(random.nextInt(3));
    if (!nonsense.sometimes(12)) {
      request.header("Authorization", "Bearer " + TestAccounts.token(role));
    }
    return request;
  }

  private HttpRequest request(
      JsonNode api, String path, String method, JsonNode operation, long claim) {
    boolean elsewhere = ELSEWHERE.stream().anyMatch(path::startsWith);
    StringBuilder address =
        new StringBuilder(
            path.replace("{id}", elsewhere ? "987654321" : nonsense.id(claim))
                .replaceAll("\\{[^}]*}", nonsense.id(1)));
    HttpRequest.Builder request = as(server);
    char separator = '?';
    for (JsonNode parameter : operation.path("parameters")) {
      if (parameter.path("in").asText("query").equals("query") && nonsense.sometimes(4)) {
        String name =
            parameter.has("name")
                ? parameter.path("name").asText()
                : parameter.path("$ref").asText().replaceFirst(".*/", "");
        address.append(separator).append(name).append('=').append(encoded(nonsense.value()));
        separator = '&';
      }
    }
    if (nonsense.sometimes(2)) {
      request.header("If-Match", nonsense.header());
    }
    if (nonsense.sometimes(8)) {
      request.header("Idempotency-Key", nonsense.header());
    }
    if (path.endsWith("/events")) {
      request.header("Last-Event-ID", nonsense.header());
    }
    request.uri(server.resolve(address.toString()));
    JsonNode schema = operation.at("/requestBody/content/application~1json/schema");
    byte[] body = schema.isMissingNode() ? nonsense.extra() : nonsense.body(api, schema);
    if (body.length > 0) {
      request.header("Content-Type", nonsense.type());
    }
    return request
        .method(method.toUpperCase(Locale.ROOT), BodyPublishers.ofByteArray(body))
        .build();
  }

  /** Notes what is wrong with the answer; gives whether the request succeeded. */
  private boolean check(HttpRequest request, int round, List<String> wrong)
      throws IOException, InterruptedException {
    HttpResponse<String> answer;
    if (request.uri().getPath().endsWith("/events")) {
      var stream = http.send(request, BodyHandlers.ofInputStream());
      if (stream.statusCode() == 200) { // it would go on without an end
        stream.body().close();
        return true;
      }
    }
    answer = http.send(request, BodyHandlers.ofString());
    if (answer.statusCode() < 400) {
      return true;
    }
    String type = answer.headers().firstValue("Content-Type").orElse("none");
    String complaint =
        answer.statusCode() >= 500 && answer.statusCode() != 502
            ? "answers " + answer.statusCode()
            : !type.startsWith(Problem.MEDIA_TYPE)
                ? answer.statusCode() + " comes as " + type
                : isProblem(answer) ? null : "is no problem";
    if (complaint == null && INSIDE.matcher(answer.body()).find()) {
      complaint = "tells of the inside";
    }
    if (complaint != null) {
      String body = answer.body().substring(0, Math.min(300, answer.body().length()));
      wrong.add("round %d: %s %s: %s".formatted(round, request, complaint, body));
    }
    return false;
  }

  private boolean isProblem(HttpResponse<String> answer) throws IOException {
    JsonNode problem = json.readTree(answer.body());
    return problem.path("status").asInt() == answer.statusCode()
        && !problem.path("title").asText().isEmpty()
        && !problem.path("detail").asText().isEmpty();
  }

  private static String encoded(String value) {
    return URLEncoder.encode(
        value.substring(0, Math.min(500, value.length())), StandardCharsets.UTF_8);
  }
}
