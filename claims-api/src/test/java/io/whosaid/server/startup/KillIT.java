package io.whosaid.server.startup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged server, killed while eight clients hand in articles and review claims. More of it:
 * {@code -Dwhosaid.kill.rounds=20 -Dwhosaid.kill.seed=7 -Dwhosaid.kill.longest=30000}, of which the
 * last is how many milliseconds a round may take.
 */
class KillIT {
  private static final int ROUNDS = Integer.getInteger("whosaid.kill.rounds", 2);
  private static final long SEED = Long.getLong("whosaid.kill.seed", 1);
  private static final int CLIENTS = 8;
  private static final int REVIEWS = 2;
  private static final int LONGEST = Integer.getInteger("whosaid.kill.longest", 5000);

  @TempDir Path temp;

  /** What the server said that it stored. */
  private record Article(long id, int claims) {}

  /** What the server said that it decided. */
  private record Review(long claim, int version, String note) {}

  private final Queue<Article> articles = new ConcurrentLinkedQueue<>();
  private final Queue<Review> reviews = new ConcurrentLinkedQueue<>();
  private final Queue<String> complaints = new ConcurrentLinkedQueue<>();

  @Test
  void whatWasAcknowledgedOutlivesAnyKillAndNothingIsHalfThere() throws Exception {
    Path folder = temp.resolve("data");
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      try (Served served = start(folder)) {
        work(served, round, random.nextInt(LONGEST), random.nextBoolean());
      }
    }
    try (Served served = start(folder)) {
      assertEquals(List.of(), List.copyOf(complaints), "seed " + SEED);
      for (Article article : articles) {
        JsonPath stored = new JsonPath(served.get("/api/v1/articles/" + article.id()).body());
        assertEquals(article.claims(), stored.getList("claims").size(), article.toString());
      }
      for (Review review : reviews) {
        JsonPath claim = new JsonPath(served.get("/api/v1/claims/" + review.claim()).body());
        assertTrue(claim.getInt("version") >= review.version(), review.toString());
        assertTrue(claim.getList("reviews.note").contains(review.note()), review.toString());
      }
      whole(served);
    }
    System.out.printf(
        "%d kills, %d articles and %d reviews acknowledged%n",
        ROUNDS, articles.size(), reviews.size());
    assertTrue(reviews.size() >= CLIENTS * ROUNDS, "too little was done");
  }

  private static Served start(Path folder) throws IOException, InterruptedException {
    return Served.start(
            Map.of("WHOSAID_RATE_LIMIT_BURST", "1000000"),
            "--port",
            "0",
            "--data-dir",
            folder.toString())
        .awaitReady();
  }

  /**
   * Lets the clients work until each might have had a review acknowledged, and some milliseconds
   * more; then kills the server, or PostgreSQL too.
   */
  private void work(Served served, int round, int millis, boolean everything)
      throws IOException, InterruptedException {
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    for (int i = 0; i < CLIENTS; i++) {
      String name = "round %d client %d".formatted(round, i);
      clients.execute(() -> client(served, name));
    }
    int enough = reviews.size() + CLIENTS;
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (reviews.size() < enough && System.nanoTime() < end) {
      Thread.sleep(20);
    }
    Thread.sleep(millis);
    long postmaster = postmaster(temp.resolve("data"));
    served.killed();
    if (everything) {
      ProcessHandle.of(postmaster).ifPresent(ProcessHandle::destroyForcibly);
    }
    clients.shutdown();
    assertTrue(clients.awaitTermination(60, TimeUnit.SECONDS), "a client hangs");
  }

  private static long postmaster(Path folder) throws IOException {
    Path file = folder.resolve("postgres/postmaster.pid");
    return Long.parseLong(Files.readAllLines(file).get(0).strip());
  }

  private void client(Served served, String name) {
    try {
      for (int number = 0; ; number++) {
        addAndReview(served, name + " number " + number);
      }
    } catch (IOException e) {
      return; // the server is gone
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      complaints.add(name + ": " + e);
    }
  }

  private void addAndReview(Served served, String words) throws IOException, InterruptedException {
    String text =
        "“We will not go in %1$s,” said Ann Lee. “Nobody asked us in %1$s,” said Bo Ek of Reuters."
            .formatted(words);
    HttpResponse<String> stored =
        served.post("/api/v1/articles", "{\"title\": \"kill\", \"text\": \"%s\"}".formatted(text));
    if (!isDone(stored)) {
      return;
    }
    JsonPath article = new JsonPath(stored.body());
    articles.add(new Article(article.getLong("id"), article.getList("claims").size()));
    if (article.getList("claims").isEmpty()) {
      return;
    }
    long claim = article.getLong("claims[0].id");
    for (int version = 1; version <= REVIEWS; version++) {
      String note = words + " review " + version;
      HttpResponse<String> decided =
          served.post(
              "/api/v1/claims/" + claim + "/reviews",
              "{\"verdict\": \"verified\", \"note\": \"%s\"}".formatted(note),
              "\"v%d\"".formatted(version));
      if (isDone(decided)) {
        reviews.add(new Review(claim, version + 1, note));
      }
    }
  }

  private boolean isDone(HttpResponse<String> answer) {
    if (answer.statusCode() != 201 && answer.statusCode() != 503) { // 503: too many wait
      complaints.add(answer.statusCode() + ": " + answer.body());
    }
    return answer.statusCode() == 201;
  }

  /** Whatever is there is there as a whole, acknowledged or not. */
  private void whole(Served served) throws IOException, InterruptedException {
    List<Integer> ids = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      JsonPath page =
          new JsonPath(served.get("/api/v1/articles?limit=200&cursor=" + cursor).body());
      ids.addAll(page.getList("items.id"));
      cursor = page.getString("next");
    }
    int claims = 0;
    for (int id : ids) {
      JsonPath article = new JsonPath(served.get("/api/v1/articles/" + id).body());
      List<String> texts = article.getList("claims.text");
      assertEquals(read(served, article.getString("text")), texts, "article " + id);
      claims += texts.size();
      for (Object claim : article.getList("claims.id")) {
        JsonPath whole = new JsonPath(served.get("/api/v1/claims/" + claim).body());
        assertEquals(
            1 + whole.getList("reviews").size(), whole.getInt("version"), "claim " + claim);
        assertEquals(
            whole.getInt("version") == 1 ? "unreviewed" : "verified", whole.getString("verdict"));
      }
    }
    assertEquals(
        claims,
        new JsonPath(served.get("/api/v1/claims/counts").body()).getInt("total"),
        "counted");
  }

  /** What the engine finds in a text, which is all that an article of it must have. */
  private static List<String> read(Served served, String text)
      throws IOException, InterruptedException {
    String body = "{\"text\": \"%s\"}".formatted(text);
    return new JsonPath(served.post("/api/v1/analyze", body).body()).getList("claims.text");
  }
}
