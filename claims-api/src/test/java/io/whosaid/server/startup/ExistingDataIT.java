package io.whosaid.server.startup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.whosaid.postgres.DataFolder;
import io.whosaid.postgres.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged server opens a data folder of an earlier version, with every claim, verdict, rating,
 * correction and piece of evidence as it was. {@code existing-data.sql} is a dump of a database
 * whose schema ended with migration 48; {@code existing-claims.json} is what its server said.
 */
class ExistingDataIT {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void everyClaimIsAsItWas(@TempDir Path temp) throws Exception {
    Path folder = temp.resolve("data");
    restore(folder);
    try (Served served = Served.ready(folder)) {
      List<String> differences = new ArrayList<>();
      for (JsonNode expected : JSON.readTree(read("existing-claims.json"))) {
        JsonNode claim = get(served, "/api/v1/claims/" + expected.get("id"));
        compare("claim " + expected.get("id"), expected, claim, differences);
      }
      assertEquals(List.of(), differences);

      JsonNode evidence = get(served, "/api/v1/claims/1/evidence");
      assertEquals(1, evidence.size());
      assertEquals("Transcript of the meeting", evidence.get(0).get("name").asText());
      assertEquals(2, get(served, "/api/v1/articles/2/versions").size());
      JsonNode speakers = get(served, "/api/v1/speakers?q=Halvorsen").get("items");
      assertEquals(1, speakers.size(), "merged speakers stay merged");
      assertEquals("To do", get(served, "/api/v1/searches").get(0).get("name").asText());
    }
  }

  /** Everything that was there is there still; more fields may have come. */
  private static void compare(
      String place, JsonNode expected, JsonNode actual, List<String> differences) {
    if (expected.isObject() && actual.isObject()) {
      for (Map.Entry<String, JsonNode> field : expected.properties()) {
        compare(
            place + "." + field.getKey(),
            field.getValue(),
            actual.path(field.getKey()),
            differences);
      }
    } else if (expected.isArray() && expected.size() == actual.size()) {
      for (int i = 0; i < expected.size(); i++) {
        compare(place + "[" + i + "]", expected.get(i), actual.get(i), differences);
      }
    } else if (!expected.equals(actual)) {
      differences.add(place + " was " + expected + " and is " + actual);
    }
  }

  private static void restore(Path path) throws Exception {
    try (DataFolder folder = DataFolder.open(path);
        EmbeddedPostgres postgres = EmbeddedPostgres.start(folder);
        Connection database =
            DriverManager.getConnection(
                postgres.jdbcUrl(), EmbeddedPostgres.USER, postgres.password());
        Statement sql = database.createStatement()) {
      sql.execute(read("existing-data.sql"));
    }
  }

  private static JsonNode get(Served served, String path) throws IOException, InterruptedException {
    var answer = served.get(path);
    assertEquals(200, answer.statusCode(), answer.body());
    return JSON.readTree(answer.body());
  }

  private static String read(String name) throws IOException {
    try (InputStream in = ExistingDataIT.class.getResourceAsStream(name)) {
      assertTrue(in != null, name);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
