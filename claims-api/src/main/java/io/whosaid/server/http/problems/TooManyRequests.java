package io.whosaid.server.http.problems;

import java.time.Duration;

/** Refuses for a while. */
public final class TooManyRequests {
  private TooManyRequests() {}

  /** The exception that says how long to wait, in whole seconds. */
  public static ProblemException wait(int status, String detail, Duration wait) {
    long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
    return Problem.of(status, detail + " Try again in %d s.".formatted(seconds))
        .retryAfter(seconds)
        .exception();
  }
}
