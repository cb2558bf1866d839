package io.whosaid.cli.reading;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works on many things at a time and hands over the results in the order of the things. */
public final class InOrder {
  private static final int AHEAD = 8;

  private InOrder() {}

  /**
   * Gives {@code results} what {@code work} makes of each of {@code items}, in their order, on the
   * caller's thread. No more than a few results a processor are kept waiting.
   */
  public static <T, R> void forEach(Collection<T> items, Function<T, R> work, Consumer<R> results) {
    int threads = Math.min(Runtime.getRuntime().availableProcessors(), items.size());
    if (threads <= 1) {
      items.forEach(item -> results.accept(work.apply(item)));
      return;
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads, InOrder::daemon);
    try {
      Deque<Future<R>> waiting = new ArrayDeque<>();
      for (T item : items) {
        if (waiting.size() == threads * AHEAD) {
          results.accept(result(waiting.removeFirst()));
        }
        waiting.addLast(pool.submit(() -> work.apply(item)));
      }
      while (!waiting.isEmpty()) {
        results.accept(result(waiting.removeFirst()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "whosaid-reader");
    thread.setDaemon(true);
    return thread;
  }
}
