package io.whosaid.server.database;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.sql.SQLException;
import java.util.function.Supplier;

/**
 * Transactions of their own that lock many rows. PostgreSQL ends one of two that wait for each
 * other; that one is done once more.
 */
public final class Transaction {
  private static final String DEADLOCK = "40P01";

  private Transaction() {}

  /** What {@code work} gives, which may run twice. */
  public static <T> T call(Supplier<T> work) {
    try {
      return QuarkusTransaction.requiringNew().call(work::get);
    } catch (RuntimeException e) {
      if (isDeadlock(e)) {
        return QuarkusTransaction.requiringNew().call(work::get);
      }
      throw e;
    }
  }

  /** Does {@code work}, which may run twice. */
  public static void run(Runnable work) {
    Transaction.<Void>call(
        () -> {
          work.run();
          return null;
        });
  }

  private static boolean isDeadlock(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && DEADLOCK.equals(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }
}
