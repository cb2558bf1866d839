package io.whosaid.server.startup;

import io.quarkus.runtime.Quarkus;
import io.whosaid.postgres.CannotStartException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** The application between its start and its end. */
final class Server {
  private static final int PATIENCE_SECONDS = 40;

  private Server() {}

  /**
   * Runs the application until the process is told to end; what {@code hooks} hold is closed after
   * it.
   *
   * @param data where data is kept, in words
   * @throws CannotStartException if it does not start
   */
  static void run(ListenAddress address, String data, boolean demo, ShutdownHooks hooks)
      throws CannotStartException {
    // The guard refuses broken addresses, and says what is wrong.
    System.setProperty("vertx.disableURIValidation", "true");
    System.setProperty("quarkus.http.host", address.host());
    System.setProperty("quarkus.http.port", Integer.toString(address.port()));
    System.setProperty("whosaid.demo", Boolean.toString(demo));
    CountDownLatch stopped = new CountDownLatch(1);
    hooks.begin(() -> () -> stopped.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
    AtomicReference<Throwable> failure = new AtomicReference<>();
    try {
      Quarkus.run(Serving.class, (code, thrown) -> failure.set(thrown), data);
    } finally {
      stopped.countDown();
    }
    if (failure.get() != null) {
      throw new CannotStartException(Failure.of(failure.get()));
    }
  }
}
