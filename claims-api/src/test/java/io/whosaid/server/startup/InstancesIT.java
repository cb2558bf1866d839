package io.whosaid.server.startup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.whosaid.postgres.DataFolder;
import io.whosaid.postgres.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two packaged servers on one PostgreSQL: each knows what the other was told, also once it dies.
 */
class InstancesIT {
  private static final String WRONG = "{\"name\": \"ann\", \"password\": \"wrong\"}";

  @TempDir Path temp;

  private static Served start(EmbeddedPostgres postgres, String name)
      throws IOException, InterruptedException {
    Map<String, String> environment = new HashMap<>();
    environment.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl());
    environment.put("QUARKUS_DATASOURCE_USERNAME", EmbeddedPostgres.USER);
    environment.put("QUARKUS_DATASOURCE_PASSWORD", postgres.password());
    environment.put("WHOSAID_INSTANCE", name);
    return Served.start(environment, "--port", "0").awaitReady();
  }

  @Test
  void nothingIsLostWhenOneOfTwoDies() throws Exception {
    try (DataFolder folder = DataFolder.open(temp.resolve("data"));
        EmbeddedPostgres postgres = EmbeddedPostgres.start(folder);
        Served one = start(postgres, "one");
        Served other = start(postgres, "other")) {
      assertTrue(one.get("/health/live").body().contains("\"one\""));
      assertTrue(other.get("/health/live").body().contains("\"other\""));

      // Five wrong passwords, wherever they are tried.
      for (int i = 0; i < 6; i++) {
        assertEquals(
            i < 5 ? 401 : 429,
            (i % 2 == 0 ? one : other).post("/api/v1/session", WRONG).statusCode());
      }

      long claim = add(one, 0);
      one.put("/api/v1/claims/" + claim + "/presence");
      assertEquals(
          List.of(Served.NAME),
          new JsonPath(other.get("/api/v1/claims/" + claim + "/presence").body())
              .getList("account"));

      List<String> ids = new ArrayList<>();
      try (BufferedReader events = lines(one.follow("/api/v1/events", null))) {
        add(other, 1);
        ids.add(nextId(events));
      }
      one.killed();
      for (int i = 2; i < 5; i++) {
        add(other, i);
      }
      // The other instance goes on where the dead one stopped: three articles, none twice.
      try (BufferedReader events = lines(other.follow("/api/v1/events", ids.get(0)))) {
        for (int i = 0; i < 3; i++) {
          String id = nextId(events);
          assertTrue(!ids.contains(id), id);
          ids.add(id);
        }
      }
      HttpResponse<String> review =
          other.post(
              "/api/v1/claims/" + claim + "/reviews", "{\"verdict\": \"verified\"}", "\"v1\"");
      assertEquals(201, review.statusCode(), review.body());
      assertEquals(5, new JsonPath(other.get("/api/v1/articles").body()).getList("items").size());
    }
  }

  private static long add(Served served, int number) throws IOException, InterruptedException {
    HttpResponse<String> stored =
        served.post(
            "/api/v1/articles",
            "{\"text\": \"“We will not go for the %dth time,” said Ann Lee.\"}".formatted(number));
    assertEquals(201, stored.statusCode(), stored.body());
    return new JsonPath(stored.body()).getLong("claims[0].id");
  }

  private static BufferedReader lines(InputStream events) {
    return new BufferedReader(new InputStreamReader(events, StandardCharsets.UTF_8));
  }

  private static String nextId(BufferedReader lines) throws IOException {
    String line = lines.readLine();
    while (line != null && !line.startsWith("id:")) {
      line = lines.readLine();
    }
    return line == null ? "none" : line.substring(3).strip();
  }
}
