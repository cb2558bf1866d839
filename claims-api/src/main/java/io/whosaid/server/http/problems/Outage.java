package io.whosaid.server.http.problems;

import jakarta.persistence.TransactionRequiredException;
import jakarta.transaction.RollbackException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells what the server cannot do for a while from what it does wrong. */
public final class Outage {
  /**
   * Classes of SQLSTATE: connection lost, transaction rolled back by a deadlock, out of resources
   * (a full disk), stopped by an operator or a time limit, error of the system, and of the driver,
   * as when it is stopped while it connects.
   */
  private static final Set<String> STATES = Set.of("08", "40", "53", "57", "58", "99");

  private static final int DEEPEST = 20;

  private Outage() {}

  /**
   * What is out of order, in a few words for the log; empty if {@code thrown} is a fault of ours.
   */
  public static Optional<String> of(Throwable thrown) {
    return all(thrown, DEEPEST).flatMap(cause -> words(cause).stream()).findFirst();
  }

  /** Whether it happened while a transaction was being committed: then it may have been. */
  static boolean isAtCommit(Throwable thrown) {
    return all(thrown, DEEPEST).anyMatch(RollbackException.class::isInstance);
  }

  private static Optional<String> words(Throwable cause) {
    if (cause instanceof OutOfMemoryError) {
      return Optional.of("the memory is full");
    }
    // Of a transaction that began: it was ended because it took too long.
    if (cause instanceof TransactionRequiredException) {
      return Optional.of("a transaction took too long");
    }
    return cause instanceof SQLException sql && isTransient(sql)
        ? Optional.of("the database does not answer: " + message(sql))
        : Optional.empty();
  }

  /** The driver asks to report what it does not expect, such as being stopped. */
  private static String message(SQLException e) {
    boolean isUnexpected = String.valueOf(e.getSQLState()).startsWith("99") && e.getCause() != null;
    return isUnexpected ? e.getCause().getMessage() : e.getMessage();
  }

  /** {@code thrown}, its causes, and what each suppressed: a failed commit has its reason there. */
  private static Stream<Throwable> all(Throwable thrown, int depth) {
    return thrown == null || depth == 0
        ? Stream.of()
        : Stream.concat(
            Stream.of(thrown),
            Stream.concat(Stream.of(thrown.getSuppressed()), Stream.ofNullable(thrown.getCause()))
                .flatMap(other -> all(other, depth - 1)));
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
