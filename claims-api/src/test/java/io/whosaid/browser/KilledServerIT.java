package io.whosaid.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.restassured.path.json.JsonPath;
import io.whosaid.server.startup.Served;
import io.whosaid.web.Chromium;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reviewer whose server, the packaged one, is killed and comes back. */
class KilledServerIT {
  private static final double PATIENCE = 60_000;

  private static Chromium chromium;

  @TempDir Path folder;

  @BeforeAll
  static void startBrowser() {
    PlaywrightAssertions.setDefaultAssertionTimeout(Desk.PATIENCE);
    chromium = Chromium.start();
  }

  @AfterAll
  static void stopBrowser() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  void aServerKilledDuringASaveLosesAndDoublesNothing() throws Exception {
    String port = Integer.toString(freePort());
    try (Served served = serve(port);
        Desk desk = new Desk(chromium.browser().newContext(), served.address().toURL())) {
      assertEquals(201, served.post("/api/v1/articles", article()).statusCode());
      desk.open("/").signIn(Served.NAME, Served.PASSWORD).sees("Ines Halvorsen");
      assertThat(desk.history()).containsText("No decisions yet.");
      desk.writeNote("Heard it on the tape.");
      desk.page().waitForRequest("**/reviews", () -> desk.press("v"));
      served.killed();

      desk.sees("Lena Marsh").picture("server-killed");
      desk.writeNote("Half a thou");
      Locator notice = desk.page().locator(".notice");
      assertThat(notice)
          .containsText("1 decision is waiting to be saved. The server cannot be reached.");

      try (Served again = serve(port)) {
        assertThat(notice)
            .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE));
        assertThat(desk.note()).hasValue("Half a thou");
        desk.press("k").sees("Ines Halvorsen");
        assertThat(desk.history()).containsText("Heard it on the tape.");
        assertThat(desk.verdict("verified")).hasAttribute("aria-pressed", "true");
        assertEquals(List.of("Heard it on the tape."), notes(again));
        desk.press("j").sees("Lena Marsh").reload().sees("Lena Marsh");
        assertThat(desk.note()).hasValue("Half a thou");
        assertEquals(List.of(), desk.misdeeds());
      }
    }
  }

  private Served serve(String port) throws IOException, InterruptedException {
    return Served.start(Map.of(), "--port", port, "--data-dir", folder.resolve("data").toString())
        .awaitReady();
  }

  /** The notes of all reviews of the one claim that is verified. */
  private static List<String> notes(Served served) throws IOException, InterruptedException {
    JsonPath claims = new JsonPath(served.get("/api/v1/claims?verdict=verified").body());
    long id = claims.getLong("items[0].id");
    return new JsonPath(served.get("/api/v1/claims/" + id).body()).getList("reviews.note");
  }

  private static String article() {
    String text = BrowserTest.BRIDGE.replace("\n", "\\n");
    return "{\"title\": \"Bridge to stay shut\", \"text\": \"%s\"}".formatted(text);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
