package io.whosaid.server.http;

import static io.restassured.RestAssured.given;
import static io.whosaid.server.Api.get;
import static io.whosaid.server.Api.json;
import static io.whosaid.server.Api.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.whosaid.server.TestDatabase;
import io.whosaid.server.accounts.Role;
import io.whosaid.server.accounts.TestAccounts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.hamcrest.MatcherAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class ProblemsTest {
  private static final int LIMIT = 10_000_000;

  @TestHTTPResource URI server;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"text\": 5}                          | /text      | must be text",
        "{\"text\": true}                       | /text      | must be text",
        "{\"text\": [\"a\"]}                    | /text      | must be text",
        "{\"text\": {}}                         | /text      | must be text",
        "{\"text\": \"  \"}                     | /text      | must not be blank",
        "{\"text\": null}                       | /text      | must not be blank",
        "{}                                     | /text      | must not be blank",
        "{\"text\": \"a\\u0000b\"}              | /text      | holds the character U+0000 at offset 1, which cannot be stored",
        "{\"text\": \"a\", \"title\": \"\\u0000\"} | /title   | holds the character U+0000 at offset 0, which cannot be stored",
        "{\"text\": \"a\", \"published\": \"May\"} | /published | must be a date such as \"2026-01-31\"",
        "{\"text\": \"a\", \"published\": \"2026-02-30\"} | /published | must be a date such as \"2026-01-31\"",
        "{\"text\": \"a\", \"published\": 20260101} | /published | must be a date such as \"2026-01-31\"",
        "{\"text\": \"a\", \"url\": \"javascript:alert(1)\"} | /url | must be an http or https address",
        "{\"text\": \"a\", \"language\": \"e n\"} | /language | must be a language tag such as \"en\" or \"en-GB\"",
        "{\"text\": \"a\", \"body\": \"b\"}     | /body      | is not a field; the fields are byline, language, outlet, published, text, title, url"
      })
  void aWrongFieldIsNamed(String body, String pointer, String detail) {
    for (String path : new String[] {"/articles", "/analyze"}) {
      problem(post(path, body), 400)
          .body("errors", hasSize(1))
          .body("errors[0].pointer", equalTo(pointer))
          .body("errors[0].detail", equalTo(detail));
    }
  }

  @Test
  void allWrongFieldsAreNamedAtOnce() {
    problem(post("/articles", Map.of("text", "", "url", "x", "title", "t".repeat(501))), 400)
        .body("errors.pointer", contains("/text", "/title", "/url"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{\"text\"",
        "nonsense",
        "[]",
        "\"text\"",
        "5",
        "null",
        "{} {}",
        "{\"text\": \"a\", \"text\": \"b\"}",
        "{'text': 'a'}",
        "{\"text\": \"\\ud\"}"
      })
  void aBodyThatIsNoObjectIsAProblem(String body) {
    problem(post("/articles", body), 400);
  }

  @Test
  void bytesThatAreNoUtf8AreAProblem() {
    byte[] body = "{\"text\": \"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
    problem(json(body).post("/api/v1/articles").then(), 400);
  }

  @Test
  void deepNestingIsAProblem() throws Exception {
    String body = "{\"text\":" + "[".repeat(100_000);
    send(
        request().header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)),
        400);
  }

  @Test
  void aSurrogateWithoutItsPartnerIsReplacedAndMovesNothing() {
    post(
            "/articles",
            "{\"text\": \"\\ud800 “No,” said \\udc00 Ms Ahmed. \\ud83d\\ude00\", \"title\": \"\\ud800\"}")
        .statusCode(201)
        .body("text", equalTo("\uFFFD “No,” said \uFFFD Ms Ahmed. 😀"))
        .body("title", equalTo("\uFFFD"))
        .body("claims[0].content[0].begin", equalTo(2));
    post("/analyze", "{\"text\": \"“No\\ud800” said \\udc00.\"}")
        .statusCode(200)
        .body("claims[0].text", equalTo("“No\uFFFD”"));
  }

  @ParameterizedTest
  @CsvSource({
    "/claims?verdict=maybe, verdict, 'unreviewed, verified, unverified'",
    "/claims?attribution=Named, attribution, 'named, unnamed, unattributed'",
    "/claims?kind=oral, kind, 'direct, indirect, mixed, statement'",
    "/claims?limit=0, limit, 1 to 200",
    "/claims?limit=201, limit, 1 to 200",
    "/claims?limit=ten, limit, 1 to 200",
    "/claims?limit=99999999999, limit, 1 to 200",
    "/claims?cursor=x, cursor, is not a cursor",
    "/claims?cursor=YTFjMQ%3D%3D%3D, cursor, is not a cursor",
    "/claims?article=one, article, is not the number of one",
    "/claims?speaker=%00, speaker, U+0000",
    "/claims?q=a&q=b, q, more than once",
    "/claims?atribution=named, atribution, is not a parameter of this list",
    "/articles?limit=-1, limit, 1 to 200",
    "/articles?cursor=!, cursor, is not a cursor",
    "/articles?kind=x, kind, is not a parameter of this list"
  })
  void aWrongParameterIsNamed(String path, String parameter, String detail) {
    problem(given().urlEncodingEnabled(false).get("/api/v1" + path).then(), 400)
        .body("errors[0].parameter", equalTo(parameter))
        .body("errors[0].detail", containsString(detail));
  }

  @Test
  void allWrongParametersAreNamedAtOnce() {
    problem(get("/claims?verdict=x&kind=y&limit=z"), 400)
        .body("errors.parameter", contains("verdict", "kind", "limit"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nothing",
        "/api",
        "/api/v1",
        "/api/v2/claims",
        "/api/v1/claims/one",
        "/api/v1/claims/-1",
        "/api/v1/claims/99999999999999999999",
        "/static/nothing.js",
        "/q/health",
        "/nothing.html"
      })
  void anUnknownPathIsAProblem(String path) {
    problem(given().get(path).then(), 404);
  }

  @ParameterizedTest
  @CsvSource({
    "PUT, /api/v1/articles, 'GET, HEAD, OPTIONS, POST'",
    "DELETE, /api/v1/claims/1, 'GET, HEAD, OPTIONS'",
    "PATCH, /api/v1/claims/1, 'GET, HEAD, OPTIONS'",
    "GET, /api/v1/analyze, 'OPTIONS, POST'",
    "POST, /api/v1/claims, 'GET, HEAD, OPTIONS'",
    "DELETE, /api/v1/claims/counts, 'GET, HEAD, OPTIONS'"
  })
  void anUnknownMethodIsAProblem(String method, String path, String allow) {
    problem(json("{}").request(method, path).then(), 405).header("Allow", equalTo(allow));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/%zz", "/api/v1/claims/%", "/api/v1/claims?q=%zz", "/a\"b", "/a|b"})
  void anAddressThatCannotBeReadIsAProblem(String path) throws IOException {
    MatcherAssert.assertThat(
        sent(path),
        org.hamcrest.Matchers.allOf(
            org.hamcrest.Matchers.startsWith("HTTP/1.1 400"),
            containsString("application/problem+json"),
            containsString("The address cannot be read")));
  }

  /** What the server says to a request that no client would send. */
  private String sent(String path) throws IOException {
    try (java.net.Socket socket = new java.net.Socket(server.getHost(), server.getPort())) {
      String request =
          "GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".formatted(path);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void anAddressAndHeadersHaveALongestLength() {
    problem(get("/claims?q=" + "a".repeat(8000)), 414);
    problem(given().header("X-Long", "a".repeat(33_000)).get("/api/v1/claims").then(), 431);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/openapi", "/api/v1/openapi.json", "/metrics", "/api/v1/claims"})
  void whoeverIsNobodyIsToldHowToSignIn(String path) {
    TestAccounts.sendNothing();
    problem(given().get(path).then(), 401)
        .header("WWW-Authenticate", equalTo("Bearer realm=\"whosaid\""))
        .body("detail", containsString("Sign in at the page, or send a token"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data"})
  void aBodyThatIsNotCalledJsonIsRefused(String type) throws Exception {
    send(
        request().header("Content-Type", type).POST(BodyPublishers.ofString("{\"text\": \"a\"}")),
        415);
  }

  @Test
  void aBodyWithoutATypeIsRefused() throws Exception {
    send(request().POST(BodyPublishers.ofString("{\"text\": \"a\"}")), 415);
  }

  @Test
  void anythingButJsonIsNotToBeHad() {
    problem(given().accept("text/csv").get("/api/v1/claims").then(), 406);
  }

  @Test
  void aBodyOfTheLimitIsReadAndAByteMoreIsRefused() throws Exception {
    send(request().header("Content-Type", "application/json").POST(body(LIMIT)), 400);
    String refusal =
        send(request().header("Content-Type", "application/json").POST(body(LIMIT + 1)), 413);
    MatcherAssert.assertThat(refusal, containsString("larger than 10 MB"));
  }

  @Test
  void aBodyWithoutALengthIsCounted() throws Exception {
    byte[] big = ("{\"text\": \"" + "a".repeat(LIMIT) + "\"}").getBytes(StandardCharsets.UTF_8);
    send(
        request()
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(big))),
        413);
  }

  /** Of {@code length} bytes, and wrong, so that nothing has to be read in it. */
  private static HttpRequest.BodyPublisher body(int length) {
    return BodyPublishers.ofString("{\"text\": 1," + " ".repeat(length - 12) + "}");
  }

  private HttpRequest.Builder request() {
    return HttpRequest.newBuilder(server.resolve("/api/v1/analyze"))
        .header("Authorization", "Bearer " + TestAccounts.token(Role.ADMIN));
  }

  private static String send(HttpRequest.Builder request, int status)
      throws IOException, InterruptedException {
    HttpResponse<String> response =
        HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    MatcherAssert.assertThat(response.body(), response.statusCode(), equalTo(status));
    MatcherAssert.assertThat(
        response.headers().firstValue("Content-Type").orElse("none"),
        containsString("application/problem+json"));
    return response.body();
  }

  /** Checks what every problem has, and that it does not speak of the server's inside. */
  private static ValidatableResponse problem(ValidatableResponse response, int status) {
    response.statusCode(status);
    MatcherAssert.assertThat(
        response.extract().asString(),
        not(
            org.hamcrest.Matchers.matchesPattern(
                "(?s).*(Exception|java\\.|io\\.whosaid|org\\.|com\\.fasterxml|\\bat [a-z]+\\.).*")));
    return response
        .contentType("application/problem+json")
        .body("type", equalTo("about:blank"))
        .body("status", equalTo(status))
        .body("title.length() > 0", equalTo(true))
        .body("detail.length() > 0", equalTo(true));
  }
}
