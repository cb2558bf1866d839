package io.whosaid.server.startup;

import io.whosaid.postgres.CannotStartException;
import java.net.BindException;

/** Says in one line why something did not start. */
final class Failure {
  private Failure() {}

  static String of(Throwable thrown) {
    if (thrown instanceof CannotStartException) {
      return thrown.getMessage();
    }
    Throwable root = thrown;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String message =
        root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    String line = message.lines().findFirst().orElse("").strip();
    return root instanceof BindException ? line + "; choose another port with --port" : line;
  }
}
