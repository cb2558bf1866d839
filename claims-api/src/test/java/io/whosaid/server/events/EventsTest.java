package io.whosaid.server.events;

import static io.whosaid.server.Api.article;
import static io.whosaid.server.Api.claim;
import static io.whosaid.server.Api.review;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.whosaid.server.Api;
import io.whosaid.server.TestDatabase;
import io.whosaid.server.accounts.Role;
import io.whosaid.server.accounts.TestAccounts;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class EventsTest {
  @TestHTTPResource("/api/v1/events")
  URI events;

  @Inject AgroalDataSource database;

  private record Told(String id, String kind, String data) {}

  /** Someone who follows the events, from after {@code last} if it is not null. */
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

  /** As of an event that came after the dump that was restored: later ones have its number now. */
  @Test
  void anEventThatIsNoLongerThereIsThePlaceOfTheLastBeforeIt() throws Exception {
    List<Told> told;
    try (Follower follower = new Follower(null).awaken()) {
      for (int i = 0; i < 3; i++) {
        article("“%s.”.".formatted(Api.unique("Yes ")));
      }
      told = follower.next(3);
    }
    String number = told.get(2).id().split("\\.", -1)[0];
    String time = told.get(0).id().split("\\.", -1)[1];
    for (String last : List.of(number + "." + time, "99999999." + time)) {
      try (Follower follower = new Follower(last)) {
        assertEquals(told.get(1), follower.next(1).get(0), last);
      }
    }
  }

  @Test
  void aPlaceBeyondAllEventsIsTheEnd() throws Exception {
    try (Follower follower = new Follower("999999999999").awaken()) {
      long article = article("“%s.”.".formatted(Api.unique("Yes ")));
      assertTrue(follower.next(1).get(0).data().contains("\"article\": " + article));
    }
  }

  @Test
  void aPlaceAsItWasWrittenBeforeIsStillKnown() throws Exception {
    article("“%s.”.".formatted(Api.unique("Yes ")));
    try (Follower follower = new Follower("20908-0")) {
      assertEquals("claims", follower.next(1).get(0).kind());
    }
  }

  /** A long transaction elsewhere, in this database or another of the cluster, holds nothing up. */
  @Test
  void anOpenTransactionHoldsNothingBack() throws Exception {
    try (Connection elsewhere = database.getConnection();
        Statement statement = elsewhere.createStatement();
        Follower follower = new Follower(null).awaken()) {
      elsewhere.setAutoCommit(false);
      statement.execute("create temporary table open (a int) on commit drop");
      statement.execute("select pg_current_xact_id()");
      long article = article("“%s.”.".formatted(Api.unique("Yes ")));
      assertTrue(follower.next(1).get(0).data().contains("\"article\": " + article));
      elsewhere.rollback();
    }
  }

  /** One that commits late is told late, and not left out. */
  @Test
  void whatCommitsLateIsNotLeftOut() throws Exception {
    try (Connection late = database.getConnection();
        Statement statement = late.createStatement();
        Follower follower = new Follower(null).awaken()) {
      late.setAutoCommit(false);
      statement.execute("insert into event (kind, data) values ('late', '{}')");
      article("“%s.”.".formatted(Api.unique("Yes ")));
      assertEquals("claims", follower.next(1).get(0).kind());
      late.commit();
      assertEquals("late", follower.next(1).get(0).kind());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update token set revoked_at = now() where name = 'ends'",
        "update token set expires_at = now() - interval '1 second' where name = 'ends'",
        "update account set disabled_at = now() where id = (select max(account_id) from token where name = 'ends')"
      })
  void aStreamEndsWithWhatItWasOpenedWith(String end) throws Exception {
    String name = Api.unique("Ann");
    Api.post(
            "/accounts",
            Map.of("name", name, "role", "reader", "password", "correct horse battery"))
        .statusCode(201);
    String token = "whosaid_" + name;
    run(
        "insert into token (account_id, name, hash, scopes, expires_at) select id, 'ends', sha256('"
            + token
            + "'), array['READ'], now() + interval '1 day' from account where name = '"
            + name
            + "'");
    HttpURLConnection stream = (HttpURLConnection) events.toURL().openConnection();
    stream.setReadTimeout(30_000);
    stream.setRequestProperty("Authorization", "Bearer " + token);
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(stream.getInputStream(), StandardCharsets.UTF_8))) {
      while (!lines.readLine().startsWith(":")) {
        // until it is open
      }
      run(end);
      article("“%s.”.".formatted(Api.unique("Yes ")));
      String line = lines.readLine();
      while (line != null) { // the end of the stream
        assertFalse(line.startsWith("data:"), line);
        line = lines.readLine();
      }
    } finally {
      run("delete from token where name = 'ends'");
    }
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
