package io.whosaid.server.engine;

import static io.whosaid.server.Api.get;
import static io.whosaid.server.Api.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.whosaid.server.TestDatabase;
import io.whosaid.server.accounts.Role;
import io.whosaid.server.accounts.TestAccounts;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who closes the connection while an article is read keeps no processor busy. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@Timeout(120)
class DepartedClientTest {
  /** Is read for several seconds. */
  private static final String LONG =
      "The mayor of Brackenford said the weir needed nine new gates. ".repeat(15_000);

  @TestHTTPResource URI server;
  @Inject EnginePermits permits;
  @Inject MeterRegistry metrics;

  @ParameterizedTest
  @ValueSource(strings = {"analyze", "articles"})
  void theirReadingEnds(String operation) throws Exception {
    double before = abandoned();
    int articles = ids("/articles?outlet=Brackenford Leaver").size();
    try (Socket socket = send(operation)) {
      while (permits.taken() == 0) {
        Thread.onSpinWait();
      }
      assertEquals(0, socket.getInputStream().available());
    }
    while (permits.taken() > 0) {
      Thread.onSpinWait();
    }
    while (abandoned() == before) {
      Thread.onSpinWait();
    }
    assertEquals(before + 1, abandoned());
    assertEquals(articles, ids("/articles?outlet=Brackenford Leaver").size());
    get("/claims").statusCode(200);
  }

  private double abandoned() {
    return metrics.get("whosaid.abandoned").counter().count();
  }

  private Socket send(String operation) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort());
    String body = "{\"outlet\":\"Brackenford Leaver\",\"text\":\"%s\"}".formatted(LONG);
    String head =
        """
        POST /api/v1/%s HTTP/1.1
        Host: %s
        Authorization: Bearer %s
        Content-Type: application/json
        Content-Length: %d

        """
            .formatted(
                operation, server.getAuthority(), TestAccounts.token(Role.EDITOR), body.length())
            .replace("\n", "\r\n");
    socket.getOutputStream().write((head + body).getBytes(StandardCharsets.US_ASCII));
    return socket;
  }
}
