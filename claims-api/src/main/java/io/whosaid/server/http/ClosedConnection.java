package io.whosaid.server.http;

import io.vertx.core.http.HttpClosedException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.util.Arrays;

/** What is thrown when an answer is written to a client that has gone: no fault of the server. */
public final class ClosedConnection {
  private static final int DEEPEST = 20;

  private ClosedConnection() {}

  /** Whether {@code thrown}, or what caused it, is that a client has closed its connection. */
  public static boolean isCauseOf(Throwable thrown) {
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      if (cause instanceof HttpClosedException
          || (cause instanceof IOException && isNetty(cause))) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }

  /**
   * Whether it happened on a connection of Netty's that was open. The database is asked without
   * Netty; a provider of accounts is not, so that one that cannot be reached is not taken for a
   * client.
   */
  private static boolean isNetty(Throwable thrown) {
    return !(thrown instanceof ConnectException || thrown instanceof NoRouteToHostException)
        && Arrays.stream(thrown.getStackTrace())
            .anyMatch(frame -> frame.getClassName().startsWith("io.netty.channel."));
  }
}
