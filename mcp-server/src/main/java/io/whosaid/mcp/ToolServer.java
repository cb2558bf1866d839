package io.whosaid.mcp;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.jackson2.DefaultJsonSchemaValidator;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.whosaid.cli.output.Version;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/** Serves tools over the protocol. Arguments and answers are checked against the tools' schemas. */
final class ToolServer {
  private static final String INSTRUCTIONS =
      "Use compare_quote before you write what somebody said, who_said to see who an article"
          + " quotes, and check_article when you wrote or changed an article.";

  private final List<Tool> tools;
  private final Consumer<Throwable> log;
  private final ObjectMapper objects = new ObjectMapper();
  private final McpJsonMapper mapper = new JacksonMcpJsonMapper(objects);

  /** The work is bound to the processors; each call has one. */
  private final Semaphore processors = new Semaphore(Runtime.getRuntime().availableProcessors());

  /** A server whose own faults {@code log} gets. */
  ToolServer(List<Tool> tools, Consumer<Throwable> log) {
    this.tools = List.copyOf(tools);
    this.log = log;
  }

  /** Serves until {@code in} ends. Nothing but messages is written to {@code out}. */
  void serve(InputStream in, OutputStream out) throws IOException, InterruptedException {
    StdioTransport transport = new StdioTransport(mapper, in, out);
    McpServer.sync(transport)
        .serverInfo("whosaid", Version.NUMBER)
        .instructions(INSTRUCTIONS)
        .capabilities(McpSchema.ServerCapabilities.builder().tools(false).build())
        .jsonMapper(mapper)
        .jsonSchemaValidator(new DefaultJsonSchemaValidator(objects))
        .validateToolInputs(true)
        .tools(tools.stream().map(this::specification).toList())
        .build();
    transport.run();
  }

  private SyncToolSpecification specification(Tool tool) {
    McpSchema.ToolAnnotations hints =
        McpSchema.ToolAnnotations.builder()
            .title(tool.title())
            .readOnlyHint(true)
            .destructiveHint(false)
            .idempotentHint(true)
            .openWorldHint(tool.asksServer())
            .build();
    McpSchema.Tool description =
        McpSchema.Tool.builder(tool.name(), schema(tool.name() + ".input.json"))
            .title(tool.title())
            .description(tool.description())
            .outputSchema(schema(tool.name() + ".output.json"))
            .annotations(hints)
            .build();
    return SyncToolSpecification.builder()
        .tool(description)
        .callHandler((exchange, request) -> call(tool, request.arguments()))
        .build();
  }

  private CallToolResult call(Tool tool, Map<String, Object> arguments) {
    try {
      processors.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return failure("the server is stopping");
    }
    try {
      Object answer = tool.call(new Arguments(Objects.requireNonNullElse(arguments, Map.of())));
      return CallToolResult.builder()
          .structuredContent(mapper.convertValue(answer, Map.class))
          .addTextContent(mapper.writeValueAsString(answer))
          .build();
    } catch (ToolFailure e) {
      return failure(e.getMessage());
    } catch (OutOfMemoryError e) {
      return failure("not enough memory for this text; send less of it");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      log.accept(e);
      return failure("internal error in " + tool.name() + "; its log says more");
    } finally {
      processors.release();
    }
  }

  private static CallToolResult failure(String message) {
    return CallToolResult.builder().isError(true).addTextContent(message).build();
  }

  @SuppressWarnings("unchecked") // a schema is an object
  private Map<String, Object> schema(String resource) {
    try (InputStream in = ToolServer.class.getResourceAsStream(resource)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return mapper.readValue(text, Map.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
