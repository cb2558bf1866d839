package io.whosaid.mcp;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The packaged program in a folder of its own, and the SDK's client. */
final class McpProgram {
  private static final Path JAR = Path.of("target/whosaid-mcp.jar").toAbsolutePath();
  private static final McpJsonMapper MAPPER = new JacksonMcpJsonMapper(new ObjectMapper());

  private McpProgram() {}

  /** A client of a program of its own, which runs in {@code folder}; it is initialized. */
  static McpSyncClient client(Path folder, Map<String, String> environment, String... options) {
    List<String> command = command(options);
    ServerParameters parameters =
        ServerParameters.builder(command.get(0))
            .args(command.subList(1, command.size()))
            .env(environment)
            .build();
    StdioClientTransport transport =
        new StdioClientTransport(parameters, MAPPER) {
          @Override
          protected ProcessBuilder getProcessBuilder() {
            return new ProcessBuilder().directory(folder.toFile());
          }
        };
    transport.setStdErrorHandler(line -> {});
    McpSyncClient client =
        McpClient.sync(transport)
            .requestTimeout(Duration.ofSeconds(60))
            .initializationTimeout(Duration.ofSeconds(60))
            .build();
    client.initialize();
    return client;
  }

  /** A process of its own, for those who write to it as they like. */
  static Process start(Path folder, String... options) throws IOException {
    return new ProcessBuilder(command(options))
        .directory(folder.toFile())
        .redirectError(folder.resolve("err").toFile())
        .start();
  }

  private static List<String> command(String... options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-jar", JAR.toString()));
    command.addAll(List.of(options));
    return command;
  }

  /** The answer of a tool, which must not be an error. */
  @SuppressWarnings("unchecked") // an answer is an object
  static Map<String, Object> answer(
      McpSyncClient client, String tool, Map<String, Object> arguments) {
    CallToolResult result = call(client, tool, arguments);
    if (Boolean.TRUE.equals(result.isError())) {
      throw new AssertionError(text(result));
    }
    return (Map<String, Object>) result.structuredContent();
  }

  /** What a tool says is wrong; it must be an error. */
  static String error(McpSyncClient client, String tool, Map<String, Object> arguments) {
    CallToolResult result = call(client, tool, arguments);
    if (!Boolean.TRUE.equals(result.isError())) {
      throw new AssertionError("no error: " + text(result));
    }
    return text(result);
  }

  static CallToolResult call(McpSyncClient client, String tool, Map<String, Object> arguments) {
    return client.callTool(CallToolRequest.builder(tool).arguments(arguments).build());
  }

  static String text(CallToolResult result) {
    return ((TextContent) result.content().get(0)).text();
  }
}
