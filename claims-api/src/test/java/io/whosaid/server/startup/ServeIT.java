package io.whosaid.server.startup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user sees who starts the packaged server. */
class ServeIT {
  private static final String ARTICLE = "{\"text\": \"“We will not go,” said Ms Ahmed.\"}";

  @TempDir Path temp;

  @Test
  void aFirstStartServesThePageAndTheDemo() throws Exception {
    Path folder = temp.resolve("data of whosaid");
    try (Served served = Served.ready(folder, "--demo")) {
      assertEquals("127.0.0.1", served.address().getHost());
      assertEquals(
          List.of(
              "Data is in " + folder,
              "6 demo articles loaded.",
              "Sign in as demo with the password demo.",
              "whosaid is ready: " + served.address()),
          served.output().lines().filter(line -> !line.contains(" sign-in account=")).toList());
      assertEquals(200, served.get("/health/ready").statusCode());
      assertTrue(served.get("/").body().contains("whosaid"));
      JsonPath claims = new JsonPath(served.get("/api/v1/claims?limit=200").body());
      assertTrue(claims.getInt("total") > 60, claims.getString("total"));
      assertTrue(
          claims.getList("items.attribution.status").containsAll(List.of("named", "unattributed")));
    }
    try (Served served = Served.ready(folder, "--demo")) {
      assertTrue(served.output().contains("The demo articles are there."), served.output());
      assertEquals(6, new JsonPath(served.get("/api/v1/articles").body()).getList("items").size());
    }
  }

  @Test
  void optionsCanBeGivenByTheEnvironment() throws Exception {
    Path folder = temp.resolve("data");
    Map<String, String> environment =
        Map.of(
            "QUARKUS_HTTP_PORT", "0",
            "QUARKUS_HTTP_HOST", "127.0.0.2",
            "WHOSAID_NAMES", "one.example.org,two.example.org",
            "WHOSAID_TRUSTED_PROXIES", "127.0.0.1",
            "WHOSAID_DATA_DIR", folder.toString(),
            "WHOSAID_DEMO", "true");
    try (Served served = Served.start(environment).awaitReady()) {
      assertTrue(served.output().contains("Data is in " + folder), served.output());
      assertTrue(served.output().contains("Sign in as demo"), served.output());
      assertEquals("127.0.0.2", served.address().getHost());
      assertEquals("200", status(served, "two.example.org"));
      assertEquals("421", status(served, "other.example.org"));
    }
    Map<String, String> wrong = Map.of("WHOSAID_DEMO", "perhaps");
    refused("Invalid value for option '--demo': 'perhaps' is not a boolean; see --help", wrong);
    try (Served served = Served.start(environment, "--demo", "--host", "127.0.0.1").awaitReady()) {
      assertTrue(served.output().contains("Sign in as demo"), served.output());
      assertEquals("127.0.0.1", served.address().getHost());
    }
  }

  private static String status(Served served, String host) throws IOException {
    try (Socket socket = new Socket(served.address().getHost(), served.address().getPort())) {
      String request = "GET /health/live HTTP/1.1\r\nHost: %s\r\n\r\n".formatted(host);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
      return answer.substring(9);
    }
  }

  @Test
  void dataOutlivesAKillAndNoServerOfThatFolderIsLeft() throws Exception {
    Path folder = temp.resolve("data");
    long orphan;
    try (Served served = Served.ready(folder)) {
      assertEquals(201, served.post("/api/v1/articles", ARTICLE).statusCode());
      orphan = postmaster(folder);
      served.killed();
    }
    assertTrue(runs(orphan), "PostgreSQL was to be left behind");
    try (Served served = Served.ready(folder)) {
      assertTrue(ends(orphan), "the old PostgreSQL still runs");
      JsonPath claims = new JsonPath(served.get("/api/v1/claims").body());
      assertEquals(List.of("“We will not go,”"), claims.getList("items.text"));
      long postmaster = postmaster(folder);
      served.terminated();
      assertTrue(ends(postmaster), "PostgreSQL outlives its server");
      assertTrue(log(folder).contains("database system is shut down"), log(folder));
    }
  }

  @Test
  void dataOutlivesAKillOfEverything() throws Exception {
    Path folder = temp.resolve("data");
    try (Served served = Served.ready(folder)) {
      assertEquals(201, served.post("/api/v1/articles", ARTICLE).statusCode());
      long postmaster = postmaster(folder);
      served.killed();
      ProcessHandle.of(postmaster).ifPresent(ProcessHandle::destroyForcibly);
    }
    try (Served served = Served.ready(folder)) {
      assertEquals(1, new JsonPath(served.get("/api/v1/claims").body()).getInt("total"));
    }
  }

  @Test
  void theLinkOfTheFirstStartMakesTheFirstAccountOnce() throws Exception {
    Path folder = temp.resolve("data");
    try (Served served = Served.ready(folder, "--host", "0.0.0.0")) {
      assertEquals("127.0.0.1", served.address().getHost(), "a link that can be opened");
      assertTrue(served.output().contains(served.address() + "/#first="), served.output());
      assertEquals(200, served.get("/api/v1/accounts").statusCode());
      String secret = served.output().replaceFirst("(?s).*#first=(\\S+).*", "$1");
      assertEquals(
          403,
          served
              .post(
                  "/api/v1/session/first",
                  "{\"secret\": \"%s\", \"name\": \"eve\", \"password\": \"correct horse battery\"}"
                      .formatted(secret))
              .statusCode());
    }
    try (Served served = Served.ready(folder)) {
      assertFalse(served.output().contains("/#first="), served.output());
    }
  }

  @Test
  void whatIsAskedBeforeTheEndIsAnsweredAndWhatComesLaterIsRefused() throws Exception {
    byte[] bytes = ARTICLE.getBytes(StandardCharsets.UTF_8);
    try (Served served = Served.ready(temp.resolve("data"));
        Socket slow = served.beginPost("/api/v1/articles", bytes, 10)) {
      served.told();
      HttpResponse<String> later = served.get("/api/v1/session");
      while (later.statusCode() == 200) {
        later = served.get("/api/v1/session");
      }
      assertEquals(503, later.statusCode(), later.body());
      assertTrue(later.headers().firstValue("Retry-After").isPresent());
      assertTrue(later.body().contains("is being stopped"), later.body());
      slow.getOutputStream().write(bytes, 10, bytes.length - 10);
      String answer = new String(slow.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(answer.startsWith("HTTP/1.1 201 "), answer);
      served.ended();
    }
  }

  @Test
  void aBackupIsRestoredElsewhere() throws Exception {
    Path folder = temp.resolve("data");
    Path file = temp.resolve("backup.tar.gz");
    try (Served served = Served.ready(folder)) {
      assertEquals(201, served.post("/api/v1/articles", ARTICLE).statusCode());
      served.killed();
    }
    assertEquals(
        "Wrote " + file + "\n", run("backup", "--data-dir", folder.toString(), file.toString()));
    Path other = temp.resolve("other");
    assertEquals(
        "Restored into " + other + "\n",
        run("restore", "--data-dir", other.toString(), file.toString()));
    try (Served served = Served.ready(other)) {
      assertEquals(1, new JsonPath(served.get("/api/v1/claims").body()).getInt("total"));
    }
    refused(
        other + " keeps data already; restore into another folder with --data-dir",
        Map.of(),
        "restore",
        "--data-dir",
        other.toString(),
        file.toString());
    refused(
        file + " is there already; choose another file",
        Map.of(),
        "--data-dir",
        other.toString(),
        "backup",
        file.toString());
  }

  @Test
  void whatIsNoBackupIsNotRestored() throws Exception {
    Path folder = temp.resolve("data");
    Path half = temp.resolve("half.tar.gz");
    Files.writeString(half, "no backup");
    try (Served served =
        Served.start(Map.of(), "restore", "--data-dir", folder.toString(), half.toString())) {
      assertEquals(2, served.ended(), served.output());
      assertTrue(served.output().startsWith("whosaid serve: cannot restore from " + half));
    }
    assertFalse(Files.exists(folder.resolve("postgres")), "nothing may be left");
    refused(
        "there is nothing to back up in %s; choose another folder with --data-dir"
            .formatted(folder),
        Map.of(),
        "backup",
        "--data-dir",
        folder.toString(),
        temp.resolve("new").toString());
  }

  private static String run(String... arguments) throws IOException, InterruptedException {
    try (Served served = Served.start(Map.of(), arguments)) {
      assertEquals(0, served.ended(), served.output());
      return served.output();
    }
  }

  @Test
  void oneFolderHasOneServerAndTheDatabaseWantsItsPassword() throws Exception {
    Path folder = temp.resolve("data");
    try (Served served = Served.ready(folder)) {
      refused(
          "another whosaid (process %d) uses the data folder %s; stop it, or choose another folder with --data-dir"
              .formatted(served.pid(), folder),
          Map.of(),
          "--port",
          "0",
          "--data-dir",
          folder.toString());
      assertEquals(200, served.get("/health/ready").statusCode());

      String url = "jdbc:postgresql://127.0.0.1:" + databasePort(folder) + "/postgres";
      refused(
          "FATAL: password authentication failed for user \"whosaid\"",
          Map.of(
              "QUARKUS_DATASOURCE_JDBC_URL", url,
              "QUARKUS_DATASOURCE_USERNAME", "whosaid",
              "QUARKUS_DATASOURCE_PASSWORD", "guess"),
          "--port",
          "0");
    }
  }

  @Test
  void aDatabaseOfOnesOwnIsUsed() throws Exception {
    Path folder = temp.resolve("data");
    try (Served own = Served.ready(folder)) {
      own.post("/api/v1/articles", ARTICLE);
      Map<String, String> environment =
          Map.of(
              "QUARKUS_DATASOURCE_JDBC_URL",
              "jdbc:postgresql://127.0.0.1:" + databasePort(folder) + "/postgres",
              "QUARKUS_DATASOURCE_USERNAME",
              "whosaid",
              "QUARKUS_DATASOURCE_PASSWORD",
              Files.readString(folder.resolve("postgres.password")).strip());
      try (Served second = Served.start(environment, "--port", "0").awaitReady()) {
        assertTrue(second.output().startsWith("Data is in a PostgreSQL of your own\n"));
        assertEquals(1, new JsonPath(second.get("/api/v1/claims").body()).getInt("total"));
      }
      try (Connection database =
              DriverManager.getConnection(
                  environment.get("QUARKUS_DATASOURCE_JDBC_URL"),
                  environment.get("QUARKUS_DATASOURCE_USERNAME"),
                  environment.get("QUARKUS_DATASOURCE_PASSWORD"));
          Statement sql = database.createStatement()) {
        sql.execute(
            "insert into flyway_schema_history values (9999, '9999', 'from the future', 'SQL',"
                + " 'V9999__from_the_future.sql', 1, 'whosaid', now(), 1, true)");
      }
      refused(
          "the database was last used by a newer whosaid: this one does not know migration 9999 of"
              + " it; start the newer one, or restore a backup of before the upgrade",
          environment,
          "--port",
          "0");
    }
  }

  @Test
  void aPortThatIsTakenIsSaid() throws Exception {
    try (ServerSocket taken =
        new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
      String port = Integer.toString(taken.getLocalPort());
      refused(
          "cannot listen on port %s (Address already in use); stop what listens there, or choose another with --port"
              .formatted(port),
          Map.of(),
          "--port",
          port,
          "--data-dir",
          temp.resolve("data").toString());
      assertFalse(Files.exists(temp.resolve("data")), "nothing may be made");
    }
  }

  @Test
  void aFolderThatCannotBeWrittenIsSaid() throws Exception {
    Path file = Files.writeString(temp.resolve("file"), "");
    refused(
        "cannot write in the data folder %s (it is not a folder); choose another with --data-dir"
            .formatted(file),
        Map.of(),
        "--port",
        "0",
        "--data-dir",
        file.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--host 0.0.0.0 --port 0 --demo | --demo uses a known password, so it"
            + " works only on 127.0.0.1; leave out --host or --demo",
        "--host nowhere.invalid | --host nowhere.invalid: no such address on this machine",
        "--port x | Invalid value for option '--port': 'x' is not an int; see --help",
        "--port 70000 | port 70000 is not within 0 and 65535",
        "--prot 1 | Unknown options: '--prot', '1'; see --help",
        "now | Unmatched argument at index 0: 'now'; see --help"
      })
  void aWrongArgumentIsSaid(String arguments, String message) throws Exception {
    refused(message, Map.of(), arguments.split(" ", -1));
  }

  @Test
  void helpTellsAllOptions() throws Exception {
    try (Served served = Served.start(Map.of("XDG_DATA_HOME", "/data"), "--help")) {
      assertEquals(0, served.ended());
      for (String told :
          new String[] {
            "--port", "--host", "--name", "--data-dir", "--demo", "8080", "backup", "restore"
          }) {
        assertTrue(served.output().contains(told), served.output());
      }
    }
  }

  private static void refused(String message, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    try (Served served = Served.start(environment, arguments)) {
      assertEquals(2, served.ended(), served.output());
      assertEquals("whosaid serve: " + message + "\n", served.output());
    }
  }

  /** A process that has ended and that nobody asked after still has a number, but no command. */
  private static boolean runs(long pid) {
    return ProcessHandle.of(pid).flatMap(process -> process.info().command()).isPresent();
  }

  private static boolean ends(long pid) throws InterruptedException {
    for (int i = 0; i < 100 && runs(pid); i++) {
      Thread.sleep(100);
    }
    return !runs(pid);
  }

  private static long postmaster(Path folder) throws IOException {
    return Long.parseLong(pidFile(folder).get(0).strip());
  }

  private static int databasePort(Path folder) throws IOException {
    return Integer.parseInt(pidFile(folder).get(3).strip());
  }

  private static List<String> pidFile(Path folder) throws IOException {
    return Files.readAllLines(folder.resolve("postgres/postmaster.pid"));
  }

  private static String log(Path folder) throws IOException {
    return Files.readString(folder.resolve("postgres.log"));
  }
}
