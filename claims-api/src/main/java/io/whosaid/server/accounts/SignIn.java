package io.whosaid.server.accounts;

import io.whosaid.server.database.ColumnQuery;
import io.whosaid.server.http.Problem;
import io.whosaid.server.http.TokenBucket;
import io.whosaid.server.http.TooManyRequests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;

/** Lets people in who know their password, and the first one who has the link. */
@ApplicationScoped
public class SignIn {
  private static final int TRIES = 5;
  private static final Duration ONE_MORE = Duration.ofSeconds(30);

  private final TokenBucket names = new TokenBucket(TRIES, ONE_MORE, System::nanoTime);
  private final TokenBucket addresses = new TokenBucket(TRIES * 10, ONE_MORE, System::nanoTime);
  private final Passwords passwords;
  private final Sessions sessions;
  private final Session database;
  private final boolean demo;

  SignIn(
      Passwords passwords,
      Sessions sessions,
      Session database,
      @ConfigProperty(name = "whosaid.demo") boolean demo) {
    this.passwords = passwords;
    this.sessions = sessions;
    this.database = database;
    this.demo = demo;
  }

  /** Somebody who was let in. */
  record Entry(Account account, Secret secret) {}

  /** Lets somebody in; throws a problem if the password is not the account's. */
  @Transactional
  Entry enter(String name, String password, String address) {
    String key = name.strip().toLowerCase(Locale.ROOT);
    names.take(key).ifPresent(SignIn::refuse);
    addresses.take(address).ifPresent(SignIn::refuse);
    Account account = Account.named(name).orElse(null);
    if (!passwords.matches(password, account)
        || account.disabledAt != null
        || (account.demo && !demo)) {
      throw Problem.of(401, "There is no account with this name and password.").exception();
    }
    names.forget(key);
    return new Entry(account, sessions.begin(account));
  }

  /** Lets somebody in whom a provider knows; gives the secret of the session. */
  @Transactional
  Secret enter(long account) {
    return sessions.begin(Account.findById(account));
  }

  private static void refuse(Duration wait) {
    throw TooManyRequests.wait(429, "Too many tries to sign in.", wait);
  }

  /** Whether nobody can make accounts yet, whoever came in through a provider. */
  public boolean isEmpty() {
    return Account.count("role", Role.ADMIN) == 0;
  }

  /** A new secret that makes the first account; the one before is void. */
  @Transactional
  public String newFirstLink() {
    Secret secret = Secret.random("");
    database
        .createNativeMutationQuery(
            "insert into first_link (hash) values (:hash) on conflict (single) do update set hash = excluded.hash")
        .setParameter("hash", secret.hash())
        .executeUpdate();
    return secret.text();
  }

  /** Makes the first account, an admin; throws a problem unless the secret is the link's. */
  @Transactional
  Entry first(String secret, String name, String password) {
    List<byte[]> hashes =
        ColumnQuery.of(database, "select hash from first_link for update", byte[].class)
            .getResultList();
    if (hashes.isEmpty()
        || !isEmpty()
        || !MessageDigest.isEqual(hashes.get(0), new Secret(secret).hash())) {
      throw Problem.of(
              403,
              "This link makes no account: it was used, or another start of the server printed a newer one.")
          .exception();
    }
    Account account = Account.of(name, passwords.hash(password, "/password"), Role.ADMIN);
    account.persistAndFlush();
    database.createNativeMutationQuery("delete from first_link").executeUpdate();
    return new Entry(account, sessions.begin(account));
  }

  /** Makes sure of the demo account, whose name and password are "demo". */
  @Transactional
  public void makeDemo() {
    if (Account.named("demo").isEmpty()) {
      Account account = Account.of("demo", passwords.hashAny("demo"), Role.ADMIN);
      account.demo = true;
      account.persist();
    }
  }

  /** Changes one's own password, and ends all sessions but a new one. */
  @Transactional
  Entry change(long id, String old, String password) {
    Account account = Account.findById(id, LockModeType.PESSIMISTIC_WRITE);
    names.take(account.nameKey).ifPresent(SignIn::refuse);
    if (!passwords.matches(old, account)) {
      throw Problem.of(
              400,
              "The password is not changed.",
              List.of(Problem.Fault.at("/old", "is not the password")))
          .exception();
    }
    names.forget(account.nameKey);
    account.passwordHash = passwords.hash(password, "/password");
    account.version++;
    sessions.endAll(account);
    return new Entry(account, sessions.begin(account));
  }
}
