package io.whosaid.server.webhooks;

import static io.restassured.RestAssured.given;
import static io.whosaid.server.Api.article;
import static io.whosaid.server.Api.get;
import static io.whosaid.server.Api.ids;
import static io.whosaid.server.Api.post;
import static io.whosaid.server.Api.review;
import static io.whosaid.server.Api.unique;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.vertx.core.Vertx;
import io.whosaid.server.TestDatabase;
import io.whosaid.server.fetch.Fetcher;
import io.whosaid.server.fetch.LoopbackFetcher;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Other systems are told what happens: signed, again when they fail, and never from inside. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class WebhooksTest {
  @Inject Vertx vertx;
  @Inject WebhookSender sender;
  @Inject WebhookPlanner planner;
  @Inject Session database;

  private final BlockingQueue<Request> requests = new LinkedBlockingQueue<>();
  private final AtomicInteger status = new AtomicInteger(204);
  private HttpServer server;
  private String address;
  private int hook;

  private record Request(String event, String delivery, String signature, String body) {
    JsonPath json() {
      return new JsonPath(body);
    }
  }

  @BeforeEach
  void listen() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          var headers = exchange.getRequestHeaders();
          requests.add(
              new Request(
                  headers.getFirst("Whosaid-Event"),
                  headers.getFirst("Whosaid-Delivery"),
                  headers.getFirst("Whosaid-Signature"),
                  new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
          exchange.sendResponseHeaders(status.get(), -1);
          exchange.close();
        });
    server.start();
    address = "http://127.0.0.1:" + server.getAddress().getPort() + "/hook?a=b";
  }

  @AfterEach
  void stop() {
    server.stop(0);
    if (hook > 0) {
      given().delete("/api/v1/webhooks/{id}", hook).then().statusCode(204);
    }
  }

  private String add(List<String> events, Integer search) {
    planner.plan();
    var made =
        post(
                "/webhooks",
                search == null
                    ? Map.of("url", address, "events", events)
                    : Map.of("url", address, "events", events, "search", search))
            .statusCode(201)
            .body("secret", startsWith("whsec_"))
            .extract();
    hook = made.path("id");
    return made.path("secret");
  }

  private Request next() throws InterruptedException {
    planner.plan();
    sender.send();
    Request request = requests.poll(20, TimeUnit.SECONDS);
    assertNotNull(request, "nothing was sent");
    return request;
  }

  @Test
  void newClaimsWithoutASourceAreSentAndSigned() throws Exception {
    QuarkusMock.installMockForType(new LoopbackFetcher(vertx), Fetcher.class);
    String secret = add(List.of("claims"), null);
    article(unique("“Nobody knows of") + "”. “We go,” said Ann Lee.");
    Request request = next();
    assertEquals("claims", request.event());
    assertEquals("claims", request.json().getString("event"));
    assertEquals(List.of("unattributed"), request.json().getList("claims.attribution.status"));
    String[] parts = request.signature().split("[=,]", -1);
    long seconds = Long.parseLong(parts[1]);
    assertTrue(Math.abs(Instant.now().getEpochSecond() - seconds) < 60, request.signature());
    assertEquals(Signature.of(secret, seconds, request.body()), request.signature());
    get("/webhooks").body("find { it.id == %d }.error".formatted(hook), nullValue());
  }

  @Test
  void verdictsAreSentOfTheClaimsThatASearchFinds() throws Exception {
    QuarkusMock.installMockForType(new LoopbackFetcher(vertx), Fetcher.class);
    String speaker = unique("Ann Lee");
    String query = "speaker=" + speaker.replace(" ", "%20");
    int search =
        post("/searches", Map.of("name", unique("Hook"), "query", query)).extract().path("id");
    add(List.of("review"), search);
    long article = article("“We go,” said Tom Reed. “We stay,” said %s.".formatted(speaker));
    for (int claim : ids("/claims?article={id}", article)) {
      review(claim, 1, Map.of("verdict", "verified")).statusCode(201);
    }
    Request request = next();
    assertEquals(List.of(speaker), request.json().getList("claims.attribution.speaker.name"));
    assertEquals(List.of("verified"), request.json().getList("claims.verdict"));
    planner.plan();
    sender.send();
    assertEquals(0, requests.size());
  }

  @Test
  void whatDoesNotArriveIsToldAndSentAgain() throws Exception {
    QuarkusMock.installMockForType(new LoopbackFetcher(vertx), Fetcher.class);
    status.set(503);
    add(List.of("claims"), null);
    article(unique("“Nobody knows of") + "”.");
    Request first = next();
    // The answer is written down after it was given.
    for (int i = 0; i < 100 && failure() == null; i++) {
      sender.send();
    }
    assertEquals("The address answers with status 503.", failure());
    get("/webhooks").body("find { it.id == %d }.waiting".formatted(hook), equalTo(1));
    assertEquals(0, requests.size(), "it is not tried again at once");
    status.set(200);
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                database
                    .createNativeMutationQuery(
                        "update webhook_delivery set next_at = now() where next_at is not null")
                    .executeUpdate());
    Request second = next();
    assertEquals(first.delivery(), second.delivery());
    assertEquals(first.body(), second.body());
  }

  private String failure() {
    return get("/webhooks").extract().path("find { it.id == %d }.error".formatted(hook));
  }

  @Test
  void noInternalAddressIsReached() throws Exception {
    add(List.of("claims"), null);
    article(unique("“Nobody knows of") + "”.");
    planner.plan();
    for (int i = 0; i < 100 && failure() == null; i++) {
      sender.send();
    }
    assertEquals("The address leads to an address that is not public.", failure());
    assertEquals(0, requests.size());
    get("/webhooks/{id}/deliveries", hook)
        .body("[0].attempts", equalTo(1))
        .body("[0].deliveredAt", nullValue())
        .body("[0].nextAt", not(nullValue()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"url\": \"ftp://example.org\", \"events\": [\"claims\"]}",
        "{\"url\": \"https://example.org\", \"events\": []}",
        "{\"url\": \"https://example.org\", \"events\": [\"rain\"]}",
        "{\"url\": \"https://example.org\", \"events\": [\"claims\"], \"search\": 987654321}"
      })
  void whatCannotBeAWebhookIsRefused(String body) {
    post("/webhooks", body).statusCode(400);
    get("/webhooks/987654321/deliveries").statusCode(404);
  }

  @Test
  void aSavedSearchHasAFeed() {
    String name = unique("A & B <c>");
    String speaker = unique("Ann Lee");
    article(
        "“We go & stay\u0001,” said %s.".formatted(speaker), "title", "Title", "outlet", "Post");
    String query = "speaker=" + speaker.replace(" ", "%20");
    int search = post("/searches", Map.of("name", name, "query", query)).extract().path("id");
    String url = post("/searches/" + search + "/feed", "").statusCode(201).extract().path("url");
    given()
        .auth()
        .none()
        .get(url)
        .then()
        .statusCode(200)
        .contentType("application/atom+xml")
        .body("feed.title", equalTo(name))
        .body("feed.entry.title", equalTo(speaker + ": “We go & stay\uFFFD,”"))
        .body("feed.entry.author.name", equalTo("Post"));
    get("/searches").body("findAll { it.feed }.id", hasItem(search));
    String again = post("/searches/" + search + "/feed", "").extract().path("url");
    given().get(url).then().statusCode(404);
    given().delete("/api/v1/searches/{id}/feed", search).then().statusCode(204);
    given().get(again).then().statusCode(404);
  }
}
