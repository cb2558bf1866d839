package io.whosaid.server.http;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/** Lets each key do something so many times at once, and then once in a while. Thread-safe. */
public final class TokenBucket {
  private static final int MANY_KEYS = 50_000;

  private final long burst;
  private final long interval;
  private final LongSupplier clock;

  /** When each key will have been idle long enough to do all of a burst again. */
  private final Map<String, Long> fullAt = new ConcurrentHashMap<>();

  /**
   * Lets {@code most} through at once, and one more whenever {@code forOne} has passed.
   *
   * @param clock nanoseconds that never go back
   */
  public TokenBucket(int most, Duration forOne, LongSupplier clock) {
    this.interval = forOne.toNanos();
    this.burst = most * interval;
    this.clock = clock;
  }

  /**
   * Counts one more for {@code key}; how long to wait if that is one too many, and is not counted.
   */
  public Optional<Duration> take(String key) {
    long now = clock.getAsLong();
    long[] wait = new long[1];
    fullAt.compute(
        key,
        (k, old) -> {
          long full = (old == null ? now : Math.max(old, now)) + interval;
          wait[0] = full - now - burst;
          return wait[0] > 0 ? old : Long.valueOf(full);
        });
    if (fullAt.size() > MANY_KEYS) {
      fullAt.values().removeIf(full -> full <= now);
    }
    return wait[0] > 0 ? Optional.of(Duration.ofNanos(wait[0])) : Optional.empty();
  }

  /** Forgets what {@code key} did. */
  public void forget(String key) {
    fullAt.remove(key);
  }
}
