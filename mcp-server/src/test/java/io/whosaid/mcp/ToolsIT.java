package io.whosaid.mcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tools, called by the SDK's client over the standard streams of the packaged program. */
class ToolsIT {
  private static final String FLOATING = "“We will not pay for this bridge a second time.”";

  @TempDir private static Path folder;
  @TempDir private static Path elsewhere;
  private static McpSyncClient client;

  @BeforeAll
  static void start() {
    client = McpProgram.client(folder, Map.of());
  }

  @AfterAll
  static void stop() {
    assertTrue(client.closeGracefully());
  }

  private static Map<String, Object> answer(String tool, Map<String, Object> arguments) {
    return McpProgram.answer(client, tool, arguments);
  }

  private static String error(String tool, Map<String, Object> arguments) {
    return McpProgram.error(client, tool, arguments);
  }

  @Test
  void describesItsTools() {
    List<Tool> tools = client.listTools().tools();
    assertEquals(
        List.of("check_article", "compare_quote", "who_said"),
        tools.stream().map(Tool::name).sorted().toList());
    for (Tool tool : tools) {
      assertTrue(tool.annotations().readOnlyHint(), tool.name());
      assertFalse(tool.annotations().openWorldHint(), tool.name());
      assertEquals("object", tool.outputSchema().get("type"), tool.name());
      assertEquals(false, tool.inputSchema().get("additionalProperties"), tool.name());
    }
  }

  @Test
  void checksAText() {
    Map<String, Object> answer = answer("check_article", Map.of("text", "It was. " + FLOATING));
    assertEquals(1, answer.get("errors"));
    Map<?, ?> finding = (Map<?, ?>) ((List<?>) answer.get("findings")).get(0);
    assertEquals("unattributed-quote", finding.get("rule"));
    assertEquals(
        List.of(1, 9, 8),
        List.of(finding.get("line"), finding.get("column"), finding.get("begin")));
    assertEquals(
        0,
        answer("check_article", Map.of("text", "He <b>left</b>.", "format", "html")).get("errors"));
  }

  @Test
  void checksAFileAsItsConfigurationSays() throws Exception {
    Path news = Files.createDirectories(folder.resolve("news"));
    Files.writeString(news.resolve("a.md"), FLOATING);
    assertEquals(1, answer("check_article", Map.of("path", "news/a.md")).get("errors"));
    Files.writeString(news.resolve(".whosaid.toml"), "[rules]\nunattributed-quote = \"off\"\n");
    assertEquals(0, answer("check_article", Map.of("path", "news/a.md")).get("errors"));
    Files.writeString(news.resolve(".whosaid.toml"), "[rules]\nnix = \"off\"\n");
    assertTrue(error("check_article", Map.of("path", "news/a.md")).contains("unknown rule 'nix'"));
  }

  @Test
  void passesOverOtherLanguages() {
    String german =
        "Der Bürgermeister sagte am Montag, dass die Brücke nicht noch einmal bezahlt werde. Die"
            + " Stadt hat das Geld nicht, und der Rat ist nicht bereit, es zu leihen. „Das ist eine"
            + " Schande für uns alle“, rief eine Frau aus der letzten Reihe, und viele nickten.";
    String why = (String) answer("check_article", Map.of("text", german)).get("skipped");
    assertTrue(why != null && !why.isBlank());
  }

  @Test
  void saysWhoSaidIt() {
    Map<String, Object> answer =
        answer(
            "who_said",
            Map.of("text", "“We will not reopen it,” said Ines Halvorsen, mayor of Farrowby."));
    Map<?, ?> quotation = (Map<?, ?>) ((List<?>) answer.get("quotations")).get(0);
    Map<?, ?> source = (Map<?, ?>) quotation.get("source");
    assertEquals("direct", quotation.get("kind"));
    assertEquals(List.of(Map.of("begin", 0, "end", 24)), quotation.get("spans"));
    assertEquals(
        List.of("Ines Halvorsen", "mayor", "Farrowby"),
        List.of(source.get("name"), source.get("role"), source.get("affiliation")));
  }

  @ParameterizedTest
  @CsvSource({
    "We paid for 12 boats in May, verbatim",
    "“we paid for 12 boats in May”, cosmetic",
    "We paid … boats in May, elided",
    "We paid for 13 boats in May, altered",
    "They sold the old ferry to Norway, not_found",
    "12 boats, not_found"
  })
  void comparesWords(String quote, String wording) {
    String text = "Good evening. We paid for 12 boats in May. Thank you.";
    Map<String, Object> answer = answer("compare_quote", Map.of("quote", quote, "text", text));
    assertEquals(wording, answer.get("wording"), answer.toString());
  }

  @Test
  void saysExactlyWhatWasChanged() throws Exception {
    Files.writeString(folder.resolve("speech.html"), "<p>We paid for <b>12</b> boats in May.</p>");
    Map<String, Object> answer =
        answer(
            "compare_quote", Map.of("quote", "We paid for 13 boats in May", "path", "speech.html"));
    assertEquals(
        List.of(
            Map.of("kind", "replaced", "quoted", "13", "said", "12", "marks", List.of("number"))),
        answer.get("changes"));
    assertEquals("The quotation is altered: “13” for “12” (number).", answer.get("summary"));
    assertEquals(3, ((Map<?, ?>) answer.get("passage")).get("begin"));
  }

  @Test
  void refusesWhatIsNotAsDescribed() {
    assertTrue(error("check_article", Map.of("text", 5)).contains("string expected"));
    assertTrue(error("who_said", Map.of("txt", "a")).contains("'txt' is not defined"));
    assertTrue(error("compare_quote", Map.of("text", "a")).contains("'quote'"));
    assertTrue(error("who_said", Map.of("text", "a", "format", "pdf")).contains("markdown"));
    assertEquals("neither text nor path is given; give one of them", error("who_said", Map.of()));
    assertEquals(
        "both text and path are given; give one of them",
        error("check_article", Map.of("text", "a", "path", "b.md")));
    assertTrue(error("compare_quote", Map.of("quote", " ", "text", "a")).contains("blank"));
  }

  @Test
  void refusesWhatIsTooLong() {
    String tooLong = "a ".repeat(500_001);
    assertTrue(error("check_article", Map.of("text", tooLong)).contains("1,000,000"));
    assertTrue(error("compare_quote", Map.of("quote", tooLong, "text", "a")).contains("20,000"));
    String escaped = "\u0001".repeat(1_500_000);
    assertThrows(
        McpError.class, () -> McpProgram.call(client, "who_said", Map.of("text", escaped)));
  }

  @Test
  void readsNothingOutsideItsFolder() throws Exception {
    Path secret = elsewhere.resolve("secret.txt");
    Files.writeString(secret, "The secret password of the mayor is seventeen lemons.");
    Files.createSymbolicLink(folder.resolve("link.txt"), secret);
    for (String path :
        List.of(secret.toString(), "link.txt", "../" + elsewhere.getFileName() + "/secret.txt")) {
      String told = error("compare_quote", Map.of("quote", "a b c", "path", path));
      assertTrue(told.contains("may not be read"), told);
    }
    String quoting =
        "“The secret password of the mayor is eleven lemons,” said Ines Halvorsen."
            + " <!-- whosaid-source: %s -->\n";
    Files.writeString(folder.resolve("inside.txt"), Files.readString(secret));
    assertEquals(
        1, answer("check_article", Map.of("text", quoting.formatted("inside.txt"))).get("errors"));
    assertEquals(
        0, answer("check_article", Map.of("text", quoting.formatted(secret))).get("errors"));
    assertTrue(error("who_said", Map.of("path", "nix.md")).contains("no such file"));
    assertTrue(error("who_said", Map.of("path", ".")).contains("not a regular file"));
    assertTrue(error("who_said", Map.of("path", "a\u0000b")).contains("not valid"));
  }

  /** A path may go through the link by which the folder was named. */
  @Test
  void readsAFolderThatIsNamedByALink() throws Exception {
    Path link = Files.createSymbolicLink(elsewhere.resolve("news"), folder);
    Files.writeString(folder.resolve("a.txt"), "“We will not go,” said Ines Halvorsen.");
    McpSyncClient linked = McpProgram.client(folder, Map.of(), "--root", link.toString());
    Map<String, Object> answer =
        McpProgram.answer(
            linked,
            "compare_quote",
            Map.of("quote", "We will not go", "path", link.resolve("a.txt").toString()));
    assertEquals("verbatim", answer.get("wording"));
    linked.closeGracefully();
  }

  @Test
  void knowsNoOtherTools() {
    McpError error =
        assertThrows(McpError.class, () -> McpProgram.call(client, "find_claims", Map.of()));
    assertEquals(-32602, error.getJsonRpcError().code());
  }

  @Test
  void answersManyAtOnce() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(32);
    try {
      List<Future<CallToolResult>> results = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        Map<String, Object> arguments = Map.of("text", FLOATING + " It was " + i + ".");
        results.add(threads.submit(() -> McpProgram.call(client, "check_article", arguments)));
      }
      for (Future<CallToolResult> result : results) {
        assertFalse(result.get().isError());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** What costs most is still linear: a second or so on an idle machine. */
  @ParameterizedTest
  @CsvSource({"“", "“a", "(", "> ", "<!-- ", "a\"b ", "[", "x "})
  void hostileTextsCostLittle(String part) {
    String text = part.repeat(300_000 / part.length());
    long begin = System.nanoTime();
    answer("check_article", Map.of("text", text));
    answer("compare_quote", Map.of("quote", text.substring(0, 20_000), "text", text));
    double seconds = (System.nanoTime() - begin) / 1e9;
    assertTrue(seconds < 40, part + ": " + seconds + " s");
  }
}
