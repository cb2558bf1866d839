package io.whosaid.server;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Asks the server, so that a test is about three lines. */
public final class Api {
  private static final AtomicInteger COUNTER = new AtomicInteger();

  private Api() {}

  /** A word that no other test uses. */
  public static String unique(String stem) {
    return stem + COUNTER.incrementAndGet() + "x";
  }

  public static ValidatableResponse get(String path, Object... values) {
    return given().get("/api/v1" + path, values).then();
  }

  public static ValidatableResponse post(String path, Object body) {
    return json(body).post("/api/v1" + path).then();
  }

  public static ValidatableResponse review(long claim, int version, Map<String, ?> decision) {
    return json(decision)
        .header("If-Match", "\"v" + version + "\"")
        .post("/api/v1/claims/{id}/reviews", claim)
        .then();
  }

  /** Says how true a claim is: "truth" and "note", or "undo". */
  public static ValidatableResponse rate(long claim, int version, Map<String, ?> rating) {
    return json(rating)
        .header("If-Match", "\"v" + version + "\"")
        .post("/api/v1/claims/{id}/ratings", claim)
        .then();
  }

  /** Says where a claim stands: "action" and what goes with it. */
  public static ValidatableResponse mark(long claim, int version, Map<String, ?> marking) {
    return json(marking)
        .header("If-Match", "\"v" + version + "\"")
        .post("/api/v1/claims/{id}/markings", claim)
        .then();
  }

  /** A request with a body: a string as it is, anything else as JSON. */
  public static RequestSpecification json(Object body) {
    return given().contentType(ContentType.JSON).body(body);
  }

  /** Stores an article; gives its number. */
  public static long article(String text, String... fields) {
    Map<String, Object> body = new LinkedHashMap<>(Map.of("text", text));
    for (int i = 0; i < fields.length; i += 2) {
      body.put(fields[i], fields[i + 1]);
    }
    return post("/articles", body).statusCode(201).extract().jsonPath().getLong("id");
  }

  /** Stores an article with one claim; gives the claim's number. */
  public static long claim() {
    return claim(unique("Ahmed"));
  }

  /** Stores an article with one claim by someone whom no other test quotes so. */
  public static long claim(String speaker) {
    long article = article("“We will not go,” said %s.".formatted(speaker));
    return get("/articles/{id}", article).extract().jsonPath().getLong("claims[0].id");
  }

  /** The numbers of the claims that a list gives, over all its pages. */
  public static List<Integer> ids(String path, Object... values) {
    return get(path, values).statusCode(200).extract().jsonPath().getList("items.id");
  }
}
