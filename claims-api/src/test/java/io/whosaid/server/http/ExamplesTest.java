package io.whosaid.server.http;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.whosaid.server.Api;
import io.whosaid.server.TestDatabase;
import io.whosaid.server.accounts.Role;
import io.whosaid.server.accounts.TestAccounts;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The description of the API is valid, and what it shows as examples works. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class ExamplesTest {
  /**
   * What the example cannot do here: there is an account, nothing at that address, and no provider.
   */
  private static final Map<String, Set<Integer>> REFUSED =
      Map.of(
          "makeFirstAccount",
          Set.of(403),
          "fetchArticle",
          Set.of(422, 502),
          "signInWithProvider",
          Set.of(404));

  @TestHTTPResource URI server;

  private final Map<String, JsonNode> bodies = new TreeMap<>();
  private final Map<String, String> places = new TreeMap<>();
  private final Map<String, Integer> answers = new LinkedHashMap<>();
  private String tag = "\"v1\"";

  @Test
  void theDescriptionIsValid() {
    var read = new OpenAPIV3Parser().readContents(description(), null, null);
    assertEquals(List.of(), read.getMessages());
    assertNotNull(read.getOpenAPI());
  }

  @Test
  void eachOperationDoesWhatItsExampleAsks() throws Exception {
    JsonNode paths = new ObjectMapper().readTree(description()).path("paths");
    for (Map.Entry<String, JsonNode> path : paths.properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        String name = method.getValue().path("operationId").asText();
        places.put(name, method.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey());
        JsonNode content = method.getValue().at("/requestBody/content");
        content.properties().forEach(type -> bodies.put(name, type.getValue().required("example")));
      }
    }
    // Another test may have given the text of the example to an article of its own.
    ObjectNode version = (ObjectNode) bodies.get("addArticleVersion");
    version.put("text", version.path("text").asText() + " " + Api.unique("It rained."));
    callAll();
    assertEquals(places.keySet(), new java.util.TreeSet<>(answers.keySet()));
    Map<String, Integer> wrong = new TreeMap<>(answers);
    wrong
        .entrySet()
        .removeIf(
            answer ->
                REFUSED.containsKey(answer.getKey())
                    ? REFUSED.get(answer.getKey()).contains(answer.getValue())
                    : answer.getValue() / 100 == 2);
    assertEquals(Map.of(), wrong);
  }

  /** In an order in which each finds what it needs. */
  private void callAll() throws IOException, InterruptedException {
    List.of("listAccounts", "listArticles", "listClaims", "countClaims", "exportClaims")
        .forEach(name -> call(name, 0));
    List.of(
            "listOutlets",
            "completeOutlet",
            "listSpeakers",
            "analyze",
            "compare",
            "getSession",
            "addPage")
        .forEach(name -> call(name, 0));
    List.of("fetchArticle", "makeFirstAccount", "signInWithProvider")
        .forEach(name -> call(name, 0));
    int article = call("addArticle", 0).path("id");
    Response stored = call("getArticle", article);
    int claim = stored.path("claims[0].id");
    List.of("claimTrend", "reviewPace").forEach(name -> call(name, 0));
    List.of(
            "getClaim",
            "listEvidence",
            "markViewing",
            "listViewers",
            "stopViewing",
            "previewEvidence")
        .forEach(name -> call(name, claim));
    List.of("addEvidence", "listVersions", "reviewClaim").forEach(name -> call(name, claim));
    guidelines();
    int evidence = Api.get("/claims/{id}/evidence", claim).extract().path("[0].id");
    call("undoEvidence", claim, "evidence", evidence);
    int comment = call("addComment", claim).path("id");
    call("listComments", claim);
    call("deleteComment", claim, "comment", comment);
    int other = (int) Api.claim();
    ((ObjectNode) bodies.get("reviewClaims").at("/reviews/0")).put("claim", other);
    call("reviewClaims", 0);
    call("correctClaim", (int) Api.claim());
    call("rateClaim", (int) Api.claim());
    call("markClaim", (int) Api.claim("Ann Marie Ahmed the Elder"));
    call("assignClaims", 0);
    call("addClaim", article);
    call("exportTraining", 0);
    sources(claim);
    int revised = (int) Api.article("“We go,” said %s.".formatted(Api.unique("Ahmed")));
    List.of("reanalyzeArticle", "addArticleVersion", "listArticleVersions", "getArticleVersion")
        .forEach(name -> call(name, revised));
    call("changeArticle", (int) Api.article(Api.unique("It rained.")));
    int deleted = (int) Api.article(Api.unique("It rained."));
    List.of("deleteArticle", "listDeletedArticles", "restoreArticle")
        .forEach(name -> call(name, deleted));
    int search = call("saveSearch", 0).path("id");
    call("listSearches", 0);
    call("changeSearch", search);
    String feed = call("makeFeed", search).path("url");
    places.computeIfPresent(
        "readFeed",
        (name, place) -> place.replaceAll("\\{secret[^}]*}", feed.replaceAll(".*/", "")));
    call("readFeed", 0);
    call("deleteFeed", search);
    call("deleteSearch", search);
    int hook = call("addWebhook", 0).path("id");
    List.of("listWebhooks", "listDeliveries", "deleteWebhook").forEach(name -> call(name, hook));
    events();
    people();
  }

  private void guidelines() {
    String before = tag;
    tag = call("getGuidelines", 0).header("ETag");
    call("changeGuidelines", 0);
    tag = before;
  }

  private void sources(int claim) {
    int into = source("Examples of " + Api.unique(""), "speakerId");
    int speaker = Api.get("/claims/{id}", claim).extract().path("speakerId");
    call("getSpeaker", speaker);
    put("mergeSpeaker", "into", into);
    call("mergeSpeaker", speaker);
    call("unmergeSpeaker", speaker);
    bodies.put("splitSpeaker", new ObjectMapper().valueToTree(Map.of("claims", List.of(claim))));
    call("splitSpeaker", speaker);
    int outlet = outlet("Tarn Valley Courier");
    int other = outlet("Examples Echo");
    call("getOutlet", outlet);
    put("mergeOutlet", "into", other);
    call("mergeOutlet", outlet);
    call("unmergeOutlet", outlet);
  }

  private static int source(String name, String field) {
    long article = Api.article("“So it is,” said %s.".formatted(name), "outlet", "Examples Echo");
    return Api.get("/articles/{id}", article).extract().path("claims[0]." + field);
  }

  private static int outlet(String name) {
    return Api.get("/outlets?limit=200")
        .extract()
        .path("items.find { it.name == '%s' }.id".formatted(name));
  }

  private void put(String operation, String field, int value) {
    ((ObjectNode) bodies.get(operation)).put(field, value);
  }

  private void events() throws IOException, InterruptedException {
    String path = places.get("followEvents").split(" ", -1)[1];
    HttpRequest request =
        HttpRequest.newBuilder(server.resolve(path))
            .header("Authorization", "Bearer " + TestAccounts.token(Role.ADMIN))
            .build();
    var stream = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
    answers.put("followEvents", stream.statusCode());
    stream.body().close();
  }

  private void people() {
    int account = call("makeAccount", 0).path("id");
    call("getAccount", account);
    Response entry = call("signIn", 0);
    session(entry);
    entry = call("changePassword", 0);
    session(entry);
    int token = call("makeToken", 0).path("id");
    call("listTokens", 0);
    call("revokeToken", token);
    int another = call("makeToken", 0).path("id");
    call("signOut", 0);
    TestAccounts.send("Authorization", "Bearer " + TestAccounts.token(Role.ADMIN));
    call("listTokensOfAccount", account);
    places.computeIfPresent(
        "revokeTokenOfAccount", (name, place) -> place.replace("{token}", "" + another));
    call("revokeTokenOfAccount", account);
    String password = bodies.get("changePassword").path("password").asText();
    ((ObjectNode) bodies.get("signIn")).put("password", password);
    call("signIn", 0);
    int session = call("listSessionsOfAccount", account).path("[0].id");
    places.computeIfPresent(
        "endSessionOfAccount", (name, place) -> place.replace("{session}", "" + session));
    call("endSessionOfAccount", account);
    tag = "\"v2\"";
    call("changeAccount", account);
  }

  private static void session(Response entry) {
    String csrf = entry.path("csrf");
    String cookie = entry.getCookie("whosaid-session");
    RestAssured.replaceFiltersWith(
        (request, response, context) -> {
          request.header("X-CSRF-Token", csrf);
          request.cookie("whosaid-session", cookie);
          return context.next(request, response);
        });
  }

  private Response call(String operation, int id, String name, int part) {
    places.computeIfPresent(operation, (key, place) -> place.replace("{" + name + "}", "" + part));
    return call(operation, id);
  }

  private Response call(String operation, int id) {
    String[] place = places.get(operation).split(" ", -1);
    RequestSpecification request = given().header("If-Match", tag);
    if (bodies.containsKey(operation)) {
      request.contentType("application/json").body(bodies.get(operation).toString());
    } else {
      request.noContentType();
    }
    Response response =
        request.request(place[0], place[1].replace("{id}", "" + id).replace("{version}", "1"));
    answers.put(operation, response.statusCode());
    return response;
  }

  private static String description() {
    return given().get("/api/v1/openapi.json").asString();
  }
}
