package io.whosaid.server.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.hibernate.Session;

/** Begins and ends the sessions of people, in the transaction of who asks. */
@ApplicationScoped
class Sessions {
  /** How long a session lasts that nobody uses. */
  static final int IDLE_SECONDS = (int) Duration.ofHours(12).toSeconds();

  private final Session database;

  Sessions(Session database) {
    this.database = database;
  }

  /** Begins a session; gives its secret. */
  Secret begin(Account account) {
    Secret secret = Secret.random("");
    database
        .createNativeMutationQuery(
            "insert into session (hash, account_id, expires_at) values (:hash, :account, now() + make_interval(secs => :seconds))")
        .setParameter("hash", secret.hash())
        .setParameter("account", account.id)
        .setParameter("seconds", IDLE_SECONDS)
        .executeUpdate();
    database
        .createNativeMutationQuery("delete from session where expires_at < now()")
        .executeUpdate();
    return secret;
  }

  void end(Secret secret) {
    database
        .createNativeMutationQuery("delete from session where hash = :hash")
        .setParameter("hash", secret.hash())
        .executeUpdate();
  }

  void endAll(Account account) {
    database
        .createNativeMutationQuery("delete from session where account_id = :account")
        .setParameter("account", account.id)
        .executeUpdate();
  }
}
