package io.whosaid.server.accounts;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.whosaid.server.database.ColumnQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import org.hibernate.Session;

/**
 * Allows each key some tries at once, and then one more after each interval, whichever instance is
 * asked. A try counts even if the transaction that it is part of fails.
 */
@ApplicationScoped
class Throttle {
  private static final Duration INTERVAL = Duration.ofSeconds(30);

  private final Session database;

  Throttle(Session database) {
    this.database = database;
  }

  /** Counts a try; how long to wait if it is one too many, and is not counted. */
  Optional<Duration> take(String key, int tries) {
    return QuarkusTransaction.requiringNew().call(() -> count(key, tries));
  }

  private Optional<Duration> count(String key, int tries) {
    byte[] hash = new Secret(key).hash();
    int counted =
        database
            .createNativeMutationQuery(
                """
                insert into throttle as t (key, full_at)
                values (:key, now() + make_interval(secs => :interval))
                on conflict (key) do update
                  set full_at = greatest(t.full_at, now()) + make_interval(secs => :interval)
                  where t.full_at <= now() + make_interval(secs => :interval * (:tries - 1))
                """)
            .setParameter("key", hash)
            .setParameter("interval", INTERVAL.toSeconds())
            .setParameter("tries", tries)
            .executeUpdate();
    if (counted > 0) {
      return Optional.empty();
    }
    double seconds =
        ColumnQuery.of(
                database,
                "select cast(extract(epoch from full_at - now()) as double precision)"
                    + " from throttle where key = :key",
                Double.class)
            .setParameter("key", hash)
            .getResultStream()
            .findFirst()
            .orElse(0.0);
    double wait = seconds - INTERVAL.toSeconds() * (tries - 1);
    return Optional.of(Duration.ofMillis(Math.max(1, Math.round(wait * 1000))));
  }

  /** Takes back a try that succeeded. */
  void giveBack(String key) {
    database
        .createNativeMutationQuery(
            "update throttle set full_at = full_at - make_interval(secs => :interval) where key ="
                + " :key")
        .setParameter("interval", INTERVAL.toSeconds())
        .setParameter("key", new Secret(key).hash())
        .executeUpdate();
  }

  /** Forgets all tries of {@code key}. */
  void forget(String key) {
    database
        .createNativeMutationQuery("delete from throttle where key = :key")
        .setParameter("key", new Secret(key).hash())
        .executeUpdate();
  }

  /** Removes what no longer keeps anybody waiting. */
  @Scheduled(every = "10m", delayed = "7m")
  @Transactional
  void removeOld() {
    database
        .createNativeMutationQuery("delete from throttle where full_at < now()")
        .executeUpdate();
  }
}
