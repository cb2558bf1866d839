package io.whosaid.claims.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;

/** Begins and ends the sessions of people, in the transaction of who asks. */
@ApplicationScoped
class Sessions {
  private static final int LONGEST_SECONDS = (int) Duration.ofDays(30).toSeconds();

  private final Session database;
  private final boolean secure;

  Sessions(
      Session database,
      @ConfigProperty(name = "whosaid.secure-cookie", defaultValue = "false") boolean secure) {
    this.database = database;
    this.secure = secure;
  }

  /** Begins a session; gives its secret. */
  Secret begin(Account account) {
    Secret secret = Secret.random("");
    database
        .createNativeMutationQuery(
            "insert into session (hash, account_id, expires_at) values (:hash, :account, now() + interval '12 hours')")
        .setParameter("hash", secret.hash())
        .setParameter("account", account.id)
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

  NewCookie cookie(Secret secret) {
    return cookie(secret.text(), LONGEST_SECONDS);
  }

  NewCookie noCookie() {
    return cookie("", 0);
  }

  private NewCookie cookie(String value, int seconds) {
    return new NewCookie.Builder(Credentials.COOKIE)
        .value(value)
        .path("/")
        .maxAge(seconds)
        .httpOnly(true)
        .secure(secure)
        .sameSite(NewCookie.SameSite.STRICT)
        .build();
  }
}
