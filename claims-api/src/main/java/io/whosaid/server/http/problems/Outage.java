package io.whosaid.server.http.problems;

import jakarta.persistence.TransactionRequiredException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Optional;
import java.util.Set;

/** Tells what the server cannot do for a while from what it does wrong. */
public final class Outage {
  /**
   * Classes of SQLSTATE: connection lost, transaction rolled back by a deadlock, out of resources
   * (a full disk), stopped by an operator or a time limit, error of the system.
   */
  private static final Set<String> STATES = Set.of("08", "40", "53", "57", "58");

  private static final int DEEPEST = 20;

  private Outage() {}

  /**
   * What is out of order, in a few words for the log; empty if {@code thrown} is a fault of ours.
   */
  public static Optional<String> of(Throwable thrown) {
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      if (cause instanceof OutOfMemoryError) {
        return Optional.of("the memory is full");
      }
      // Of a transaction that began: it was ended because it took too long.
      if (cause instanceof TransactionRequiredException) {
        return Optional.of("a transaction took too long");
      }
      if (cause instanceof SQLException sql && isTransient(sql)) {
        return Optional.of("the database does not answer: " + cause.getMessage());
      }
      cause = cause.getCause();
    }
    return Optional.empty();
  }

  /** A pool that has no connection to give says so without a state. */
  private static boolean isTransient(SQLException e) {
    String state = e.getSQLState();
    return state == null
        ? e.getCause() instanceof java.util.concurrent.TimeoutException
            || e.getCause() instanceof SocketTimeoutException
            || e instanceof SQLTransientException
            || String.valueOf(e.getMessage()).contains("cquisition timeout")
        : STATES.contains(state.substring(0, Math.min(2, state.length())));
  }
}
