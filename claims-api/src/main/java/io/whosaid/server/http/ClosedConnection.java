package io.whosaid.server.http;

import java.io.IOException;
import java.util.Arrays;

/** What is thrown when an answer is written to a client that has gone: no fault of the server. */
public final class ClosedConnection {
  private ClosedConnection() {}

  /** Whether {@code thrown}, or what caused it, is that a client has closed its connection. */
  public static boolean isCauseOf(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException && isOfServer(cause)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether it happened where the server writes: the database and other hosts are asked without
   * Netty.
   */
  private static boolean isOfServer(Throwable thrown) {
    return Arrays.stream(thrown.getStackTrace())
        .anyMatch(frame -> frame.getClassName().startsWith("io.netty.channel."));
  }
}
