package io.whosaid.quote.internal.text;

import java.util.concurrent.CancellationException;

/** Lets a thread that reads a long text be stopped, by interrupting it. */
public final class Interruption {
  private Interruption() {}

  /**
   * Goes on, unless the thread was interrupted; its flag stays set.
   *
   * @throws CancellationException if it was
   */
  public static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("the thread was interrupted");
    }
  }
}
