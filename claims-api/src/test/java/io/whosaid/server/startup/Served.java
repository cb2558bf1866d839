package io.whosaid.server.startup;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged server as a process of its own, as a user starts it. */
public final class Served implements AutoCloseable {
  private static final Pattern READY = Pattern.compile("whosaid is ready: (http://\\S+)");
  private static final Pattern FIRST = Pattern.compile("/#first=(\\S+)");

  /** The account that signs in where there is no demo. */
  public static final String NAME = "tester";

  /** Its password. */
  public static final String PASSWORD = "correct horse battery";

  private static final String KEY =
      "{\"name\": \"%s\", \"password\": \"%s\"}".formatted(NAME, PASSWORD);
  private static final int PATIENCE_SECONDS = 180;

  private final HttpClient http = HttpClient.newHttpClient();
  private final Process process;
  private final Path output;
  private URI address;
  private String cookie;
  private String csrf;

  private Served(Process process, Path output) {
    this.process = process;
    this.output = output;
  }

  /** Starts the server and leaves it to itself. */
  public static Served start(Map<String, String> environment, String... arguments)
      throws IOException {
    Path output = Files.createTempFile("served", ".log");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                System.getProperty("whosaid.jar")));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_"));
    builder.environment().putAll(environment);
    return new Served(builder.redirectOutput(output.toFile()).start(), output);
  }

  /** Starts the server on {@code folder} at a free port and waits until it is ready. */
  static Served ready(Path folder, String... more) throws IOException, InterruptedException {
    List<String> arguments =
        new ArrayList<>(List.of("--port", "0", "--data-dir", folder.toString()));
    arguments.addAll(List.of(more));
    return start(Map.of(), arguments.toArray(String[]::new)).awaitReady();
  }

  public Served awaitReady() throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (System.nanoTime() < end && process.isAlive()) {
      Matcher matcher = READY.matcher(output());
      if (matcher.find()) {
        address = URI.create(matcher.group(1));
        signIn();
        return this;
      }
      Thread.sleep(50);
    }
    process.destroyForcibly();
    throw new AssertionError("the server did not get ready:\n" + output());
  }

  /** Signs in as the demo account, or as one that this makes where there is none. */
  private void signIn() throws IOException, InterruptedException {
    Matcher first = FIRST.matcher(output());
    HttpResponse<String> answer;
    if (first.find()) {
      String secret = "{\"secret\": \"%s\", ".formatted(first.group(1));
      answer = post("/api/v1/session/first", KEY.replace("{", secret));
    } else if (output().contains("Sign in as demo")) {
      answer = post("/api/v1/session", "{\"name\": \"demo\", \"password\": \"demo\"}");
    } else {
      answer = post("/api/v1/session", KEY);
    }
    if (answer.statusCode() != 201) {
      throw new AssertionError("cannot sign in: " + answer.body() + "\n" + output());
    }
    cookie = answer.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    csrf = new JsonPath(answer.body()).getString("csrf");
  }

  /** Waits until the process has ended; gives its exit code. */
  int ended() throws IOException, InterruptedException {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("the server did not end:\n" + output());
    }
    return process.exitValue();
  }

  /** Tells the process to end, as {@code kill} does. */
  void told() {
    process.destroy();
  }

  /** Ends the process as {@code kill} does. */
  int terminated() throws IOException, InterruptedException {
    process.destroy();
    return ended();
  }

  /** Ends the process as {@code kill -9} does. */
  public void killed() throws IOException, InterruptedException {
    process.destroyForcibly();
    ended();
  }

  String output() throws IOException {
    return Files.readString(output);
  }

  long pid() {
    return process.pid();
  }

  public URI address() {
    return address;
  }

  public HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(address.resolve(path)));
  }

  public HttpResponse<String> post(String path, String json)
      throws IOException, InterruptedException {
    return post(path, json, "*");
  }

  HttpResponse<String> post(String path, String json, String ifMatch)
      throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(address.resolve(path))
            .header("Content-Type", "application/json")
            .header("If-Match", ifMatch)
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  HttpResponse<String> put(String path) throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(address.resolve(path)).PUT(HttpRequest.BodyPublishers.noBody()));
  }

  /** Follows a stream of events after the one of that id, which may be null. */
  InputStream follow(String path, String lastId) throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path));
    if (lastId != null) {
      request.header("Last-Event-ID", lastId);
    }
    return http.send(signed(request), HttpResponse.BodyHandlers.ofInputStream()).body();
  }

  /**
   * Sends the head of a request and the first bytes of its body; the rest is left to the caller.
   */
  Socket beginPost(String path, byte[] json, int sent) throws IOException {
    Socket socket = new Socket(address.getHost(), address.getPort());
    String head =
        "POST %s HTTP/1.1\r\nHost: %s\r\nCookie: %s\r\nX-CSRF-Token: %s\r\n"
                .formatted(path, address.getAuthority(), cookie, csrf)
            + "Content-Type: application/json\r\nContent-Length: %d\r\n\r\n".formatted(json.length);
    socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().write(json, 0, sent);
    return socket;
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(signed(request), HttpResponse.BodyHandlers.ofString());
  }

  private HttpRequest signed(HttpRequest.Builder request) {
    if (cookie != null) {
      request.header("Cookie", cookie).header("X-CSRF-Token", csrf);
    }
    return request.build();
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    Files.delete(output);
  }
}
