package io.whosaid.mcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tools that ask a server, with a stand-in for it. */
class ClaimsIT {
  private static final String CLAIM =
      """
      {"id": %d, "article": {"id": 1, "title": "Harbour", "outlet": "Courier", "url": null,
       "published": "2026-03-01"}, "kind": "direct", "report": "speech", "text": "%s",
       "attribution": {"status": "named", "speaker": {"name": "Mira Tolland", "kind": "person",
       "role": "skipper", "affiliation": null}, "via": [], "why": "x"}, "verdict": "%s",
       "verdictReasons": [], "truth": null, "ratedBy": null, "reviewedAt": null}
      """;

  @TempDir private Path folder;
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private HttpServer server;
  private String address;
  private volatile String items = "";
  private volatile int status = 200;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    address = "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String token = exchange.getRequestHeaders().getFirst("Authorization");
    asked.add(exchange.getRequestURI().getQuery());
    boolean known = "Bearer secret".equals(token);
    String answer =
        status == 200
            ? "{\"items\": [" + items + "], \"next\": null}"
            : "{\"title\": \"Unavailable\", \"detail\": \"Try again in 7 seconds.\"}";
    byte[] body = answer.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(known ? status : 401, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private McpSyncClient client(String token) {
    return McpProgram.client(
        folder, Map.of("WHOSAID_SERVER", address + "/", "WHOSAID_TOKEN", token));
  }

  @Test
  void findsClaims() {
    items = CLAIM.formatted(4, "We paid for 12 boats in May", "verified");
    McpSyncClient client = client("secret");
    for (Tool tool : client.listTools().tools()) {
      boolean asks = List.of("find_claims", "checked_before").contains(tool.name());
      assertEquals(asks, tool.annotations().openWorldHint(), tool.name());
    }
    Map<String, Object> answer =
        McpProgram.answer(
            client, "find_claims", Map.of("query", "boats & \"May\"", "verdict", "verified"));
    Map<?, ?> claim = (Map<?, ?>) ((List<?>) answer.get("claims")).get(0);
    assertEquals("Mira Tolland", claim.get("speaker"));
    assertEquals(address + "/?claim=4&verdict=all", claim.get("page"));
    assertEquals(List.of("limit=10&q=boats & \"May\"&verdict=verified"), asked);
    client.closeGracefully();
  }

  @Test
  void tellsEarlierVerdictsAndWhatDiffers() {
    items =
        String.join(
            ",",
            CLAIM.formatted(4, "“We paid for 12 boats in May,”", "verified"),
            CLAIM.formatted(5, "We paid for 12 boats in May", "unreviewed"),
            CLAIM.formatted(6, "The boats that they sold in May were very old", "verified"));
    McpSyncClient client = client("secret");
    Map<String, Object> answer =
        McpProgram.answer(client, "checked_before", Map.of("quote", "We paid for 13 boats in May"));
    assertEquals(1, answer.get("unchecked"));
    assertEquals(
        "1 similar quotation checked before, none of them in these words. Stored without a"
            + " verdict: 1 similar quotation.",
        answer.get("summary"));
    List<?> checked = (List<?>) answer.get("checked");
    assertEquals(1, checked.size(), checked.toString());
    Map<?, ?> first = (Map<?, ?>) checked.get(0);
    assertEquals(4, first.get("id"));
    assertEquals("altered", first.get("wording"));
    assertEquals(
        List.of(
            Map.of("kind", "replaced", "quoted", "13", "said", "12", "marks", List.of("number"))),
        first.get("changes"));
    assertTrue(asked.size() <= 8, asked.toString());
    client.closeGracefully();
  }

  /** Also where they are two, and a question is not the same as a statement. */
  @Test
  void tellsTheSameWordsFromAltered() {
    McpSyncClient client = client("secret");
    items = CLAIM.formatted(4, "“War crimes”", "verified");
    Map<String, Object> answer =
        McpProgram.answer(client, "checked_before", Map.of("quote", "war crimes"));
    assertEquals(
        "1 similar quotation checked before, 1 of them in these words.", answer.get("summary"));
    items =
        String.join(
            ",",
            CLAIM.formatted(5, "We will pay for the bridge?", "verified"),
            CLAIM.formatted(4, "We will pay for the bridge", "verified"));
    answer =
        McpProgram.answer(client, "checked_before", Map.of("quote", "We will pay for the bridge."));
    assertEquals(
        "2 similar quotations checked before, 1 of them in these words.", answer.get("summary"));
    List<?> checked = (List<?>) answer.get("checked");
    assertEquals(4, ((Map<?, ?>) checked.get(0)).get("id"));
    assertEquals("altered", ((Map<?, ?>) checked.get(1)).get("wording"));
    client.closeGracefully();
  }

  @Test
  void saysPlainlyThatNothingWasChecked() {
    McpSyncClient client = client("secret");
    Map<String, Object> answer =
        McpProgram.answer(client, "checked_before", Map.of("quote", "We paid for 13 boats in May"));
    assertEquals(
        "Not checked before: no similar quotation has a verdict or a rating.",
        answer.get("summary"));
    client.closeGracefully();
  }

  @Test
  void tellsWhatIsWrongWithTheServer() {
    McpSyncClient client = client("wrong");
    String told = McpProgram.error(client, "find_claims", Map.of());
    assertTrue(told.contains("refuses the token (401)"), told);
    assertFalse(told.contains("wrong"), told);
    client.closeGracefully();
    McpSyncClient other = client("secret");
    status = 503;
    told = McpProgram.error(other, "find_claims", Map.of());
    assertTrue(told.endsWith(" answered with status 503: Try again in 7 seconds."), told);
    server.stop(0);
    told = McpProgram.error(other, "find_claims", Map.of());
    assertTrue(told.contains("cannot be reached"), told);
    other.closeGracefully();
  }

  @Test
  void refusesToSendATokenInTheClear() throws Exception {
    Files.writeString(folder.resolve("token"), "secret\n");
    String[][] options = {
      {"--server", "http://example.org", "--token-file", "token"},
      {"--server", "nix", "--token-file", "token"},
      {"--server", "https://example.org"},
      {"--server", "https://example.org", "--token-file", "nix"},
      {"--root", "nix"},
      {"--nix"}
    };
    for (String[] given : options) {
      Process program = McpProgram.start(folder, given);
      program.getOutputStream().close();
      assertTrue(program.waitFor(30, TimeUnit.SECONDS));
      assertEquals(2, program.exitValue(), List.of(given).toString());
      String err = Files.readString(folder.resolve("err"));
      assertTrue(err.startsWith("whosaid mcp: ") && err.lines().count() == 1, err);
    }
  }
}
