package io.whosaid.cli;

import java.util.concurrent.TimeUnit;

/** Tells a person at a terminal how far a long run is. Not thread-safe. */
final class Progress {
  private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(700);
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);
  private static final String CLEAR = "\r\u001B[K";

  private final Shell shell;
  private final int files;
  private final long begin = System.nanoTime();
  private long last;
  private int done;
  private boolean shown;

  Progress(Shell shell, int files) {
    this.shell = shell;
    this.files = files;
  }

  /** Takes away what was told, so that other lines can be written. */
  void clear() {
    if (shown) {
      shell.err().print(CLEAR);
      shell.err().flush();
      shown = false;
    }
  }

  /** One more file is done. */
  void step() {
    done++;
    long now = System.nanoTime();
    if (shell.progress() && now - begin > PATIENCE && now - last > PAUSE && done < files) {
      shell.err().print(CLEAR + done + " of " + files + " files");
      shell.err().flush();
      last = now;
      shown = true;
    }
  }
}
