package io.whosaid.mcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Lines as no good client writes them, and what is answered. */
@Timeout(120)
class ProtocolIT {
  private static final String INITIALIZE =
      """
      {"jsonrpc":"2.0","id":"first","method":"initialize","params":{"protocolVersion":"2025-06-18",\
      "capabilities":{},"clientInfo":{"name":"test","version":"1"}}}
      {"jsonrpc":"2.0","method":"notifications/initialized"}
      """;

  @TempDir private Path folder;
  private Process program;
  private OutputStream in;
  private BufferedReader out;

  @BeforeEach
  void start() throws IOException {
    program = McpProgram.start(folder);
    in = program.getOutputStream();
    out =
        new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8));
    write(INITIALIZE);
    assertEquals("first", read().path("id").asText());
  }

  @AfterEach
  void stop() {
    program.destroyForcibly();
  }

  private void write(String lines) throws IOException {
    in.write(lines.getBytes(StandardCharsets.UTF_8));
    in.flush();
  }

  private JsonNode read() throws IOException {
    return new ObjectMapper().readTree(out.readLine());
  }

  private static String call(int id, String tool, String arguments) {
    return """
    {"jsonrpc":"2.0","id":%d,"method":"tools/call","params":{"name":"%s","arguments":%s}}
    """
        .formatted(id, tool, arguments);
  }

  /** Each of them gets an answer, and the next request, too. */
  @Test
  void nonsenseIsAnsweredAndPassedOver() throws Exception {
    List<String> nonsense =
        List.of(
            "nonsense", "{", "[]", "5", "null", "{}", "{\"id\":1}", "[".repeat(100_000), "\u0000");
    for (String line : nonsense) {
      write(line + "\n\n");
      int code = read().path("error").path("code").asInt();
      assertTrue(code == -32700 || code == -32600, line + ": " + code);
    }
    in.write(new byte[] {'"', (byte) 0xff, '"', '\n'});
    write(call(7, "who_said", "{\"text\":\"He said no.\"}"));
    assertEquals(-32700, read().path("error").path("code").asInt());
    JsonNode answer = read();
    assertEquals(7, answer.path("id").asInt());
    assertTrue(answer.path("result").path("structuredContent").isObject(), answer.toString());
  }

  @Test
  void aMessageThatIsTooLongIsRefusedByItsNumber() throws Exception {
    write("{\"jsonrpc\":\"2.0\",\"method\":\"tools/call\",\"id\":41,\"params\":\"");
    byte[] million = "a".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 20; i++) {
      in.write(million);
    }
    write("\"}\n");
    JsonNode answer = read();
    assertEquals(41, answer.path("id").asInt());
    assertTrue(answer.path("error").path("message").asText().contains("longer than 8 MB"));
  }

  @Test
  void wrongRequestsAreErrors() throws Exception {
    write("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"nix\"}\n");
    assertEquals(-32601, read().path("error").path("code").asInt());
    write(call(2, "who_said", "[1]"));
    assertTrue(read().has("error"));
    write(call(3, "who_said", "null"));
    JsonNode answer = read();
    assertTrue(answer.has("error") || answer.path("result").path("isError").asBoolean());
    assertTrue(!answer.toString().contains("at io."), answer.toString());
  }

  /** A client may write all it wants to know, close its end, and then read. */
  @Test
  void whatWasAskedBeforeTheEndIsAnswered() throws Exception {
    for (int i = 0; i < 100; i++) {
      write(call(i, "check_article", "{\"text\":\"“Nobody asked us about it.” He left.\"}"));
    }
    in.close();
    List<Integer> answered = new ArrayList<>();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      answered.add(new ObjectMapper().readTree(line).path("id").asInt());
    }
    assertEquals(100, answered.stream().distinct().count());
    assertTrue(program.waitFor(20, TimeUnit.SECONDS), "does not end");
    assertEquals(0, program.exitValue());
    assertEquals("", Files.readString(folder.resolve("err")));
  }

  /** A client that is gone reads no answer; the program ends, and does not hang. */
  @Test
  void endsWithItsClient() throws Exception {
    write(call(1, "check_article", "{\"text\":\"“Nobody asked us about it.” He left.\"}"));
    out.close();
    in.close();
    assertTrue(program.waitFor(20, TimeUnit.SECONDS), "does not end");
  }
}
