package io.whosaid.server.events;

import static io.whosaid.server.Api.article;
import static io.whosaid.server.Api.claim;
import static io.whosaid.server.Api.review;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.whosaid.server.Api;
import io.whosaid.server.TestDatabase;
import io.whosaid.server.accounts.Role;
import io.whosaid.server.accounts.TestAccounts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class EventsTest {
  @TestHTTPResource("/api/v1/events")
  URI events;

  private record Told(String id, String kind, String data) {}

  /** Somebody who follows the events, from after {@code last} if it is not null. */
  private final class Follower implements AutoCloseable {
    private final HttpURLConnection connection;
    private final BufferedReader lines;

    Follower(String last) throws IOException {
      connection = (HttpURLConnection) events.toURL().openConnection();
      connection.setReadTimeout(20_000);
      connection.setRequestProperty("Authorization", "Bearer " + TestAccounts.token(Role.READER));
      if (last != null) {
        connection.setRequestProperty("Last-Event-ID", last);
      }
      lines =
          new BufferedReader(
              new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Waits for the first word, after which everything is told. */
    Follower awaken() throws IOException {
      while (!lines.readLine().startsWith(":")) {
        // what is not a comment is not waited for
      }
      return this;
    }

    List<Told> next(int count) throws IOException {
      List<Told> told = new ArrayList<>();
      String id = null;
      String kind = null;
      while (told.size() < count) {
        String line = lines.readLine();
        if (line.startsWith("id:")) {
          id = line.substring(3).strip();
        } else if (line.startsWith("event:")) {
          kind = line.substring(6).strip();
        } else if (line.startsWith("data:")) {
          told.add(new Told(id, kind, line.substring(5).strip()));
        }
      }
      return told;
    }

    @Override
    public void close() {
      connection.disconnect();
    }
  }

  @Test
  void whatHappensIsToldAndCanBeResumed() throws Exception {
    List<Told> told;
    long claim;
    try (Follower follower = new Follower(null).awaken()) {
      long article = article("“%s.”.".formatted(Api.unique("Yes ")));
      claim = Api.ids("/claims?article={id}", article).get(0);
      review(claim, 1, Map.of("verdict", "verified")).statusCode(201);
      told = follower.next(2);
      assertEquals(List.of("claims", "review"), told.stream().map(Told::kind).toList());
      assertTrue(told.get(0).data().contains("\"article\": " + article), told.toString());
      assertTrue(told.get(1).data().contains("\"claim\": " + claim), told.toString());
    }
    review(claim, 2, Map.of("undo", true)).statusCode(201);
    try (Follower follower = new Follower(told.get(0).id())) {
      List<Told> missed = follower.next(2);
      assertEquals(told.get(1), missed.get(0));
      assertTrue(missed.get(1).data().contains("\"version\": 3"), missed.toString());
    }
  }

  @Test
  void noneIsLeftOutHoweverManyHappenAtOnce() throws Exception {
    List<Long> claims = IntStream.range(0, 40).mapToObj(i -> claim()).toList();
    try (Follower follower = new Follower(null).awaken()) {
      List<CompletableFuture<Void>> reviewers =
          claims.stream()
              .map(
                  id ->
                      CompletableFuture.runAsync(
                          () -> review(id, 1, Map.of("verdict", "verified")).statusCode(201)))
              .toList();
      List<Told> told = follower.next(40);
      reviewers.forEach(CompletableFuture::join);
      assertEquals(40, new HashSet<>(told.stream().map(Told::id).toList()).size());
      for (long id : claims) {
        assertTrue(
            told.stream().anyMatch(t -> t.data().contains("\"claim\": " + id + ",")), "no " + id);
      }
    }
  }

  @Test
  void anIdThatWasNeverSentIsAProblem() {
    io.restassured.RestAssured.given()
        .header("Last-Event-ID", "yesterday")
        .get("/api/v1/events")
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
  }
}
