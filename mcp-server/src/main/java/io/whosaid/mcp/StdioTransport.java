package io.whosaid.mcp;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpServerSession;
import io.modelcontextprotocol.spec.McpServerTransport;
import io.modelcontextprotocol.spec.McpServerTransportProvider;
import io.modelcontextprotocol.spec.ProtocolVersions;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import reactor.core.publisher.Mono;

/**
 * Carries messages, one a line, over two streams. Unlike the SDK's own transport it answers a line
 * that is no message instead of ending, bounds the length of a line and the number of requests at
 * work, and answers all that was asked before the input ended.
 */
final class StdioTransport implements McpServerTransportProvider, McpServerTransport {
  /** A text of the largest size that a tool takes, with every character escaped, and its frame. */
  static final int MAX_LINE = 8 << 20;

  private static final int MOST_AT_WORK = 16;
  private static final JsonFactory JSON = new JsonFactory();

  private final McpJsonMapper mapper;
  private final BoundedLines lines;
  private final OutputStream out;
  private final Semaphore free = new Semaphore(MOST_AT_WORK);
  private McpServerSession session;
  private boolean isBroken;

  StdioTransport(McpJsonMapper mapper, InputStream in, OutputStream out) {
    this.mapper = mapper;
    this.lines = new BoundedLines(in, MAX_LINE);
    this.out = out;
  }

  @Override
  public List<String> protocolVersions() {
    return List.of(
        ProtocolVersions.MCP_2024_11_05,
        ProtocolVersions.MCP_2025_03_26,
        ProtocolVersions.MCP_2025_06_18,
        ProtocolVersions.MCP_2025_11_25);
  }

  @Override
  public void setSessionFactory(McpServerSession.Factory factory) {
    session = factory.create(this);
  }

  /** Reads messages until the input ends, and returns when all of them are answered. */
  void run() throws IOException, InterruptedException {
    while (!isBroken() && lines.next()) {
      if (lines.isTooLong()) {
        refuse(
            idIn(lines.bytes()),
            ErrorCodes.INVALID_REQUEST,
            "the message is longer than 8 MB; send less text, or name a file by its path");
      } else if (!lines.isBlank()) {
        receive();
      }
    }
    free.acquire(MOST_AT_WORK);
  }

  private void receive() throws InterruptedException {
    JSONRPCMessage message;
    try {
      message = McpSchema.deserializeJsonRpcMessage(mapper, lines.text());
    } catch (IOException e) {
      refuse(null, ErrorCodes.PARSE_ERROR, "the line is not a JSON object in UTF-8");
      return;
    } catch (RuntimeException e) { // whatever the SDK makes of an odd object
      refuse(idIn(lines.bytes()), ErrorCodes.INVALID_REQUEST, "the line is not a JSON-RPC message");
      return;
    }
    free.acquire();
    session
        .handle(message)
        .onErrorComplete() // the session has told the client
        .doFinally(signal -> free.release())
        .subscribe();
  }

  /** The ID of the request that {@code bytes} begin with, if it can be found; else null. */
  private static Object idIn(byte[] bytes) {
    try (JsonParser parser = JSON.createParser(bytes)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return null;
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean isId = parser.currentName().equals("id");
        JsonToken value = parser.nextToken();
        if (isId) {
          return value == JsonToken.VALUE_NUMBER_INT
              ? (Object) parser.getNumberValue()
              : value == JsonToken.VALUE_STRING ? parser.getText() : null;
        }
        parser.skipChildren();
      }
      return null;
    } catch (IOException e) {
      return null;
    }
  }

  private void refuse(Object id, int code, String message) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("jsonrpc", McpSchema.JSONRPC_VERSION);
    answer.put("id", id);
    answer.put("error", new McpSchema.JSONRPCResponse.JSONRPCError(code, message));
    write(answer);
  }

  @Override
  public Mono<Void> sendMessage(JSONRPCMessage message) {
    return Mono.fromRunnable(() -> write(message));
  }

  /** Writes a message as one line: JSON has no raw line breaks. */
  private synchronized void write(Object message) {
    try {
      out.write(mapper.writeValueAsBytes(message));
      out.write('\n');
      out.flush();
    } catch (IOException e) {
      isBroken = true; // nobody listens any more
      throw new UncheckedIOException(e);
    }
  }

  private synchronized boolean isBroken() {
    return isBroken;
  }

  @Override
  public <T> T unmarshalFrom(Object data, TypeRef<T> type) {
    return mapper.convertValue(data, type);
  }

  @Override
  public Mono<Void> notifyClients(String method, Object parameters) {
    return session.sendNotification(method, parameters);
  }

  @Override
  public Mono<Void> closeGracefully() {
    return Mono.empty();
  }

  @Override
  public void close() {}
}
