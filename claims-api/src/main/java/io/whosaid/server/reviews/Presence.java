package io.whosaid.server.reviews;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;

/**
 * Who looks at which claim now, as far as their pages say so, on whichever instance. Nobody is
 * locked out.
 */
@ApplicationScoped
class Presence {
  /** How long a page's word holds. */
  static final Duration HOLDS = Duration.ofSeconds(30);

  private final Session database;

  Presence(Session database) {
    this.database = database;
  }

  /** Notes that {@code account} looks at {@code claim}. */
  @Transactional
  void look(long claim, String account) {
    database
        .createNativeMutationQuery(
            "insert into presence (claim_id, account, seen_at) values (:claim, :account, now())"
                + " on conflict (claim_id, account) do update set seen_at = excluded.seen_at")
        .setParameter("claim", claim)
        .setParameter("account", account)
        .executeUpdate();
  }

  @Transactional
  void leave(long claim, String account) {
    database
        .createNativeMutationQuery(
            "delete from presence where claim_id = :claim and account = :account")
        .setParameter("claim", claim)
        .setParameter("account", account)
        .executeUpdate();
  }

  /** Who looks at {@code claim}, by name. */
  @Transactional
  List<View> at(long claim) {
    return database
        .createNativeQuery(
            "select account, seen_at from presence where claim_id = :claim"
                + " and seen_at > now() - make_interval(secs => :holds) order by account",
            Object[].class)
        .setParameter("claim", claim)
        .setParameter("holds", HOLDS.toSeconds())
        .getResultStream()
        .map(row -> new View((String) row[0], (Instant) row[1]))
        .toList();
  }

  /** Forgets who left without a word. */
  @Scheduled(every = "10m", delayed = "5m")
  @Transactional
  void forget() {
    database
        .createNativeMutationQuery(
            "delete from presence where seen_at < now() - make_interval(secs => :holds)")
        .setParameter("holds", HOLDS.toSeconds())
        .executeUpdate();
  }

  /** Someone who looks at a claim. */
  @Schema(name = "Presence")
  public record View(String account, Instant seenAt) {}
}
