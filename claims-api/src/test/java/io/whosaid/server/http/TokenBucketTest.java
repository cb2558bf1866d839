package io.whosaid.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TokenBucketTest {
  private final AtomicLong now = new AtomicLong(-5);
  private final TokenBucket throttle = new TokenBucket(2, Duration.ofSeconds(10), now::get);

  @Test
  void twoAtOnceAndThenOneEveryTenSeconds() {
    assertEquals(Optional.empty(), throttle.take("a"));
    assertEquals(Optional.empty(), throttle.take("a"));
    assertEquals(Optional.of(Duration.ofSeconds(10)), throttle.take("a"));
    assertEquals(Optional.empty(), throttle.take("b"));
    pass(Duration.ofSeconds(4));
    assertEquals(Optional.of(Duration.ofSeconds(6)), throttle.take("a"));
    pass(Duration.ofSeconds(6));
    assertEquals(Optional.empty(), throttle.take("a"));
    assertEquals(Optional.of(Duration.ofSeconds(10)), throttle.take("a"));
    pass(Duration.ofHours(1));
    assertEquals(Optional.empty(), throttle.take("a"));
    assertEquals(Optional.empty(), throttle.take("a"));
    assertEquals(Optional.of(Duration.ofSeconds(10)), throttle.take("a"));
    throttle.forget("a");
    assertEquals(Optional.empty(), throttle.take("a"));
  }

  private void pass(Duration time) {
    now.addAndGet(time.toNanos());
  }
}
