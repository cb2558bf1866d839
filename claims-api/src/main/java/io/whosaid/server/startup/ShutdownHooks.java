package io.whosaid.server.startup;

import io.whosaid.postgres.CannotStartException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jboss.logging.Logger;

/** What must be closed when the process ends, the last begun first, however the end comes. */
final class ShutdownHooks {
  private static final Logger LOG = Logger.getLogger(ShutdownHooks.class);

  private final Deque<AutoCloseable> begun = new ArrayDeque<>();

  private ShutdownHooks() {}

  /** Begins something that is to be closed. */
  interface Beginning<T extends AutoCloseable> {
    /** Begins it. */
    T begin() throws CannotStartException;
  }

  /** An ending that comes with the end of this process, also by a signal. */
  static ShutdownHooks ofThisProcess() {
    ShutdownHooks hooks = new ShutdownHooks();
    Runtime.getRuntime().addShutdownHook(new Thread(hooks::come, "ending"));
    return hooks;
  }

  /** Begins something; an end that comes meanwhile waits until it has begun, and closes it. */
  synchronized <T extends AutoCloseable> T begin(Beginning<T> beginning)
      throws CannotStartException {
    T closeable = beginning.begin();
    begun.push(closeable);
    return closeable;
  }

  private synchronized void come() {
    while (!begun.isEmpty()) {
      try {
        begun.pop().close();
      } catch (Exception e) {
        LOG.error("While stopping: " + e.getMessage());
      }
    }
  }
}
