package io.whosaid.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.whosaid.server.TestDatabase;
import io.whosaid.server.accounts.Role;
import io.whosaid.server.accounts.TestAccounts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Connections that send a byte now and then cost others nothing, and end. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@Tag("slow")
class SlowBodiesTest {
  private static final int CONNECTIONS = 500;
  private static final int ASKED = 200;
  private static final long AT_MOST_MS = 500;
  private static final int DRIP_MS = 1000;

  @TestHTTPResource URI server;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final List<Socket> open = new ArrayList<>();
  private final ScheduledExecutorService drips = Executors.newSingleThreadScheduledExecutor();

  @AfterEach
  void close() throws IOException {
    drips.shutdownNow();
    for (Socket socket : open) {
      socket.close();
    }
  }

  @Test
  void othersAreAnsweredAsBeforeAndTheSlowOnesAreTold() throws Exception {
    for (int i = 0; i < CONNECTIONS; i++) {
      String path = i % 3 == 0 ? "session" : i % 3 == 1 ? "articles" : "analyze";
      String token =
          i % 2 == 0 ? "" : "Authorization: Bearer " + TestAccounts.token(Role.READER) + "\r\n";
      open(
          "POST /api/v1/%s HTTP/1.1\r\nHost: %s\r\n%sContent-Type: application/json\r\n"
                  .formatted(path, server.getAuthority(), token)
              + (i % 5 == 0
                  ? "Transfer-Encoding: chunked\r\n\r\n"
                  : "Content-Length: 60000\r\n\r\n"),
          i % 5 == 0 ? "1\r\n \r\n" : " ");
    }
    long[] times =
        LongStream.range(0, ASKED)
            .map(
                i -> {
                  long begin = System.nanoTime();
                  assertEquals(200, get(i % 2 == 0 ? "/api/v1/claims" : "/health/ready"));
                  return System.nanoTime() - begin;
                })
            .sorted()
            .toArray();
    long p95 = TimeUnit.NANOSECONDS.toMillis(times[ASKED * 95 / 100]);
    assertTrue(p95 < AT_MOST_MS, "95 of 100 requests took up to " + p95 + " ms");
    for (Socket socket : open) {
      socket.setSoTimeout(60_000);
      assertEquals("HTTP/1.1 408 Request Timeout", firstLine(socket));
    }
  }

  @Test
  void aHeadThatTakesTooLongIsGivenUpAndARequestAfterAPauseIsNot() throws Exception {
    Socket slow = open("GET /health/live HTTP/1.1\r\nHost: ", "a");
    Socket used =
        open("GET /health/live HTTP/1.1\r\nHost: %s\r\n\r\n".formatted(server.getAuthority()), "");
    Socket unused = open("", "");
    slow.setSoTimeout(60_000);
    assertEquals("HTTP/1.1 408 Request Timeout", firstLine(slow));
    for (Socket socket : List.of(used, unused)) {
      socket
          .getOutputStream()
          .write(
              "GET /health/live HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
                  .formatted(server.getAuthority())
                  .getBytes(StandardCharsets.US_ASCII));
      socket.setSoTimeout(60_000);
      String answers = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(socket == used ? 3 : 2, answers.split("HTTP/1.1 200 OK", -1).length, answers);
    }
  }

  @Test
  void whoIsNotSignedInSendsNothingLarge() throws Exception {
    Socket session =
        open(
            "POST /api/v1/session HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\nContent-Length: 9000000\r\n\r\n"
                .formatted(server.getAuthority()),
            "a".repeat(70_000));
    assertEquals("HTTP/1.1 413 Request Entity Too Large", firstLine(session));
    Socket articles =
        open(
            "POST /api/v1/articles HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\nContent-Length: 9000000\r\n\r\n"
                .formatted(server.getAuthority()),
            "a".repeat(70_000));
    assertEquals("HTTP/1.1 401 Unauthorized", firstLine(articles));
  }

  private int get(String path) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(server.resolve(path))
              .header("Authorization", "Bearer " + TestAccounts.token(Role.ADMIN))
              .build();
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Sends {@code head}, and then {@code drip} again and again. */
  private Socket open(String head, String drip) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort());
    open.add(socket);
    OutputStream out = socket.getOutputStream();
    out.write(head.getBytes(StandardCharsets.US_ASCII));
    byte[] bytes = drip.getBytes(StandardCharsets.US_ASCII);
    var unused =
        drips.scheduleAtFixedRate(
            () -> {
              try {
                out.write(bytes);
              } catch (IOException e) {
                throw new IllegalStateException(e); // it is closed: no more
              }
            },
            0,
            DRIP_MS,
            TimeUnit.MILLISECONDS);
    return socket;
  }

  private static String firstLine(Socket socket) throws IOException {
    return new BufferedReader(
            new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
        .readLine();
  }
}
