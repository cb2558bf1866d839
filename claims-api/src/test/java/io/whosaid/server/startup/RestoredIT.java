package io.whosaid.server.startup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.whosaid.postgres.DataFolder;
import io.whosaid.postgres.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;

/** A database of one's own is dumped and restored into another cluster. */
class RestoredIT {
  @TempDir Path temp;

  /** The rows of all tables, and the sequences, as {@code pg_dump --data-only} writes them. */
  private record Dump(Map<String, byte[]> tables, Map<String, Long> sequences) {}

  @Test
  void whoFollowedTheEventsMissesNoneOfThoseThatComeAfter() throws Exception {
    List<String> ids;
    Dump dump;
    try (DataFolder folder = DataFolder.open(temp.resolve("one"));
        EmbeddedPostgres postgres = EmbeddedPostgres.start(folder);
        Served served = start(postgres)) {
      try (BufferedReader events = follow(served, null)) {
        add(served, 0, 3);
        dump = dump(postgres);
        add(served, 3, 6);
        ids = IntStream.range(0, 6).mapToObj(i -> nextId(events)).toList();
      }
    }
    try (DataFolder folder = DataFolder.open(temp.resolve("other"));
        EmbeddedPostgres postgres = EmbeddedPostgres.start(folder)) {
      start(postgres).terminated();
      restore(dump, postgres);
      try (Served served = start(postgres)) {
        assertEquals(3, articles(served));
        add(served, 6, 11);
        assertEquals(11 - 6, told(served, ids.get(5)), "after the dump");
        assertEquals(11 - 6, told(served, ids.get(3)), "just after the dump");
        assertEquals(11 - 6 + 2, told(served, ids.get(0)), "before the dump");
      }
    }
  }

  private static Served start(EmbeddedPostgres postgres) throws IOException, InterruptedException {
    Map<String, String> environment =
        Map.of(
            "QUARKUS_DATASOURCE_JDBC_URL",
            postgres.jdbcUrl(),
            "QUARKUS_DATASOURCE_USERNAME",
            EmbeddedPostgres.USER,
            "QUARKUS_DATASOURCE_PASSWORD",
            postgres.password());
    return Served.start(environment, "--port", "0").awaitReady();
  }

  private static void add(Served served, int from, int to) throws Exception {
    for (int i = from; i < to; i++) {
      String text = "{\"text\": \"“We counted the boats %d times,” said Ann Lee.\"}".formatted(i);
      HttpResponse<String> stored = served.post("/api/v1/articles", text);
      assertEquals(201, stored.statusCode(), stored.body());
    }
  }

  private static int articles(Served served) throws Exception {
    return new JsonPath(served.get("/api/v1/articles").body()).getList("items").size();
  }

  private static BufferedReader follow(Served served, String last) throws Exception {
    BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(served.follow("/api/v1/events", last), StandardCharsets.UTF_8));
    if (last == null) {
      assertTrue(lines.readLine().startsWith(":"), "everything is told from now on");
    }
    return lines;
  }

  /** How many different events are told to whom had {@code last}, up to that of a last article. */
  private static int told(Served served, String last) throws Exception {
    try (BufferedReader events = follow(served, last)) {
      long newest =
          new JsonPath(served.get("/api/v1/articles").body()).getLong("items.max { it.id }.id");
      List<String> data = new ArrayList<>();
      do {
        data.add(line(events, "data:"));
      } while (!data.get(data.size() - 1).contains("\"article\": " + newest));
      return (int) data.stream().distinct().count();
    }
  }

  private static String nextId(BufferedReader lines) {
    try {
      return line(lines, "id:").strip();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String line(BufferedReader lines, String begin) throws IOException {
    String line = lines.readLine();
    while (!line.startsWith(begin)) {
      line = lines.readLine();
    }
    return line.substring(begin.length());
  }

  private static Dump dump(EmbeddedPostgres postgres) throws SQLException, IOException {
    try (Connection connection = connect(postgres);
        Statement statement = connection.createStatement()) {
      Dump dump = new Dump(new LinkedHashMap<>(), new LinkedHashMap<>());
      for (String table : strings(statement, "select tablename from pg_tables" + PUBLIC)) {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyOut("copy \"%s\" to stdout".formatted(table), rows);
        dump.tables.put(table, rows.toByteArray());
      }
      for (String sequence : strings(statement, "select sequencename from pg_sequences" + PUBLIC)) {
        String last = "select last_value::text from \"%s\" where is_called".formatted(sequence);
        strings(statement, last)
            .forEach(value -> dump.sequences.put(sequence, Long.valueOf(value)));
      }
      return dump;
    }
  }

  private static void restore(Dump dump, EmbeddedPostgres postgres)
      throws SQLException, IOException {
    try (Connection connection = connect(postgres);
        Statement statement = connection.createStatement()) {
      statement.execute("set session_replication_role = replica");
      for (String table : dump.tables.keySet()) {
        statement.execute("delete from \"%s\"".formatted(table));
      }
      for (Map.Entry<String, byte[]> table : dump.tables.entrySet()) {
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn(
                "copy \"%s\" from stdin".formatted(table.getKey()),
                new ByteArrayInputStream(table.getValue()));
      }
      for (Map.Entry<String, Long> sequence : dump.sequences.entrySet()) {
        statement.execute(
            "select setval('\"%s\"', %d)".formatted(sequence.getKey(), sequence.getValue()));
      }
    }
  }

  private static final String PUBLIC = " where schemaname = 'public' order by 1";

  private static Connection connect(EmbeddedPostgres postgres) throws SQLException {
    return DriverManager.getConnection(
        postgres.jdbcUrl(), EmbeddedPostgres.USER, postgres.password());
  }

  private static List<String> strings(Statement statement, String sql) throws SQLException {
    List<String> found = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }
}
