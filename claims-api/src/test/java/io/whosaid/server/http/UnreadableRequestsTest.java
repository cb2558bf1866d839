package io.whosaid.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.whosaid.server.TestDatabase;
import io.whosaid.server.accounts.Role;
import io.whosaid.server.accounts.TestAccounts;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no HTTP is answered with a problem too, and the connection is closed. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class UnreadableRequestsTest {
  private static final String GET = "GET /api/v1/claims HTTP/1.1\r\nHost: HOST\r\n";
  private static final String POST =
      """
      POST /api/v1/articles HTTP/1.1
      Host: HOST
      Authorization: Bearer TOKEN
      Content-Type: application/json
      """
          .replace("\n", "\r\n");

  @TestHTTPResource URI server;

  /** A status and the request that it answers. */
  private record Unreadable(int status, String request) {
    @Override
    public String toString() {
      return status + " " + request.substring(0, Math.min(60, request.length())).strip();
    }
  }

  static Stream<Unreadable> unreadable() {
    return Stream.of(
        new Unreadable(400, "{\"text\": \"No head\"}\r\n\r\n"),
        new Unreadable(400, "GET\r\n\r\n"),
        new Unreadable(400, "GET / HTTP/one\r\nHost: HOST\r\n\r\n"),
        new Unreadable(400, "G@T / HTTP/1.1\r\nHost: HOST\r\n\r\n"),
        new Unreadable(400, "GET / HTTP/1.1\r\nHost: HOST\r\nA header\r\n\r\n"),
        new Unreadable(400, "GET / HTTP/1.1\r\nHost: HOST\r\nB\u0000d: 1\r\n\r\n"),
        new Unreadable(414, "GET /" + "a".repeat(100_000) + " HTTP/1.1\r\nHost: HOST\r\n\r\n"),
        new Unreadable(431, GET + "X-Long: " + "a".repeat(300_000) + "\r\n\r\n"),
        new Unreadable(431, GET + "X-Many: a\r\n".repeat(30_000) + "\r\n"),
        new Unreadable(400, POST + "Content-Length: many\r\n\r\n{}"),
        new Unreadable(400, POST + "Content-Length: -2\r\n\r\n{}"),
        new Unreadable(400, POST + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}"),
        new Unreadable(
            400, POST + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
        new Unreadable(400, POST + "Transfer-Encoding: chunked\r\n\r\nmany\r\n{}\r\n0\r\n\r\n"),
        new Unreadable(400, POST + "Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\nmany\r\n"));
  }

  @ParameterizedTest
  @MethodSource("unreadable")
  void isAnsweredWithAProblem(Unreadable wrong) throws IOException {
    List<String> answer = answers(wrong.request);
    assertEquals(String.valueOf(wrong.status), answer.get(0).split(" ", 3)[1], answer.get(0));
    String head = answer.get(0).toLowerCase(java.util.Locale.ROOT);
    assertTrue(head.contains("content-type: application/problem+json"), head);
    JsonPath problem = new JsonPath(answer.get(1));
    assertEquals(wrong.status, problem.getInt("status"), answer.get(1));
    assertTrue(problem.getString("detail").length() > 20, answer.get(1));
  }

  @Test
  void whatWasAskedBeforeIsAnsweredBefore() throws IOException {
    List<String> answers =
        answers(
            GET + "Authorization: Bearer TOKEN\r\n\r\n" + POST + "Content-Length: many\r\n\r\n{}");
    assertTrue(answers.get(0).startsWith("HTTP/1.1 200"), answers.get(0));
    String after = String.join("\n", answers.subList(1, answers.size()));
    assertTrue(after.contains("HTTP/1.1 400"), after);
  }

  /** Heads and bodies, up to the end of the connection. */
  private List<String> answers(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort())) {
      socket.setSoTimeout(60_000);
      socket
          .getOutputStream()
          .write(
              request
                  .replace("HOST", server.getAuthority())
                  .replace("TOKEN", TestAccounts.token(Role.EDITOR))
                  .getBytes(StandardCharsets.US_ASCII));
      String all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.asList(all.split("\r\n\r\n", -1));
    }
  }
}
