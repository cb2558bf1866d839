package io.whosaid.quote.internal.model;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Something that is loaded once, when it is first needed or beside other work. Serves all threads.
 */
public final class LazyValue<T> {
  private final FutureTask<T> task;

  /** Does not load yet. */
  public LazyValue(Supplier<T> loader) {
    this.task = new FutureTask<>(loader::get);
  }

  /** Begins to load on a thread of its own, if nobody has begun yet. */
  public void begin() {
    Thread thread = new Thread(task, "whosaid-loading");
    thread.setDaemon(true);
    thread.start();
  }

  /** What is loaded, as soon as it is; throws what the loader threw, each time. */
  public T get() {
    task.run(); // does nothing when somebody has begun
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException e) {
          if (e.getCause() instanceof RuntimeException problem) {
            throw problem;
          }
          if (e.getCause() instanceof Error problem) {
            throw problem;
          }
          throw new IllegalStateException(e.getCause());
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
