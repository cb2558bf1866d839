package io.whosaid.server.startup;

import io.whosaid.postgres.CannotStartException;
import java.net.BindException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in one line why something did not start. */
final class Failure {
  private static final Pattern NEWER =
      Pattern.compile("applied migration not resolved locally: (\\w+(?:\\.\\w+)*)");

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
    Matcher newer = NEWER.matcher(message);
    if (newer.find()) {
      return "the database was last used by a newer whosaid: this one does not know migration %s of it; start the newer one, or restore a backup of before the upgrade"
          .formatted(newer.group(1));
    }
    String line = message.lines().findFirst().orElse("").strip();
    return root instanceof BindException ? line + "; choose another port with --port" : line;
  }
}
