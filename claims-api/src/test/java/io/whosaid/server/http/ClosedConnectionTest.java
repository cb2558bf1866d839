package io.whosaid.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.whosaid.server.Api;
import io.whosaid.server.TestDatabase;
import io.whosaid.server.accounts.Role;
import io.whosaid.server.accounts.TestAccounts;
import io.whosaid.server.startup.OneLine;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.Level;
import org.junit.jupiter.api.Test;

/** Clients that go while they are answered, as when a tab is closed. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class ClosedConnectionTest {
  private static final int CLIENTS = 300;

  @TestHTTPResource URI root;

  /** What the log would have. */
  private static final class Log extends Handler {
    private final List<String> lines = new CopyOnWriteArrayList<>();

    Log() {
      setLevel(Level.WARN);
      setFilter(new OneLine());
    }

    @Override
    public void publish(LogRecord line) {
      if (isLoggable(line)) {
        lines.add(line.getMessage() + ": " + line.getThrown());
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  @Test
  void whoGoesWhileBeingAnsweredLeavesNothingInTheLog() throws Exception {
    Api.claim("Ines Halvorsen");
    Log log = new Log();
    Logger.getLogger("").addHandler(log);
    try {
      for (int i = 0; i < CLIENTS; i++) {
        go(i % 3 == 0 ? "/api/v1/claims?limit=200" : "/api/v1/events", i % 7, i % 2 == 0);
      }
      Thread.sleep(1500); // the streams of events write once a second
    } finally {
      Logger.getLogger("").removeHandler(log);
    }
    assertEquals(List.of(), log.lines);
  }

  /** Asks for something, waits for some ms, and goes, abruptly or not. */
  private void go(String path, int wait, boolean isAbrupt)
      throws IOException, InterruptedException {
    try (Socket socket = new Socket(root.getHost(), root.getPort())) {
      if (isAbrupt) {
        socket.setSoLinger(true, 0);
      }
      String request =
          "GET %s HTTP/1.1\r\nHost: %s:%d\r\nAuthorization: Bearer %s\r\n\r\n"
              .formatted(path, root.getHost(), root.getPort(), TestAccounts.token(Role.READER));
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      Thread.sleep(wait);
    }
  }
}
