package io.whosaid.server.http.limits;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.TooLongFrameException;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.vertx.core.http.impl.Http1xServerConnection;
import io.vertx.core.net.impl.VertxHandler;
import io.whosaid.server.http.problems.Errors;
import io.whosaid.server.http.problems.Problem;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/**
 * Answers what is no HTTP, which reaches no route: with a problem, as all else. The client has a
 * moment to read it before the connection is closed.
 */
final class UnreadableRequests {
  private static final int SECONDS_TO_READ = 1;
  private static final ObjectMapper JSON = new ObjectMapper();

  private UnreadableRequests() {}

  /** Answers those of the connection of {@code context}, whose other handlers are there. */
  static void answerOn(ChannelHandlerContext context) {
    VertxHandler<?> handler = context.pipeline().get(VertxHandler.class);
    if (handler != null && handler.getConnection() instanceof Http1xServerConnection connection) {
      connection.invalidRequestHandler(
          request -> answer(context, status(request.decoderResult().cause())));
    }
  }

  private static int status(Throwable cause) {
    if (cause instanceof TooLongHttpHeaderException) {
      return 431;
    }
    return cause instanceof TooLongFrameException ? 414 : 400;
  }

  /** Writes the problem that says {@code status}, and closes the connection soon. */
  static void answer(ChannelHandlerContext context, int status) {
    byte[] answer = answer(status).getBytes(StandardCharsets.UTF_8);
    context
        .writeAndFlush(Unpooled.wrappedBuffer(answer))
        .addListener(
            written -> {
              var unused =
                  context
                      .executor()
                      .schedule(() -> close(context), SECONDS_TO_READ, TimeUnit.SECONDS);
            });
  }

  private static void close(ChannelHandlerContext context) {
    var unused = context.close();
  }

  private static String answer(int status) {
    Problem problem = Errors.problem(status);
    try {
      String body = JSON.writeValueAsString(problem);
      return "HTTP/1.1 %d %s\r\nConnection: close\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s"
          .formatted(
              status,
              problem.title(),
              Problem.MEDIA_TYPE,
              body.getBytes(StandardCharsets.UTF_8).length,
              body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
