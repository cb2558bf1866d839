package io.whosaid.server.startup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.whosaid.postgres.DataFolder;
import io.whosaid.postgres.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database takes connections and never answers. */
class SilentDatabaseIT {
  private static final int MANY = 60;
  private static final long LONGEST_SECONDS = 20;

  @TempDir Path temp;

  @Test
  void requestsAreRefusedInTimeAndServedOnceItAnswersAgain() throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(MANY);
    try (DataFolder folder = DataFolder.open(temp.resolve("data"));
        EmbeddedPostgres postgres = EmbeddedPostgres.start(folder);
        BlackHole hole = new BlackHole(port(postgres));
        Served served = Served.start(environment(postgres, hole), "--port", "0").awaitReady()) {
      assertEquals(201, add(served, 0).statusCode());
      for (int i = 1; i <= 2; i++) {
        hole.on();
        assertRefused(clients, served);
        HttpResponse<String> ready = inTime(5, () -> served.get("/health/ready"));
        assertEquals(503, ready.statusCode(), ready.body());
        assertEquals(200, served.get("/health/live").statusCode());
        assertEquals(503, inTime(2, () -> served.get("/api/v1/claims")).statusCode());
        hole.off();
        awaitReady(served);
        assertEquals(201, add(served, i).statusCode());
        assertEquals(200, served.get("/api/v1/claims").statusCode());
      }
      assertTrue(served.output().contains("The database is silent"), served.output());
      assertFalse(served.output().contains("\tat "), served.output());
      hole.cut();
      int status = inTime(LONGEST_SECONDS, () -> served.get("/api/v1/claims")).statusCode();
      assertTrue(status == 200 || status == 503, "was " + status);
      assertEquals(200, inTime(5, () -> served.get("/api/v1/claims")).statusCode());
    } finally {
      clients.shutdownNow();
    }
  }

  @Test
  void aServerThatStartsThenEndsWithAMessage() throws Exception {
    try (DataFolder folder = DataFolder.open(temp.resolve("data"));
        EmbeddedPostgres postgres = EmbeddedPostgres.start(folder);
        BlackHole hole = new BlackHole(port(postgres))) {
      hole.on();
      try (Served served = Served.start(environment(postgres, hole), "--port", "0")) {
        assertEquals(2, inTime(90, served::ended));
        assertTrue(served.output().startsWith("whosaid serve: "), served.output());
        assertEquals(1, served.output().lines().count(), served.output());
      }
    }
  }

  private static void assertRefused(ExecutorService clients, Served served) throws Exception {
    var answers =
        IntStream.range(0, MANY)
            .mapToObj(
                i ->
                    clients.submit(
                        () ->
                            inTime(
                                LONGEST_SECONDS,
                                () ->
                                    i % 3 == 0
                                        ? add(served, 100 + i)
                                        : served.get("/api/v1/claims?limit=" + (i + 1)))))
            .toList();
    for (Future<HttpResponse<String>> answer : answers) {
      HttpResponse<String> refused = answer.get();
      assertEquals(503, refused.statusCode(), refused.body());
      assertEquals(
          "application/problem+json", refused.headers().firstValue("Content-Type").orElseThrow());
      assertTrue(refused.headers().firstValue("Retry-After").isPresent());
    }
  }

  private static <T> T inTime(long seconds, Callable<T> work) throws Exception {
    long begin = System.nanoTime();
    T made = work.call();
    long took = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin);
    assertTrue(took <= seconds, "took " + took + " s");
    return made;
  }

  private static void awaitReady(Served served) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
    while (served.get("/health/ready").statusCode() != 200) {
      assertTrue(System.nanoTime() < end, "not ready again");
      Thread.sleep(200);
    }
  }

  private static HttpResponse<String> add(Served served, int i)
      throws IOException, InterruptedException {
    return served.post(
        "/api/v1/articles",
        "{\"text\": \"“We counted the boats %d times,” said Ann Lee.\"}".formatted(i));
  }

  private static int port(EmbeddedPostgres postgres) {
    return URI.create(postgres.jdbcUrl().substring("jdbc:".length())).getPort();
  }

  private static Map<String, String> environment(EmbeddedPostgres postgres, BlackHole hole) {
    return Map.of(
        "QUARKUS_DATASOURCE_JDBC_URL",
        postgres.jdbcUrl().replace(":" + port(postgres), ":" + hole.port()),
        "QUARKUS_DATASOURCE_USERNAME",
        EmbeddedPostgres.USER,
        "QUARKUS_DATASOURCE_PASSWORD",
        postgres.password());
  }
}
